public import Gazetteer

/// A whole gazetteer as tables of flat records.
public struct FlatGazetteer: Sendable {
  /// What a table holds; the raw value names it in a difference.
  public enum Table: String, CaseIterable, Hashable, Sendable {
    case record, kind, leg, commune, line
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
    ]
  }

  public var records: [FlatRecord] { tables[.record] ?? [] }

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
