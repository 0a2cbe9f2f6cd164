import Booking
import ContentCoding
import Courier
import Foundation
import Store
import Synchronization
import SyncProtocol
import Testing

/// A hub in memory that takes everything, but for what the test has against it.
final class ImaginedHub: HubLine {
  let authority = "hub.example"
  private let answer: @Sendable (SyncRequest, Int) throws -> HubAnswer?
  private let sizes = Mutex<[Int]>([])

  /// - Parameter answer: To a request with its number from 0; nil for taking it all.
  init(_ answer: @escaping @Sendable (SyncRequest, Int) throws -> HubAnswer?) { self.answer = answer }

  /// How many operations came with each request.
  var requests: [Int] { sizes.withLock { $0 } }

  func send(_ sent: HubRequest) async throws(LineFailure) -> HubAnswer {
    do {
      let isCoded = sent.fields.contains { $0.name == "Content-Encoding" && $0.value == "gzip" }
      let request = try SyncRequest(
        bytes: isCoded ? Gzip.decoded(sent.body, atMost: SyncLimits.batch) : sent.body)
      let number = sizes.withLock { sizes in
        sizes.append(request.operations.count)
        return sizes.count - 1
      }
      return try answer(request, number) ?? Self.taken(request)
    } catch let failure as LineFailure { throw failure } catch { throw LineFailure(why: "\(error)") }
  }

  static func taken(_ request: SyncRequest, _ code: OperationResult.Code = .applied) throws -> HubAnswer {
    let results = try request.operations.map { bytes in
      OperationResult(
        id: try WireJSON.value(SyncProtocol.Operation.self, bytes).id, code: code, status: .pending, revision: 1)
    }
    let response = SyncResponse(
      epoch: try epoch(), now: Device.now(), results: results, changes: [], cursor: request.cursor, more: false)
    return HubAnswer(status: 200, body: WireJSON.bytes(response))
  }

  static func refusal(_ problem: Problem, date: String? = nil, retryAfter: String? = nil) throws -> HubAnswer {
    HubAnswer(
      status: problem.kind.status, body: WireJSON.bytes(problem), date: date, retryAfter: retryAfter)
  }

  static func epoch() throws -> Epoch { try #require(Epoch(random: [UInt8](repeating: 3, count: 16))) }

  /// A device that this hub knows.
  static func device() throws -> Device {
    let device = try Device()
    let id = try #require(DeviceID(random: [UInt8](repeating: 1, count: 8)))
    try device.store.enrol(
      Enrolled(device: id, role: "traveller", epoch: try epoch(), now: Device.now()), hub: "https://hub.example",
      offset: 0)
    return device
  }
}
