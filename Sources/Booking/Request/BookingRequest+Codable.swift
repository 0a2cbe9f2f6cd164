public import CivilTime
public import Gazetteer

/// Written form: ids, dates and times as their texts. Reading takes the same way as typing, so that no request breaks
/// the limits wherever it comes from; that its days may be over by now is no fault.
extension BookingRequest: Codable {
  public init(from decoder: any Decoder) throws {
    guard let request = try RequestWire(from: decoder).request else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a booking request within its limits"))
    }
    self = request
  }

  public func encode(to encoder: any Encoder) throws { try RequestWire(self).encode(to: encoder) }
}

private struct RequestWire: Codable {
  let id: String
  let claim: String
  let product: ProductKind
  let provider: String
  let from: String
  let until: String?
  let adults: Int
  let children: Int
  let quantity: Int?
  let contact: SealedContact
  let consent: GivenConsent?
  let createdAt: String

  private enum CodingKeys: String, CodingKey {
    case id, claim, product, provider, from, until, adults, children, quantity, contact, consent
    case createdAt = "created_at"
  }

  init(_ request: BookingRequest) {
    id = request.id.rawValue
    claim = request.claim.rawValue
    product = request.product
    provider = request.provider.rawValue
    from = request.from.description
    until = request.until?.description
    adults = request.adults
    children = request.children
    quantity = request.quantity
    contact = request.contact
    consent = request.consent
    createdAt = request.createdAt.description
  }

  /// Nil where a text is malformed or a limit is passed.
  var request: BookingRequest? {
    guard let id = BookingID(rawValue: id), let claim = ClaimReference(rawValue: claim),
      let provider = EntryID(rawValue: provider), let createdAt = CivilDateTime(iso: createdAt)
    else { return nil }
    return BookingRequest(
      id: id, claim: claim, product: product, provider: provider, from: from, until: until, adults: adults,
      children: children, quantity: quantity, contact: contact, consent: consent, createdAt: createdAt)
  }
}

extension BookingRequest {
  /// A request from what was written down of it. Nil where a day is none or a limit is passed.
  ///
  /// - Parameters:
  ///   - from: `2026-12-05`, as is `until`.
  public init?(
    id: BookingID, claim: ClaimReference, product: ProductKind, provider: EntryID, from: String, until: String?,
    adults: Int, children: Int, quantity: Int?, contact: SealedContact, consent: GivenConsent?,
    createdAt: CivilDateTime
  ) {
    var draft = BookingDraft(product: product, provider: provider)
    draft.from = from
    draft.until = until ?? ""
    draft.adults = String(adults)
    draft.children = String(children)
    draft.quantity = quantity.map(String.init) ?? ""
    let reading = DraftReading(draft, today: nil, reads: \.isOfTheRequest)
    guard
      let request = reading.request(
        draft, id: id, claim: claim, contact: contact, consent: consent, createdAt: createdAt)
    else { return nil }
    self = request
  }
}
