/// The whole gazetteer as values: what the text sources say and what the compiled file holds.
public struct GazetteerSnapshot: Sendable {
  public var version: GazetteerVersion
  public var kinds: [Kind]
  public var entries: [Entry]
  public var legs: [Leg]
  public var communes: [Commune]
  public var lines: [MapLine]

  public init(
    version: GazetteerVersion, kinds: [Kind], entries: [Entry], legs: [Leg], communes: [Commune], lines: [MapLine]
  ) {
    self.version = version
    self.kinds = kinds
    self.entries = entries
    self.legs = legs
    self.communes = communes
    self.lines = lines
  }
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
