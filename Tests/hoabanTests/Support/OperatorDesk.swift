import Booking
import CivilTime
import Gazetteer
import Store
import SyncProtocol
import Testing

/// An operator's machine with the built program: requests come to it without a hub.
struct OperatorDesk {
  let program: Program
  let store: DeskStore
  /// 2026-12-05T09:00 in Viet Nam, the time of `Program.now`.
  static let now = HubMoment(unixSeconds: 1_796_436_000)

  init() throws {
    program = try Program()
    #expect(try program.run("desk", "key").status == 0)
    store = try DeskStore(folder: program.data + "/desk")
  }

  var keys: DeskKeyFolder { DeskKeyFolder(path: program.data + "/desk") }

  func run(_ arguments: String..., language: String = "en", now: String? = nil) throws -> Outcome {
    try program.run(["desk"] + arguments + ["--lang", language] + (now.map { ["--now", $0] } ?? []))
  }

  func json(_ arguments: String...) throws -> [String: Any] {
    try program.run(["desk"] + arguments + ["--lang", "en", "--json"]).json()
  }

  static func id(_ number: UInt8) throws -> BookingID {
    try BookingID(unixMilliseconds: 1_796_000_000_000, random: [UInt8](repeating: number, count: 10))
  }

  static func claim(_ number: UInt8) throws -> String { try ClaimReference(random: [0, 0, 1, number]).rawValue }

  /// How a request differs from a new one for two adults from the 20th to the 22nd.
  struct Change {
    var status = BusinessStatus.pending
    var revision = 1
    var product = ProductKind.homestay
    var units = [UnitItem(.adult, 2)]
    var answerBy = OperatorDesk.now.adding(seconds: 2 * 86_400)
    var offer: Offer?
    var reason: String?
    var name = "Lò Thị Mai"
    var note = "ăn chay"
    /// Whom it is sealed for; nil for this desk.
    var key: [UInt8]?
    var isForgotten = false
    /// Whether the operator has looked at it.
    var isSeen = true
  }

  /// The hub tells a request. Requests with different numbers are different ones.
  func hear(_ number: UInt8, _ change: (inout Change) -> Void = { _ in }) throws {
    var what = Change()
    change(&what)
    let document = try SyncProtocol.BookingDocument(
      booking: Self.id(number), revision: what.revision, status: what.status, offer: what.offer, reason: what.reason,
      updatedAt: Self.now.adding(seconds: -3_600), enquiry: what.isForgotten ? nil : enquiry(number, what))
    _ = try store.hear([document])
    if what.isSeen { try store.show(store.requests()) }
  }

  private func enquiry(_ number: UInt8, _ what: Change) throws -> Enquiry {
    let provider = try #require(EntryID(rawValue: "hs-ban-men"))
    let key = try #require(ProviderKey(provider: provider, id: "k1", bytes: what.key ?? keys.secret().publicKey))
    let sheet = ContactSheet(
      contact: Contact(name: what.name, phone: "0912345678", email: "mai@example.org"), language: .fr, note: what.note)
    let from = try #require(CivilDate(iso: "2026-12-20"))
    return Enquiry(
      provider: provider, product: what.product, from: from, until: from.adding(days: 2), units: what.units,
      answerBy: what.answerBy,
      contact: try sheet.sealed(
        for: key, SealBinding(booking: try Self.id(number), provider: provider, product: what.product)),
      consent: Consent(version: "2026-11-30", at: Self.now), claim: try ClaimReference(random: [0, 0, 1, number]))
  }

  /// What stands, until a moment, in place of what was asked for.
  static func offer(until: HubMoment) throws -> Offer {
    let from = try #require(CivilDate(iso: "2026-12-27"))
    return Offer(
      id: try #require(OfferID(random: [UInt8](repeating: 1, count: 8))), from: from, until: from.adding(days: 1),
      units: [UnitItem(.adult, 2), UnitItem(.child, 1)], amount: 450_000, note: "phòng nhỏ", offerUntil: until)
  }
}
