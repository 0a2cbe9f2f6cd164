/// Something that the gazetteer does not know, or not well, and asks for.
public enum GapKind: String, CaseIterable, Hashable, Sendable {
  /// No position at all.
  case position
  /// A position that may be off by more than two kilometres.
  case coarsePosition = "coarse-position"
  /// A site, an office or a kitchen whose opening hours nobody published.
  case hours
  /// Opening hours from an old or weak source.
  case oldHours = "old-hours"
  /// A site or a natural sight of which nobody says whether it costs something.
  case ticket
  /// A stay without any published price.
  case price
  /// A stay of which nobody says how many guests it takes.
  case capacity
  /// A site of which no way in is described.
  case access
  /// A feast whose next date is not known.
  case nextDate = "next-date"
  /// A record that rests on a single weak source or on an inference.
  case unsure
}

/// The records to which one thing is missing.
public struct Gap: Hashable, Sendable {
  public let kind: GapKind
  /// How many records there are.
  public let count: Int
  /// The most important of them first; perhaps not all.
  public let entries: [EntryHeader]

  public init(kind: GapKind, count: Int, entries: [EntryHeader]) {
    self.kind = kind
    self.count = count
    self.entries = entries
  }
}
