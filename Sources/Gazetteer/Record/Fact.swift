/// What a fact is about. The raw value is the key in the text sources.
public enum FactKey: String, CaseIterable, Hashable, Sendable {
  // Visiting
  case hours, ticket, visitMinutes = "visit_minutes", elevation, season, access
  // Heritage
  case heritage, in1954 = "in_1954"
  // Stays, festivals
  case ethnic, households, activities, capacity, price, opened, status
  case when, dateRule = "date_rule", lastDates = "last_dates", next, durationDays = "duration_days"
  // Routes and transport
  case distanceKm = "distance_km", roads, times, days, surface, hazards
  case mode, from, to, carrier = "operator", frequency, durationMinutes = "duration_minutes"
  // Specialities
  case area, protection, certificate, decision, whereToBuy = "where"
}

/// One statement about an entry, with where it comes from.
public struct Fact: Hashable, Sendable {
  public let key: FactKey
  /// A number, an `opening_hours` value or another text that is the same in every language.
  public let value: String?
  /// The statement in words.
  public let text: LocalizedText
  public let provenance: Provenance

  public init(key: FactKey, value: String?, text: LocalizedText, provenance: Provenance) {
    self.key = key
    self.value = value
    self.text = text
    self.provenance = provenance
  }

  public func words(_ language: Language) -> String {
    let words = text.text(language)
    return words.isEmpty ? value ?? "" : words
  }
}
