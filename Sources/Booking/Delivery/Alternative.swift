public import CivilTime

/// What a provider offers in place of what was asked for, as a traveller sees it.
public struct Alternative: Hashable, Sendable {
  /// Names it to the hub; a newer one supersedes it.
  public let id: String
  public let terms: Terms
  /// In the provider's words; may be empty.
  public let note: String
  /// Until when it can be accepted, by Viet Nam's clock. The hub's clock decides.
  public let standsUntil: CivilDateTime

  /// - Parameter note: Cleaned of what would not print.
  public init(id: String, _ terms: Terms, note: String, standsUntil: CivilDateTime) {
    self.id = id
    self.terms = terms
    self.note = String(TypedText.cleaned(String(note.prefix(2_000))).prefix(BookingLimits.noteLength))
    self.standsUntil = standsUntil
  }
}
