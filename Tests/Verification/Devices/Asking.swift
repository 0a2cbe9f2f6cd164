import Booking
import CivilTime
import Foundation
import Gazetteer
import SeededRandomness
import Store
import SyncProtocol

/// Requests to make, each another one.
struct Asking: Sendable {
  private var random: SplitMix64

  init(_ random: SplitMix64) { self.random = random }

  static func now() -> HubMoment { HubMoment(unixSeconds: Int(Date().timeIntervalSince1970)) }

  mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) } }

  mutating func booking() throws -> BookingID {
    try BookingID(unixMilliseconds: Int(Date().timeIntervalSince1970 * 1_000), random: bytes(10))
  }

  mutating func id() throws -> OperationID { OperationID(asking: try booking()) }

  /// - Parameter answerBy: Seconds from now until an answer is wanted.
  mutating func request(_ id: BookingID? = nil, answerBy: Int = 5 * 86_400) throws -> SyncProtocol.Operation {
    let (booking, claim) = (try id ?? booking(), try ClaimReference(random: bytes(4)))
    guard let provider = EntryID(rawValue: HubUnderTest.provider) else { throw Trouble("no provider") }
    let now = Self.now()
    let from = now.inVietNam.date.adding(days: 10)
    let enquiry = Enquiry(
      provider: provider, product: .homestay, from: from, until: from.adding(days: 1 + random.next(3)),
      units: [UnitItem(.adult, 1 + random.next(6))], answerBy: now.adding(seconds: answerBy),
      contact: SealedContact(keyID: "k1", encapsulated: bytes(32), ciphertext: bytes(80)),
      consent: Consent(version: "2026-11-30", at: now), claim: claim)
    return SyncProtocol.Operation(
      id: OperationID(asking: booking), booking: booking, intent: .request(enquiry))
  }

  mutating func operation(
    _ intent: SyncProtocol.Operation.Intent, on booking: BookingID
  ) throws -> SyncProtocol.Operation {
    SyncProtocol.Operation(id: try id(), booking: booking, intent: intent)
  }

  /// Keeps a request in a device's queue, as the guide does. Returns its id once it is on stable storage.
  mutating func keep(in store: OutboxStore, answerBy: Int = 5 * 86_400) throws -> String {
    let (now, random) = (Self.now(), bytes(32))
    guard let provider = EntryID(rawValue: HubUnderTest.provider),
      let key = ProviderKey(provider: provider, id: "k1", bytes: random)
    else { throw Trouble("no provider") }
    let from = now.inVietNam.date.adding(days: 10)
    var draft = BookingDraft(product: .homestay, provider: provider)
    draft.from = from.description
    draft.until = from.adding(days: 2).description
    draft.name = "Lò Thị Mai"
    draft.phone = "0912 345 678"
    let request = try draft.validated(
      today: now.inVietNam.date, id: try booking(), claim: try ClaimReference(random: bytes(4)),
      createdAt: now.inVietNam, language: .vi, consent: GivenConsent(at: now.inVietNam), key: key
    ).get()
    let operation = try SyncProtocol.Operation(asking: request, answerBy: now.adding(seconds: answerBy))
    let booking = try Booking(request).applying(.queue, at: now.inVietNam)
    try store.enqueue(operation) { _ in booking }
    return operation.id.rawValue
  }
}
