public import CivilTime
public import Gazetteer

/// What a traveller asks of a provider. It never changes once made: a correction is a new request with a new id. Only
/// the seal on the contact details is changed once, from this device's to the provider's.
///
/// Made from a `BookingDraft`; whatever makes one, it keeps `BookingLimits`.
@dynamicMemberLookup
public struct BookingRequest: Hashable, Sendable {
  public let id: BookingID
  public let claim: ClaimReference
  public let product: ProductKind
  public let provider: EntryID
  public let terms: Terms
  /// Who asks, and what they add. Only its provider can open it; where that one has published no key, this device.
  public let contact: SealedContact
  /// Nil for a request from a time when nobody asked.
  public let consent: GivenConsent?
  public let createdAt: CivilDateTime

  /// For `DraftReading`, which has looked at every value.
  init(
    id: BookingID, claim: ClaimReference, product: ProductKind, provider: EntryID, _ terms: Terms,
    contact: SealedContact, consent: GivenConsent?, readAt createdAt: CivilDateTime
  ) {
    self.id = id
    self.claim = claim
    self.product = product
    self.provider = provider
    self.terms = terms
    self.contact = contact
    self.consent = consent
    self.createdAt = createdAt
  }

  public subscript<Value>(dynamicMember part: KeyPath<Terms, Value>) -> Value { terms[keyPath: part] }

  /// The same request under another seal.
  func with(_ contact: SealedContact) -> BookingRequest {
    BookingRequest(
      id: id, claim: claim, product: product, provider: provider, terms, contact: contact, consent: consent,
      readAt: createdAt)
  }

  public var binding: SealBinding { SealBinding(booking: id, provider: provider, product: product) }

  /// Whether it waits on this device for a provider who has published no key.
  public var waitsForProvider: Bool { contact.keyID == DeviceKey.id }

  /// The same request, opened with the device's key and sealed for its provider.
  ///
  /// - Throws: `SealError.doesNotOpen` where this device did not seal it; `tooLong` where a provider's seal does not hold
  ///   what an older copy of the guide let people write.
  public func sealed(for key: ProviderKey, openedWith device: DeviceKey) throws(SealError) -> BookingRequest {
    guard key.provider == provider else { throw .badKey }
    guard let sheet = device.sheet(of: self) else { throw .doesNotOpen }
    return with(try sheet.sealed(for: key, binding))
  }

  /// Nights of a stay; nil for everything else.
  public var nights: Int? { product == .homestay ? terms.until.map { $0 - terms.from } : nil }
}

/// Why a booking cannot be asked for.
public struct InvalidBooking: Error, Hashable, Sendable {
  /// In the order of the fields; never empty.
  public let problems: [FieldProblem]
  public init(problems: [FieldProblem]) { self.problems = problems }
}
