import CivilTime
import Gazetteer

/// The folder `battle`: strongpoints, who held them when, what happened, and the figures.
enum BattleSource {
  static let folder = "battle"

  static func read(_ files: [SourceFile], _ index: RecordIndex, _ faults: inout [Fault]) -> BattleChronicle {
    var ids = BattleReferences(index: index)
    func file(_ name: String) -> SourceFile? { files.first { $0.name == name } }
    for file in files where !known.contains(file.name) {
      let message = "unknown file; `battle` holds \(known.joined(separator: ", "))"
      faults.append(Fault(file: file.path, line: 0, message: message))
    }
    // Strongpoints first: the others name them.
    let strongpoints = file("strongpoints.csv").map { BattleStrongpointParser.parse($0, &ids, &faults) } ?? []
    return BattleChronicle(
      strongpoints: strongpoints,
      changes: file("states.csv").map { BattleStateParser.parse($0, ids, &faults) } ?? [],
      events: file("events.yaml").map { BattleEventParser.parse($0, ids, &faults) } ?? [],
      figures: file("figures.csv").map { BattleFigureParser.parse($0, &faults) } ?? [])
  }

  private static let known = ["strongpoints.csv", "states.csv", "events.yaml", "figures.csv"]
}

/// What the battle's files may point at.
struct BattleReferences {
  let index: RecordIndex
  var strongpoints: Set<StrongpointID> = []

  func place(_ text: String) -> Checked<EntryID> {
    guard let id = EntryID(rawValue: text) else { return .fault(.identity, "`\(text)` is no id") }
    return index.complaint(id).map { .fault(.reference, $0) } ?? .value(id)
  }

  func strongpoint(_ text: String) -> Checked<StrongpointID> {
    guard let id = StrongpointID(rawValue: text), strongpoints.contains(id) else {
      return .fault(.reference, "no strongpoint has the id `\(text)`; strongpoints.csv lists them")
    }
    return .value(id)
  }
}

/// A value as it should be, or what is wrong with it.
enum Checked<Value> {
  case value(Value)
  case fault(Rule, String)

  func get(_ tell: (Rule, String) -> Void) -> Value? {
    switch self {
    case .value(let value): return value
    case .fault(let rule, let message):
      tell(rule, message)
      return nil
    }
  }
}
