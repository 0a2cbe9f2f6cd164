/// How sure the distance of a leg is.
public enum LegBasis: String, CaseIterable, Hashable, Sendable {
  /// Printed somewhere as that leg.
  case published
  /// Difference of printed totals.
  case derived
  /// Great circle times a detour factor.
  case estimated
}

/// A stretch of road between two places; the same both ways.
public struct Leg: Hashable, Sendable {
  public let from: EntryID
  public let to: EntryID
  public let road: String
  public let metres: Int
  /// By car without stops; nil where nobody says.
  public let driveMinutes: Int?
  /// Whether the leg can also be walked.
  public let walkable: Bool
  public let basis: LegBasis
  public let note: String
  public let provenance: Provenance

  public init(
    from: EntryID, to: EntryID, road: String, metres: Int, driveMinutes: Int?, walkable: Bool, basis: LegBasis,
    note: String, provenance: Provenance
  ) {
    self.from = from
    self.to = to
    self.road = road
    self.metres = metres
    self.driveMinutes = driveMinutes
    self.walkable = walkable
    self.basis = basis
    self.note = note
    self.provenance = provenance
  }
}
