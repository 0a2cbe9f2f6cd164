import Yams

/// A node of YAML as the readers need it: texts, lists and fields, each with its line. Every scalar is text: a keeper
/// never has to know that YAML would take `no` for a truth value.
struct SourceNode: Sendable {
  enum Value: Sendable {
    case text(String)
    case list([SourceNode])
    case fields([(key: String, node: SourceNode)])
  }

  /// From 1.
  let line: Int
  let value: Value

  init(_ node: Node) {
    line = node.mark?.line ?? 0
    switch node {
    case .scalar(let scalar): value = .text(scalar.string)
    case .sequence(let sequence): value = .list(sequence.map(SourceNode.init))
    case .mapping(let mapping):
      value = .fields(
        mapping.compactMap { key, node in
          guard case .scalar(let name) = key else { return nil }
          return (name.string, SourceNode(node))
        })
    // Aliases are resolved by the parser.
    case .alias: value = .text("")
    }
  }

  /// The items, where the node is a list.
  var list: [SourceNode]? {
    if case .list(let items) = value { items } else { nil }
  }

  /// Nil, with a fault, where the file is no YAML.
  static func compose(_ source: SourceFile, _ faults: inout [Fault]) -> SourceNode? {
    do {
      // Without the rules by which YAML guesses types, which nobody asks for here and which take half of the time. The
      // encoding is named because looking it up reads the whole environment for each file.
      if let node = try Yams.compose(yaml: source.text, .basic, .default, .utf8) { return SourceNode(node) }
      faults.append(Fault(file: source.path, line: 1, message: "the file is empty"))
    } catch let error as YamlError {
      faults.append(Fault(file: source.path, line: line(of: error), message: "not YAML: \(words(of: error))"))
    } catch {
      faults.append(Fault(file: source.path, line: 0, message: "not YAML: \(error)"))
    }
    return nil
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: 0
    }
  }

  private static func words(of error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .duplicatedKeysInMapping(let keys, _):
      "\(keys.sorted().map { "`\($0)`" }.joined(separator: ", ")) twice in one place"
    default: "\(error)".split(separator: "\n").first.map(String.init) ?? "unreadable"
    }
  }
}
