import Yams

/// The lines of a record file and where its fields stand in them.
struct SourceLines {
  /// A field: its lines, and what YAML reads there.
  struct Spot {
    /// Lines from the key to the end of what belongs to it, without blank lines and comments behind it.
    let lines: Range<Int>
    let indent: Int
    let node: Node
  }

  let text: [String]
  let newline: String
  let root: Node

  /// Nil where the text is no mapping of lines.
  init?(_ source: String) {
    // To Swift CR LF is one character, so it has to be asked for as such.
    newline = source.contains("\r\n") ? "\r\n" : "\n"
    let separator: Character = newline == "\n" ? "\n" : "\r\n"
    text = source.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    // As `SourceNode` reads: without guessing types, which takes half of the time.
    guard let node = try? Yams.compose(yaml: source, .basic, .default, .utf8), node.mapping != nil else { return nil }
    root = node
  }

  /// The spot of a path, or nil where it is not there or stands within `{ }`.
  func spot(_ parts: [String]) -> Spot? {
    var spot = Spot(lines: 0..<text.count, indent: -2, node: root)
    for part in parts {
      guard let next = children(of: spot)?.first(where: { $0.key == part })?.spot else { return nil }
      spot = next
    }
    return spot
  }

  /// The fields right inside a mapping that is written line by line; nil for one within `{ }` and for no mapping.
  func children(of parent: Spot) -> [(key: String, spot: Spot)]? {
    guard let mapping = parent.node.mapping, !isFlow(parent.node) else { return nil }
    let marks = mapping.map { (key: $0.key.string ?? "", mark: $0.key.mark, node: $0.value) }
    var children: [(key: String, spot: Spot)] = []
    for (index, child) in marks.enumerated() {
      guard let mark = child.mark else { return nil }
      let first = mark.line - 1
      let next = index + 1 < marks.count ? (marks[index + 1].mark?.line ?? 1) - 1 : parent.lines.upperBound
      guard first < next, first < text.count else { return nil }
      let indent = mark.column - 1
      let last = trimmed(first..<min(next, text.count), indent: indent, isBlock: Self.endsInBlock(child.node))
      children.append((child.key, Spot(lines: last, indent: indent, node: child.node)))
    }
    return children
  }

  /// The items of a list that is written line by line.
  func items(of list: Spot) -> [Spot]? {
    guard let sequence = list.node.sequence, !isFlow(list.node) else { return nil }
    let nodes = Array(sequence)
    var items: [Spot] = []
    for (index, node) in nodes.enumerated() {
      guard let first = node.mark.map({ $0.line - 1 }), first < text.count else { return nil }
      let next = index + 1 < nodes.count ? (nodes[index + 1].mark?.line ?? 1) - 1 : list.lines.upperBound
      guard first < next, let dash = text[first].firstIndex(of: "-") else { return nil }
      let indent = text[first].distance(from: text[first].startIndex, to: dash)
      let lines = trimmed(first..<next, indent: indent, isBlock: Self.endsInBlock(node))
      items.append(Spot(lines: lines, indent: indent, node: node))
    }
    return items
  }

  /// The comment at the end of the first line of a field, with its `#`.
  func comment(_ spot: Spot) -> String {
    let line = text[spot.lines.lowerBound]
    guard let start = line.firstIndex(where: { $0 != " " && $0 != "-" }) else { return "" }
    switch spot.node.scalar?.style {
    // Behind the closing quote, if that is on this line; a `#` inside is no comment.
    case .doubleQuoted: return behind("\"", line[start...]).map { comment(in: $0) } ?? ""
    case .singleQuoted: return behind("'", line[start...]).map { comment(in: $0) } ?? ""
    default: return comment(in: line[start...])
    }
  }

  /// What stands behind the closing quote; nil where the text goes on in the next line.
  private func behind(_ quote: Character, _ line: Substring) -> Substring? {
    guard let opening = line.firstIndex(of: quote) else { return nil }
    var rest = line[line.index(after: opening)...]
    while let character = rest.popFirst() {
      if character == "\\", quote == "\"" {
        rest = rest.dropFirst()
      } else if character == quote {
        guard quote == "'", rest.first == quote else { return rest }
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  private func comment(in rest: Substring) -> String {
    var previous: Character = "x"
    for index in rest.indices {
      if rest[index] == "#", previous == " " { return String(rest[index...]) }
      previous = rest[index]
    }
    return ""
  }

  /// Whether a group or a list stands within `{ }` or `[ ]`. Yams tells a style too, but that of the closing event,
  /// which has none.
  func isFlow(_ node: Node) -> Bool {
    guard node.scalar == nil, let mark = node.mark, mark.line <= text.count else { return false }
    let scalars = text[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1)
    return scalars.first == "{" || scalars.first == "["
  }

  /// Blank lines and comments at the end belong to what follows. In a text with `|` or `>` they may be content.
  private func trimmed(_ lines: Range<Int>, indent: Int, isBlock: Bool) -> Range<Int> {
    var end = lines.upperBound
    while end - 1 > lines.lowerBound {
      let line = text[end - 1]
      let blanks = line.prefix { $0 == " " }.count
      let body = line.dropFirst(blanks)
      let isComment = body.first == "#" && (!isBlock || blanks <= indent)
      guard body.isEmpty || isComment || line == "..." else { break }
      end -= 1
    }
    return lines.lowerBound..<end
  }

  private static func endsInBlock(_ node: Node) -> Bool {
    switch node {
    case .scalar(let scalar): scalar.style == .literal || scalar.style == .folded
    case .mapping(let mapping): Array(mapping).last.map { endsInBlock($0.value) } ?? false
    case .sequence(let sequence): Array(sequence).last.map(endsInBlock) ?? false
    default: false
    }
  }
}
