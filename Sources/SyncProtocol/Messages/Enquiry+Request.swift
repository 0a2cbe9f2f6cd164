public import Booking
public import CivilTime

extension Operation {
  /// The operation that asks for a booking, to be made once and kept byte for byte.
  ///
  /// - Parameter answerBy: When the traveller needs an answer at the latest.
  public init(asking request: BookingRequest, answerBy: HubMoment) throws(EnquiryError) {
    let enquiry = try Enquiry(request, answerBy: answerBy)
    self.init(id: OperationID(asking: request.id), booking: request.id, intent: .request(enquiry))
  }
}

extension Enquiry {
  init(_ request: BookingRequest, answerBy: HubMoment) throws(EnquiryError) {
    guard !request.waitsForProvider else { throw .notSealedForProvider }
    guard let consent = request.consent else { throw .noConsent }
    self.init(
      provider: request.provider, product: request.product, from: request.from, until: request.until,
      units: Self.units(request), answerBy: answerBy, contact: request.contact,
      consent: Consent(version: consent.version, at: HubMoment(unixSeconds: consent.at.unixSeconds)),
      claim: request.claim)
  }

  /// The request that this asks for, as far as it tells; nil where it breaks a limit of requests.
  public func request(of booking: BookingID) -> BookingRequest? {
    func count(_ unit: UnitItem.Unit) -> Int? { units.first { $0.unit == unit }?.quantity }
    let moment = consent.at.inVietNam
    return BookingRequest(
      id: booking, claim: claim, product: product, provider: provider, from: from.description,
      until: until?.description, adults: count(.adult) ?? 1, children: count(.child) ?? 0, quantity: count(.item),
      contact: contact, consent: GivenConsent(version: consent.version, at: moment), createdAt: moment)
  }

  /// Things for a speciality, which does not ask who comes; else guests.
  private static func units(_ request: BookingRequest) -> [UnitItem] {
    if let quantity = request.quantity { return [UnitItem(.item, quantity)] }
    return [UnitItem(.adult, request.adults)] + (request.children > 0 ? [UnitItem(.child, request.children)] : [])
  }

  /// When an answer is needed if nobody says: in three days, and at the latest in the last second of the first day asked
  /// for, by Viet Nam's clock.
  public static func usualAnswerBy(from day: CivilDate, now: HubMoment) -> HubMoment {
    let next = CivilDateTime(date: day.adding(days: 1), time: ClockTime(minutes: 0))
    return min(now.adding(seconds: 3 * 86_400), HubMoment(unixSeconds: next.unixSeconds - 1))
  }
}

/// Why a request cannot go on its way.
public enum EnquiryError: Error, Hashable, Sendable {
  /// It is sealed to the device.
  case notSealedForProvider
  /// It is from a time when nobody asked; the traveller has to ask anew.
  case noConsent
}
