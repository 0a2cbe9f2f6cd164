import Booking
import Courier
import Foundation
import HubAnswers
import Store
import SyncProtocol
import Synchronization
import Testing

/// An operator's machine in a folder of its own, gone with the value, and a hub in memory that tells what the test says.
final class ImaginedDesk: HubLine {
  let authority = "hub.example"
  let folder: String
  let store: DeskStore
  private let heard = Mutex<[HubRequest]>([])
  private let told = Mutex<[CourierEvent]>([])
  private let answer = Mutex<@Sendable (HubRequest, Int) throws -> HubAnswer?>({ _, _ in nil })
  /// What the hub has, by number; its list tells those that are open.
  private let documents = Mutex<[BookingDocument]>([])
  private let membership: Membership

  init(_ documents: [BookingDocument] = []) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)").path
    store = try DeskStore(folder: folder)
    let member = try #require(MemberID(rawValue: "m-0000000000000001"))
    membership = Membership(hub: "https://hub.example", member: member)
    try store.join(membership)
    self.documents.withLock { $0 = documents }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// - Parameter answer: To a request with its number from 0; nil for what a hub would say.
  func answering(_ answer: @escaping @Sendable (HubRequest, Int) throws -> HubAnswer?) {
    self.answer.withLock { $0 = answer }
  }

  func have(_ documents: [BookingDocument]) { self.documents.withLock { $0 = documents } }

  /// All that was sent: method and target.
  var requests: [String] { heard.withLock { $0.map { "\($0.method.rawValue) \($0.target)" } } }
  var answers: [HubRequest] { heard.withLock { $0.filter { $0.method == .post } } }
  var events: [CourierEvent] { told.withLock { $0 } }

  func run(at clock: HubMoment = OperatorDocuments.now) async throws -> Ending {
    let signer = try #require(RequestSigner(keyID: "m-0000000000000001", seed: [UInt8](repeating: 7, count: 32)))
    var courier = DeskCourier(desk: store, as: membership, line: self, signer: signer, now: { clock }) { [self] event in
      told.withLock { $0.append(event) }
    }
    return try await courier.runApart()
  }

  func send(_ request: HubRequest) async throws(LineFailure) -> HubAnswer {
    let number = heard.withLock { heard in
      heard.append(request)
      return heard.count - 1
    }
    do { return try answer.withLock({ $0 })(request, number) ?? usual(request) } catch let failure as LineFailure {
      throw failure
    } catch { throw LineFailure(why: "\(error)") }
  }

  private func usual(_ request: HubRequest) throws -> HubAnswer {
    let all = documents.withLock { $0 }
    let parts = request.target.split(separator: "/").map(String.init)
    if parts.count == 3 {
      return HubAnswer(
        status: 200,
        body: WireJSON.bytes(
          BookingList(requests: all.filter { !$0.status.isFinal && $0.enquiry != nil }, more: false)),
        date: "Mon, 30 Nov 2026 03:15:00 GMT")
    }
    guard let known = all.first(where: { $0.booking.rawValue == parts[3] }) else {
      return try ImaginedHub.refusal(Problem(.notFound))
    }
    guard request.method == .post else { return HubAnswer(status: 200, body: WireJSON.bytes(known)) }
    guard request.fields.contains(where: { $0.name == "If-Match" && $0.value == "\"\(known.revision)\"" }) else {
      return try ImaginedHub.refusal(Problem(.staleRevision))
    }
    let step = try #require(AnswerStep(rawValue: parts[4]))
    let status = [AnswerStep.confirm: BusinessStatus.confirmed, .decline: .declined, .offer: .offered][step]
    let after = BookingDocument(
      booking: known.booking, revision: known.revision + 1, status: status ?? .cancelled, offer: nil, reason: nil,
      updatedAt: OperatorDocuments.now, enquiry: known.enquiry)
    documents.withLock { $0 = $0.map { $0.booking == known.booking ? after : $0 } }
    return HubAnswer(status: 200, body: WireJSON.bytes(after))
  }
}
