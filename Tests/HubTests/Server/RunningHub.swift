import Booking
import Foundation
import HTTPTypes
import Hub
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import SyncProtocol

/// A hub's routes and its store, for as long as a test asks them something.
///
/// There is no socket: a server in the process of the tests waits for threads that other tests hold, and what it is
/// asked runs out of time. `CourierTests` and `HubPageTests` talk to the program itself.
struct RunningHub {
  let folder: StoreFolder
  private let responder: RouterResponder<BasicRequestContext>

  private static let authority = "hub.example"

  struct Answer {
    let status: Int
    let headers: [String: String]
    let body: Data

    func value<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value { try WireJSON.value(type, body) }
    var problem: Problem.Kind? { (try? value(Problem.self))?.kind }
  }

  /// - Parameter room: What the disk has left.
  static func run<Value>(
    room: DiskRoom = DiskRoom(free: 1 << 40, whole: 1 << 40), at now: HubMoment = Samples.now,
    _ body: (RunningHub) async throws -> Value
  ) async throws -> Value {
    let folder = try StoreFolder()
    let writer = IntakeWriter(store: folder.store)
    defer { writer.close() }
    let server = HubServer(
      store: folder.store, writer: writer,
      world: .init(now: { now }, random: { [UInt8](repeating: 7, count: $0) }, room: { room }))
    return try await body(RunningHub(folder: folder, responder: server.router.buildResponder()))
  }

  /// Sends a request, signed where there is a signer.
  func send(
    _ method: String, _ target: String, _ body: String = "", by signer: RequestSigner? = nil,
    _ headers: [String: String] = [:], signedAt: HubMoment = Samples.now
  ) async throws -> Answer {
    try await send(method, target, bytes: Array(body.utf8), by: signer, headers, signedAt: signedAt)
  }

  func send(
    _ method: String, _ target: String, bytes: [UInt8], by signer: RequestSigner? = nil,
    _ headers: [String: String] = [:], signedAt: HubMoment = Samples.now
  ) async throws -> Answer {
    let parts = RequestParts(method: method, authority: Self.authority, target: target, body: bytes)
    var fields = HTTPFields()
    for (name, value) in try Array(headers) + (signer?.fields(parts, created: signedAt) ?? []).map({ ($0, $1) }) {
      guard let name = HTTPField.Name(name) else { throw Problem(.schema) }
      fields[name] = value
    }
    guard let method = HTTPRequest.Method(rawValue: method) else { throw Problem(.schema) }
    let head = HTTPRequest(
      method: method, scheme: "http", authority: Self.authority, path: target, headerFields: fields)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let response = try await responder.respond(
      to: Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: bytes))),
      context: BasicRequestContext(source: .init(channel: NIOAsyncTestingChannel(), logger: logger)))
    let received = Received()
    try await response.body.write(received)
    return Answer(
      status: response.status.code,
      headers: Dictionary(response.headers.map { ($0.name.canonicalName, $0.value) }) { $1 },
      body: Data(await received.bytes))
  }

  /// Adds a member and gives its signer.
  func member(_ number: UInt8, _ role: Member.Role, of provider: String = Samples.provider) throws -> RequestSigner {
    let member = try StoreFolder.member(number, role, of: provider)
    try folder.store.add(member, at: Samples.now, by: "test")
    return try signer(number)
  }

  /// Of a member that is there; 1 is the agent that every folder has.
  func signer(_ number: UInt8 = 1) throws -> RequestSigner {
    guard let signer = StoreFolder.signer(try StoreFolder.member(number).id, number) else { throw Problem(.schema) }
    return signer
  }

  /// Enrols a device and gives its signer.
  func device() throws -> RequestSigner {
    let seed = [UInt8](repeating: 60, count: 32)
    let id = try Samples.device(6)
    guard let signer = RequestSigner(keyID: id.rawValue, seed: seed),
      let code = EnrolmentCode(random: [UInt8](repeating: 9, count: 10))
    else { throw Problem(.schema) }
    let store = folder.store
    try store.offer(.init(digest: code.digest, role: .kiosk, site: "", expiresAt: Samples.now.adding(seconds: 900)))
    _ = try store.enrol(EnrolmentRequest(code: code, publicKey: signer.publicKey), as: id, at: Samples.now)
    return signer
  }
}

/// Collects a body.
private actor Received: ResponseBodyWriter {
  private(set) var bytes: [UInt8] = []

  func write(_ buffer: ByteBuffer) { bytes += Array(buffer.readableBytesView) }
  func finish(_ trailingHeaders: HTTPFields?) {}
}
