public import Gazetteer

/// What a schedule needs to know of a place.
public struct StopPlace: Hashable, Sendable {
  public let header: EntryHeader
  /// Nil where nobody says how long a visit takes.
  public let visitMinutes: Int?
  /// An `opening_hours` value; nil where nobody says.
  public let hours: String?
  /// What it costs: dong as a number, or words; nil where nobody says.
  public let ticket: String?
  /// What a night there costs one guest, in dong; nil where nobody has published it or there is no bed.
  public let night: Int?

  public init(
    header: EntryHeader, visitMinutes: Int? = nil, hours: String? = nil, ticket: String? = nil,
    night: Int? = nil
  ) {
    self.header = header
    self.visitMinutes = visitMinutes
    self.hours = hours
    self.ticket = ticket
    self.night = night
  }

  /// From a whole record. Of the ticket the amount is taken, and the words only where there is none.
  public init(_ entry: Entry, language: Language) {
    self.init(
      header: entry.header, visitMinutes: entry.number(.visitMinutes),
      hours: entry.fact(.hours)?.value,
      ticket: entry.fact(.ticket).map { $0.value ?? $0.words(language) },
      night: entry.products.first { $0.key == .night }?.price)
  }
}
