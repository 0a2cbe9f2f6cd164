public import Booking
import CivilTime
import Gazetteer
public import SyncProtocol

/// Requests as a hub tells them to their provider.
public enum OperatorDocuments {
  struct NotMade: Error {}

  /// The hub's time in these: 2026-11-30T03:15:00Z.
  public static let now = HubMoment(unixSeconds: 1_796_008_500)

  public static func booking(_ number: UInt8) throws -> BookingID {
    try BookingID(unixMilliseconds: 1_796_000_000_000, random: [UInt8](repeating: number, count: 10))
  }

  /// - Parameters:
  ///   - number: Tells requests apart; they come in its order.
  ///   - isKnown: Whether the hub still has who asks for what.
  public static func document(
    _ number: UInt8, revision: Int = 1, _ status: BusinessStatus = .pending, offer: Offer? = nil,
    reason: String? = nil, updatedAt: HubMoment = now, isKnown: Bool = true
  ) throws -> BookingDocument {
    BookingDocument(
      booking: try booking(number), revision: revision, status: status, offer: offer, reason: reason,
      updatedAt: updatedAt, enquiry: isKnown ? try enquiry(number) : nil)
  }

  private static func enquiry(_ number: UInt8) throws -> Enquiry {
    guard let provider = EntryID(rawValue: "hs-ban-men"), let from = CivilDate(iso: "2026-12-05") else {
      throw NotMade()
    }
    return Enquiry(
      provider: provider, product: .homestay, from: from, until: from.adding(days: 2), units: [UnitItem(.adult, 2)],
      answerBy: now.adding(seconds: 86_400),
      contact: SealedContact(
        keyID: "k1", encapsulated: [UInt8](repeating: 1, count: 32), ciphertext: [UInt8](repeating: 2, count: 80)),
      consent: Consent(version: "2026-11-30", at: now), claim: try ClaimReference(random: [0, 0, 2, number]))
  }
}
