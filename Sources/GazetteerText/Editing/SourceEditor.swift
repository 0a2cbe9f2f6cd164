public import OpenData
import Yams

/// Changes single fields of a record file and leaves every other line as it is: its comments, its order, its wrapping.
public struct SourceEditor {
  /// Why a field cannot be changed in place.
  public struct Failure: Error, Hashable, CustomStringConvertible {
    public let description: String
  }

  public private(set) var text: String { didSet { read = nil } }
  /// The text as it was last read; reading is what takes time.
  private var read: SourceLines?

  public init(_ text: String) { self.text = text }

  public mutating func set(_ path: FieldPath, _ value: FlatValue) throws(Failure) {
    try writeOut(path)
    let lines = try lines()
    guard let spot = lines.spot(path.parts) else {
      try insert(path, value, lines)
      return
    }
    switch value {
    case .text(let text):
      let printed = HouseStyle.lines(path.last, text, indent: spot.indent, comment: lines.comment(spot))
      replace(spot.lines, printed, lines)
    case .list(let new): replaceList(spot, path.last, new, lines)
    }
  }

  /// Takes a field or a group of fields out, and the group around it if nothing is left in it.
  public mutating func remove(_ path: FieldPath) throws(Failure) {
    try writeOut(path)
    let lines = try lines()
    guard let spot = lines.spot(path.parts) else { return }
    if let parent = path.parent, let around = lines.spot(parent.parts), around.node.mapping?.count == 1 {
      try remove(parent)
    } else {
      replace(spot.lines, [], lines)
    }
  }

  private mutating func lines() throws(Failure) -> SourceLines {
    if let read { return read }
    guard let lines = SourceLines(text) else { throw Failure(description: "the file is no list of `key: value` lines") }
    read = lines
    return lines
  }

  private mutating func replace(_ range: Range<Int>, _ new: [String], _ lines: SourceLines) {
    var all = lines.text
    all.replaceSubrange(range, with: new)
    text = all.joined(separator: lines.newline)
  }

  /// A new field goes behind the last of its neighbours that comes before it in the order of fields.
  private mutating func insert(_ path: FieldPath, _ value: FlatValue, _ lines: SourceLines) throws(Failure) {
    // As much of the way as is there; the rest is new.
    var depth = path.parts.count - 1
    while depth > 0, lines.spot(Array(path.parts.prefix(depth))) == nil { depth -= 1 }
    let group = FieldPath(Array(path.parts.prefix(depth)))
    let new = group / path.parts[depth]
    guard let around = lines.spot(group.parts), let siblings = lines.children(of: around), let first = siblings.first
    else { throw Failure(description: "`\(group)` is no group of fields") }
    let rank = FieldSchema.rank(new)
    let before = siblings.last { FieldSchema.rank(group / $0.key) <= rank }
    let line = before?.spot.lines.upperBound ?? first.spot.lines.lowerBound
    let indent = first.spot.indent
    var printed: [String] = []
    let rest = path.parts.dropFirst(depth)
    for (step, part) in rest.dropLast().enumerated() {
      printed.append(String(repeating: " ", count: indent + 2 * step) + part + ":")
    }
    let deepest = indent + 2 * (rest.count - 1)
    switch value {
    case .text(let text): printed += HouseStyle.lines(path.last, text, indent: deepest)
    case .list(let items): printed += Self.list(path.last, items, indent: deepest)
    }
    replace(line..<line, printed, lines)
  }

  /// Only the items that come or go; those that stay keep their lines.
  private mutating func replaceList(_ spot: SourceLines.Spot, _ key: String, _ new: [String], _ lines: SourceLines) {
    guard let items = lines.items(of: spot), let first = items.first else {
      replace(spot.lines, Self.list(key, new, indent: spot.indent), lines)
      return
    }
    let old = items.map { $0.node.string ?? "" }
    var all = Array(lines.text[spot.lines.lowerBound..<first.lines.lowerBound])
    for step in ListStep.steps(from: old, to: new) {
      switch step {
      case .stays(let index):
        // What stands between two items that stay, such as a comment, stays too.
        let end = index + 1 < items.count ? items[index + 1].lines.lowerBound : spot.lines.upperBound
        all += lines.text[items[index].lines.lowerBound..<end]
      case .goes(let index):
        let end = index + 1 < items.count ? items[index + 1].lines.lowerBound : spot.lines.upperBound
        all += lines.text[items[index].lines.upperBound..<end]
      case .comes(let text): all.append(HouseStyle.item(text, indent: first.indent))
      }
    }
    replace(spot.lines, all, lines)
  }

  private static func list(_ key: String, _ items: [String], indent: Int) -> [String] {
    [String(repeating: " ", count: indent) + key + ":"] + items.map { HouseStyle.item($0, indent: indent + 2) }
  }

  /// A group within `{ }` on the way to the path is first written out, a line a field: there are no lines in it to
  /// change one of.
  private mutating func writeOut(_ path: FieldPath) throws(Failure) {
    for depth in 1...path.parts.count {
      let lines = try lines()
      guard let spot = lines.spot(Array(path.parts.prefix(depth))) else { return }
      guard let mapping = spot.node.mapping, lines.isFlow(spot.node) else { continue }
      var printed = [String(repeating: " ", count: spot.indent) + path.parts[depth - 1] + ":"]
      printed += Self.written(mapping, indent: spot.indent + 2)
      replace(spot.lines, printed, lines)
    }
  }

  private static func written(_ mapping: Node.Mapping, indent: Int) -> [String] {
    mapping.flatMap { key, node -> [String] in
      let name = key.string ?? ""
      let margin = String(repeating: " ", count: indent)
      return switch node {
      case .mapping(let inner): [margin + name + ":"] + written(inner, indent: indent + 2)
      case .sequence(let items): list(name, items.map { $0.string ?? "" }, indent: indent)
      default: HouseStyle.lines(name, node.string ?? "", indent: indent)
      }
    }
  }
}
