public import CivilTime

/// What a provider offers in place of what was asked for, as a traveller sees it.
public struct Alternative: Hashable, Sendable {
  /// Names it to the hub; a newer one supersedes it.
  public let id: String
  public let from: CivilDate
  public let until: CivilDate?
  public let adults: Int
  public let children: Int
  /// How many things, of a speciality; nil for everything else.
  public let quantity: Int?
  /// The whole price in đồng; nil where the provider names none.
  public let amount: Int?
  /// In the provider's words; may be empty.
  public let note: String
  /// Until when it can be accepted, by Viet Nam's clock. The hub's clock decides.
  public let standsUntil: CivilDateTime

  /// - Parameter note: Cleaned of what would not print.
  public init(
    id: String, from: CivilDate, until: CivilDate?, adults: Int, children: Int, quantity: Int?, amount: Int?,
    note: String, standsUntil: CivilDateTime
  ) {
    self.id = id
    self.from = from
    self.until = until
    self.adults = adults
    self.children = children
    self.quantity = quantity
    self.amount = amount
    self.note = String(TypedText.cleaned(String(note.prefix(2_000))).prefix(BookingLimits.noteLength))
    self.standsUntil = standsUntil
  }
}
