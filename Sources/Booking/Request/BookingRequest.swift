public import CivilTime
public import Gazetteer

/// What a traveller asks of a provider. It never changes once made: a correction is a new request with a new id.
///
/// Made from a `BookingDraft`; whatever makes one, it keeps `BookingLimits`.
public struct BookingRequest: Hashable, Sendable {
  public let id: BookingID
  public let claim: ClaimReference
  public let product: ProductKind
  public let provider: EntryID
  /// The day of arrival, of the tour, of the hire, or by which the goods are wanted.
  public let from: CivilDate
  /// The day of departure for a stay, the last day for a guide or vehicle that is wanted for more than one; else nil.
  public let until: CivilDate?
  /// 1 for a speciality, which does not ask.
  public let adults: Int
  public let children: Int
  /// How many are wanted, for specialities only.
  public let quantity: Int?
  /// Empty where the traveller adds nothing.
  public let note: String
  public let contact: Contact
  public let createdAt: CivilDateTime

  /// For `DraftReading`, which has looked at every value.
  init(
    id: BookingID, claim: ClaimReference, product: ProductKind, provider: EntryID, from: CivilDate,
    until: CivilDate?, adults: Int, children: Int, quantity: Int?, note: String, contact: Contact,
    readAt createdAt: CivilDateTime
  ) {
    self.id = id
    self.claim = claim
    self.product = product
    self.provider = provider
    self.from = from
    self.until = until
    self.adults = adults
    self.children = children
    self.quantity = quantity
    self.note = note
    self.contact = contact
    self.createdAt = createdAt
  }

  /// Nights of a stay; nil for everything else.
  public var nights: Int? { product == .homestay ? until.map { $0 - from } : nil }
}

/// Why a booking cannot be asked for.
public struct InvalidBooking: Error, Hashable, Sendable {
  /// In the order of the fields; never empty.
  public let problems: [FieldProblem]
  public init(problems: [FieldProblem]) { self.problems = problems }
}
