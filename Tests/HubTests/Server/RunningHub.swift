import Booking
import Foundation
import FoundationNetworking
import Hub
import Hummingbird
import Logging
import NIOCore
import SyncProtocol

/// A hub on a port of its own, for as long as a test asks it something.
struct RunningHub {
  let port: Int
  let folder: StoreFolder

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
    let (ports, tell) = AsyncStream<Int>.makeStream()
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let application = server.application(host: "127.0.0.1", port: 0, logger: logger) { channel in
      tell.yield(channel.localAddress?.port ?? 0)
    }
    let serving = Task { try await application.runService(gracefulShutdownSignals: []) }
    defer { serving.cancel() }
    for await port in ports { return try await body(RunningHub(port: port, folder: folder)) }
    throw Problem(.unavailable, "the server did not start")
  }

  /// Sends a request, signed where there is a signer.
  func send(
    _ method: String, _ target: String, _ body: String = "", by signer: RequestSigner? = nil,
    _ headers: [String: String] = [:], signedAt: HubMoment = Samples.now
  ) async throws -> Answer {
    guard let url = URL(string: "http://127.0.0.1:\(port)\(target)") else { throw Problem(.schema) }
    var request = URLRequest(url: url)
    request.httpMethod = method
    if !body.isEmpty { request.httpBody = Data(body.utf8) }
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let parts = RequestParts(method: method, authority: "127.0.0.1:\(port)", target: target, body: Array(body.utf8))
    for (name, value) in try signer?.fields(parts, created: signedAt) ?? [] {
      request.setValue(value, forHTTPHeaderField: name)
    }
    let session = URLSession(configuration: .ephemeral)
    defer { session.finishTasksAndInvalidate() }
    let (data, response) = try await session.data(for: request)
    guard let response = response as? HTTPURLResponse else { throw Problem(.unavailable) }
    let fields = response.allHeaderFields.map { ("\($0.key)".lowercased(), "\($0.value)") }
    return Answer(
      status: response.statusCode, headers: Dictionary(fields) { $1 }, body: data)
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
