/// Everything of the gazetteer but its records.
public struct GazetteerTables: Sendable {
  public var kinds: [Kind] = []
  public var legs: [Leg] = []
  public var communes: [Commune] = []
  public var lines: [MapLine] = []
  public var spots: [SpotHeight] = []
  public var battle = BattleChronicle()
  /// By provider, the newest first.
  public var providerKeys: [PublishedKey] = []

  public init() {}
}

/// The whole gazetteer as values: what the text sources say and what the compiled file holds.
public struct GazetteerSnapshot: Sendable {
  public var version: GazetteerVersion
  public var tables: GazetteerTables
  /// In order of their ids.
  public var entries: [Entry]

  public init(version: GazetteerVersion, tables: GazetteerTables, entries: [Entry]) {
    self.version = version
    self.tables = tables
    self.entries = entries
  }

  public var kinds: [Kind] { tables.kinds }
  public var legs: [Leg] { tables.legs }
  public var communes: [Commune] { tables.communes }
  public var lines: [MapLine] { tables.lines }
  public var spots: [SpotHeight] { tables.spots }
  public var battle: BattleChronicle { tables.battle }
  public var providerKeys: [PublishedKey] { tables.providerKeys }
}

/// Which gazetteer this is.
public struct GazetteerVersion: Hashable, Sendable {
  /// The newest date on which a keeper read sources, `2026-11-23`.
  public let date: String
  /// Hex digest over the content; two files with one digest say the same.
  public let digest: String

  public init(date: String, digest: String) {
    self.date = date
    self.digest = digest
  }
}
