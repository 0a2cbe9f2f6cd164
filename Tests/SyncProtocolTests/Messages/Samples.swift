import Booking
import CivilTime
import Gazetteer
import SyncProtocol

/// Messages for tests.
enum Samples {
  static func booking(_ number: UInt8) throws -> BookingID {
    try BookingID(unixMilliseconds: 1_796_008_500_000, random: [UInt8](repeating: number, count: 10))
  }

  static func operation(_ number: UInt8) throws -> OperationID {
    try OperationID(unixMilliseconds: 1_796_008_600_000, random: [UInt8](repeating: number, count: 10))
  }

  static func enquiry(answerBy: Int = 1_796_100_000, provider: String = "hs-che-can") throws -> Enquiry {
    guard let provider = EntryID(rawValue: provider), let from = CivilDate(iso: "2026-12-05"),
      let claim = ClaimReference(rawValue: "HB-7K3M-Q9")
    else { throw Problem(.schema) }
    return Enquiry(
      provider: provider, product: .homestay, from: from, until: from.adding(days: 2),
      units: [UnitItem(.adult, 2), UnitItem(.child, 1)], answerBy: HubMoment(unixSeconds: answerBy),
      contact: SealedContact(
        keyID: "k1", encapsulated: [UInt8](repeating: 1, count: 32), ciphertext: [UInt8](repeating: 2, count: 80)),
      consent: Consent(version: "2026-11-30", at: HubMoment(unixSeconds: 1_796_008_500)), claim: claim)
  }

  static func request(_ number: UInt8, answerBy: Int = 1_796_100_000) throws -> Operation {
    let id = try booking(number)
    return Operation(
      id: OperationID(asking: id), booking: id, intent: .request(try enquiry(answerBy: answerBy)))
  }
}
