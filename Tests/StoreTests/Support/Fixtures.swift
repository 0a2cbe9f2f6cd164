import Booking
import CivilTime
import Foundation
import Gazetteer
import Itinerary
import Testing

/// Things that tests are made of. A text that is no id or date fails the test that uses it.
enum Fixtures {
  static func entryID(_ text: String) throws -> EntryID { try #require(EntryID(rawValue: text)) }

  static func tripID(_ text: String = "trip") throws -> TripID { try #require(TripID(rawValue: text)) }

  static func trip(_ id: String = "trip", days: Int = 1) throws -> Trip {
    try Trip(id: tripID(id), name: "Hai ngày ở Mường Phăng", dayCount: days)
  }

  static func moment(_ text: String = "2026-11-23T09:30") throws -> CivilDateTime {
    try #require(CivilDateTime(iso: text))
  }

  static func draft(note: String = "") throws -> BookingDraft {
    var draft = BookingDraft(product: .homestay, provider: try entryID("hs-ban-men"))
    draft.from = "2026-12-05"
    draft.until = "2026-12-07"
    draft.name = "Nguyễn Văn Đức"
    draft.phone = "0912 345 678"
    draft.note = note
    return draft
  }

  static func providerKey() throws -> ProviderKey {
    try #require(ProviderKey(provider: entryID("hs-ban-men"), id: "k-1", bytes: [9] + [UInt8](repeating: 0, count: 31)))
  }

  /// Bookings with different numbers have different ids and claims, the greater made later.
  ///
  /// - Parameter key: Nil for one that no test has the private half of.
  static func booking(
    _ number: UInt8 = 1, note: String = "", claim: UInt8? = nil, key: ProviderKey? = nil
  ) throws -> Booking {
    let id = try BookingID(
      unixMilliseconds: 1_795_000_000_000 + Int(number), random: Array(repeating: number, count: 10))
    let request = try draft(note: note).validated(
      today: #require(CivilDate(iso: "2026-11-23")), id: id, claim: ClaimReference(random: [0, 0, 1, claim ?? number]),
      createdAt: moment(), language: .vi, consent: GivenConsent(at: moment()), key: key ?? providerKey()
    ).get()
    return Booking(request)
  }
}
