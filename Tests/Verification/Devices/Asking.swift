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
    let operation = try request(answerBy: answerBy)
    guard case .request(let enquiry) = operation.intent else { throw Trouble("no request") }
    let now = Self.now().inVietNam
    var draft = BookingDraft(product: .homestay, provider: enquiry.provider)
    draft.from = enquiry.from.description
    draft.until = enquiry.until?.description ?? ""
    draft.name = "Lò Thị Mai"
    draft.phone = "0912 345 678"
    let request = try draft.validated(
      today: now.date, id: operation.booking, claim: enquiry.claim, createdAt: now
    ).get()
    let booking = try Booking(request).applying(.queue, at: now)
    try store.enqueue(operation) { _ in booking }
    return operation.id.rawValue
  }
}
