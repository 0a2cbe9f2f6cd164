import Booking
import CivilTime
import Foundation
import Gazetteer
import Hub
import SyncProtocol

/// Operations and stores for tests.
enum Samples {
  static let now = HubMoment(unixSeconds: 1_796_008_500)
  static let provider = "hs-che-can"

  static func booking(_ number: UInt8) throws -> BookingID {
    try BookingID(unixMilliseconds: 1_796_008_500_000, random: [UInt8](repeating: number, count: 10))
  }

  static func device(_ number: UInt8 = 1) throws -> DeviceID {
    guard let id = DeviceID(random: [UInt8](repeating: number, count: 8)) else { throw Problem(.schema) }
    return id
  }

  static func offerID(_ number: UInt8) throws -> OfferID {
    guard let id = OfferID(random: [UInt8](repeating: number, count: 8)) else { throw Problem(.schema) }
    return id
  }

  static func incarnation() throws -> Incarnation {
    guard let id = Incarnation(random: [UInt8](repeating: 4, count: 16)) else { throw Problem(.schema) }
    return id
  }

  static func enquiry(
    answerBy: HubMoment = now.adding(seconds: 86_400), provider: String = provider, claimProof: String? = nil
  ) throws -> Enquiry {
    guard let provider = EntryID(rawValue: provider), let from = CivilDate(iso: "2026-12-05"),
      let claim = ClaimReference(rawValue: "HB-7K3M-Q9")
    else { throw Problem(.schema) }
    return Enquiry(
      provider: provider, product: .homestay, from: from, until: from.adding(days: 2), units: [UnitItem(.adult, 2)],
      answerBy: answerBy,
      contact: SealedContact(
        keyID: "k1", encapsulated: [UInt8](repeating: 1, count: 32), ciphertext: [UInt8](repeating: 2, count: 80)),
      consent: Consent(version: "2026-11-30", at: now), claim: claim, claimProof: claimProof)
  }

  static func request(
    _ number: UInt8, answerBy: HubMoment = now.adding(seconds: 86_400), provider: String = provider
  ) throws -> SyncProtocol.Operation {
    let id = try booking(number)
    return SyncProtocol.Operation(
      id: OperationID(asking: id), booking: id, intent: .request(try enquiry(answerBy: answerBy, provider: provider)))
  }

  /// - Parameter serial: Tells operations on one booking apart.
  static func operation(
    _ intent: SyncProtocol.Operation.Intent, on number: UInt8, serial: UInt8
  ) throws -> SyncProtocol.Operation {
    let id = try OperationID(
      unixMilliseconds: 1_796_008_600_000 + Int(number), random: [UInt8](repeating: serial, count: 10))
    return SyncProtocol.Operation(id: id, booking: try booking(number), intent: intent)
  }

  static func intake(
    _ operation: SyncProtocol.Operation, from number: UInt8 = 1, at moment: HubMoment = now
  ) throws -> Intake {
    try Intake(WireJSON.bytes(operation), from: device(number), incarnation(), at: moment)
  }

  static func offer(_ number: UInt8, until: HubMoment) throws -> Offer {
    let enquiry = try enquiry()
    // Of no day that is over while it stands.
    let from = max(enquiry.from, until.inVietNam.date)
    return Offer(
      id: try offerID(number), from: from, until: from.adding(days: 2), units: enquiry.units, amount: 500_000, note: "",
      offerUntil: until)
  }
}

/// A store of its own in a folder that goes when the test is over.
final class StoreFolder {
  let store: SQLiteHubStore
  let path: String

  /// - Parameter isAnswered: With a member who answers for the provider of the samples.
  init(isAnswered: Bool = true, isDurable: Bool = true) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hub-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    guard let epoch = Epoch(random: [UInt8](repeating: 3, count: 16)) else { throw Problem(.schema) }
    store = try SQLiteHubStore(path: path + "/hub.sqlite", newEpoch: epoch, isDurable: isDurable)
    if isAnswered { try store.add(try Self.member(), at: Samples.now, by: "test") }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// - Parameter number: Tells members apart; each has a key of its own.
  static func member(
    _ number: UInt8 = 1, _ role: Member.Role = .agent, of provider: String = Samples.provider
  ) throws -> Member {
    guard let id = MemberID(rawValue: "m-000000000000000\(number)"), let provider = EntryID(rawValue: provider),
      let signer = signer(id, number)
    else { throw Problem(.schema) }
    return Member(id: id, provider: provider, role: role, publicKey: signer.publicKey, addedAt: Samples.now)
  }

  static func signer(_ id: MemberID, _ number: UInt8) -> RequestSigner? {
    RequestSigner(keyID: id.rawValue, seed: [UInt8](repeating: number, count: 32))
  }
}
