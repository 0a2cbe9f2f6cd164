import Booking
import CivilTime
import Courier
import Foundation
import Gazetteer
import Store
import Synchronization
import SyncProtocol
import Testing

/// A device with a data folder of its own, gone with the value.
final class Device: Sendable {
  let folder: String
  let store: OutboxStore
  private let told = Mutex<[CourierEvent]>([])

  static let provider = "hs-ban-men"

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("courier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    store = try OutboxStore(path: folder + "/outbox.sqlite")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// All that couriers have told.
  var events: [CourierEvent] { told.withLock { $0 } }

  static func now() -> HubMoment { HubMoment(unixSeconds: Int(Date().timeIntervalSince1970)) }

  func signer() throws -> RequestSigner {
    guard let peer = try store.peer() else { return try #require(RequestSigner(keyID: "d-0", seed: Self.seed)) }
    return try #require(
      KeyFolder(path: folder).signer(for: peer.device) ?? RequestSigner(keyID: "d-0", seed: Self.seed))
  }

  private static let seed = [UInt8](repeating: 7, count: 32)

  func courier(over line: any HubLine, now: @escaping @Sendable () -> HubMoment = Device.now) throws -> Courier {
    Courier(queue: store, line: line, signer: try signer(), now: now) { [self] event in
      told.withLock { $0.append(event) }
    }
  }

  func line() throws -> WebLine { WebLine(try HubAddress(try #require(try store.peer()).hub, insecure: true)) }

  static func id(_ number: UInt8) throws -> BookingID {
    try BookingID(unixMilliseconds: 1_795_000_000_000 + Int(number), random: [UInt8](repeating: number, count: 10))
  }

  /// Requests with different numbers are different bookings.
  func ask(_ numbers: ClosedRange<UInt8>) throws {
    for number in numbers { try ask(number) }
  }

  private func ask(_ number: UInt8) throws {
    let provider = try #require(EntryID(rawValue: Self.provider))
    let today = Self.now().inVietNam
    let (id, claim) = (try Self.id(number), try ClaimReference(random: [0, 0, 1, number]))
    var draft = BookingDraft(product: .homestay, provider: provider)
    draft.from = today.date.adding(days: 5).description
    draft.until = today.date.adding(days: 6).description
    draft.name = "Lò Thị Mai"
    draft.phone = "0912 345 678"
    // The base point of X25519 is a key like any other.
    let key = try #require(
      ProviderKey(provider: provider, id: "k1", bytes: [9] + [UInt8](repeating: 0, count: 31)))
    let request = try draft.validated(
      today: today.date, id: id, claim: claim, createdAt: today, language: .vi, consent: GivenConsent(at: today),
      key: key
    ).get()
    try store.add(try Booking(request).applying(.queue, at: today))
  }
}
