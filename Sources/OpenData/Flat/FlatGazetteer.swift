public import Gazetteer

/// A whole gazetteer as tables of flat records.
public struct FlatGazetteer: Sendable {
  /// What a table holds; the raw value names it in a difference.
  public enum Table: String, CaseIterable, Hashable, Sendable {
    case record, kind, leg, commune, line, strongpoint, state, event, figure
  }

  public let version: GazetteerVersion
  public let tables: [Table: [FlatRecord]]

  public init(_ snapshot: GazetteerSnapshot) {
    let hosts = Hosts(snapshot.entries)
    version = snapshot.version
    tables = [
      .record: snapshot.entries.map { FlatRecord($0, hosts: hosts) },
      .kind: snapshot.kinds.enumerated().map { FlatRecord($1, rank: $0) },
      .leg: Self.legs(snapshot.legs),
      .commune: snapshot.communes.map(FlatRecord.init),
      .line: snapshot.lines.map(FlatRecord.init),
      .strongpoint: snapshot.battle.strongpoints.map(FlatRecord.init),
      .state: snapshot.battle.changes.map(FlatRecord.init),
      .event: snapshot.battle.events.map(FlatRecord.init),
      .figure: Self.figures(snapshot.battle.figures),
    ]
  }

  public var records: [FlatRecord] { tables[.record] ?? [] }

  /// One side may give several figures of a topic: they are told apart by their order.
  private static func figures(_ figures: [BattleFigure]) -> [FlatRecord] {
    var seen: [String: Int] = [:]
    return figures.map { figure in
      seen["\(figure.topic) \(figure.side)", default: 0] += 1
      return FlatRecord(figure, number: seen["\(figure.topic) \(figure.side)", default: 1])
    }
  }

  /// A leg is named by its ends; where two roads join the same ends, by their order too.
  private static func legs(_ legs: [Leg]) -> [FlatRecord] {
    var seen: [String: Int] = [:]
    return legs.map { leg in
      let ends = "\(leg.from) – \(leg.to)"
      seen[ends, default: 0] += 1
      let count = seen[ends, default: 1]
      return FlatRecord(leg, id: count == 1 ? ends : "\(ends) (\(count))")
    }
  }
}
