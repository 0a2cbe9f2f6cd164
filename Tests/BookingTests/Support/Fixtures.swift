import CivilTime
import Gazetteer
import Testing

@testable import Booking

/// Things that tests are made of. A text that is no id or date fails the test that uses it.
enum Fixtures {
  static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  static func moment(_ text: String) throws -> CivilDateTime { try #require(CivilDateTime(iso: text)) }

  /// The day on which all tests are run.
  static func today() throws -> CivilDate { try date("2026-11-23") }

  static func bookingID() throws -> BookingID {
    try BookingID(unixMilliseconds: 1_795_000_000_000, random: Array(1...10))
  }

  static func draft(_ product: ProductKind = .homestay) throws -> BookingDraft {
    var draft = BookingDraft(product: product, provider: try #require(EntryID(rawValue: "hs-ban-men")))
    draft.from = "2026-12-05"
    draft.until = product == .homestay ? "2026-12-07" : ""
    draft.name = "Nguyễn Văn A"
    draft.phone = "0912 345 678"
    return draft
  }

  static func device() throws -> DeviceKey { try #require(DeviceKey(Array(1...32))) }

  static func sheet(_ request: BookingRequest) throws -> ContactSheet { try #require(device().sheet(of: request)) }

  static func providerKey() throws -> ProviderKey {
    try #require(ProviderKey(provider: draft().provider, id: "k-1", bytes: [9] + [UInt8](repeating: 0, count: 31)))
  }

  /// - Parameter key: The device's where a test names none.
  static func request(_ draft: BookingDraft, key: ProviderKey? = nil) throws -> BookingRequest {
    try draft.validated(
      today: today(), id: bookingID(), claim: ClaimReference(random: [1, 2, 3, 4]),
      createdAt: moment("2026-11-23T09:30"), language: .vi, consent: GivenConsent(at: moment("2026-11-23T09:30")),
      key: key ?? device().key(for: draft.provider)
    ).get()
  }

  static func booking(key: ProviderKey? = nil) throws -> Booking { Booking(try request(try draft(), key: key)) }
}
