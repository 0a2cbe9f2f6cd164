import ArgumentParser
import ContentCoding
import Foundation
import SeededRandomness
import SyncProtocol

/// V24: more of everything than a request may have.
struct Oversize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Send too much of everything (V24).",
    discussion:
      "Each is refused within a second by the status that it is documented to have, and the hub keeps its size.")
  @OptionGroup var options: RunOptions
  @Option(help: "Rounds.") var count = 200

  /// What is too large, and how it is refused.
  private struct Excess {
    let name: String
    let message: [UInt8]
    let status: Set<Int>
    /// What the answer says besides.
    var says: String?
  }

  /// Seconds that a refusal may take, and MiB that the hub may grow by.
  private static let seconds = 1.0
  private static let growth = 16.0

  func run() throws {
    let run = try Run("oversize", options)
    let scene = try Scene(run, real: 0, simulated: 1)
    let device = scene.simulated[0]
    var asking = Asking(run.random(1))
    for _ in 0..<50 { _ = try device.deliver([try asking.request()]) }
    var (findings, tries, slowest) = ([Finding](), 0, 0.0)
    let before = Processes.residentMiB(scene.hub.pid)
    for _ in 0..<count {
      let usual = String(decoding: WireJSON.bytes(try asking.request()), as: UTF8.self)
      for excess in try Self.all(device, scene.hub.authority, usual) {
        let start = ContinuousClock.now
        let line = try Connection(port: scene.hub.port)
        // It may hang up while it is being told.
        try? line.send(excess.message)
        let answer = try? line.receive()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        (tries, slowest) = (tries + 1, max(slowest, seconds))
        let text = String(decoding: answer?.body ?? [], as: UTF8.self)
        guard let answer, excess.status.contains(answer.status), excess.says.map(text.contains) ?? true else {
          findings.append(Finding(promise: "V24", what: "\(excess.name): \(answer?.status ?? 0) \(text.prefix(160))"))
          continue
        }
        if seconds > Self.seconds {
          findings.append(Finding(promise: "V24", what: "\(excess.name): refused after \(seconds.shown(1)) s"))
        }
      }
    }
    let growth = Processes.residentMiB(scene.hub.pid) - before
    if growth > Self.growth { findings.append(Finding(promise: "V24", what: "the hub grew by \(growth.shown()) MiB")) }
    findings += try scene.settle()
    try run.finish(
      "\(tries) requests, the slowest refused after \(slowest.shown(2)) s; the hub grew by \(growth.shown(1)) MiB",
      findings)
  }

  private static func all(_ device: Simulated, _ authority: String, _ usual: String) throws -> [Excess] {
    func sync(_ body: [UInt8], _ fields: [(name: String, value: String)] = []) throws -> [UInt8] {
      try Message.signed("POST", "/v1/sync", body, by: device.signer, authority: authority, fields)
    }
    func operation(_ old: String, _ new: String) throws -> [UInt8] {
      try device.message([Array(usual.replacingOccurrences(of: old, with: new).utf8)])
    }
    let head = "POST /v1/sync HTTP/1.1\r\nHost: \(authority)\r\n"
    let (large, few) = (String(repeating: "7", count: 70_000), Array("{}".utf8))
    let invalid = "\"code\":\"invalid\""
    guard let bomb = Gzip.coded([UInt8](repeating: 32, count: 20_000_000)) else { throw Trouble("no gzip") }
    let packed = [(name: "Content-Encoding", value: "gzip")]
    return [
      Excess(name: "body", message: try sync(Array(large.utf8)), status: [413]),
      Excess(
        name: "body that is only announced",
        message: Array((head + "Content-Length: 10000000000\r\n\r\n" + large).utf8), status: [413]),
      Excess(
        name: "chunks without end",
        message: Array((head + "Transfer-Encoding: chunked\r\n\r\n").utf8)
          + Array(String(repeating: "3e8\r\n" + large.prefix(1_000) + "\r\n", count: 80).utf8), status: [413]),
      Excess(
        name: "head", message: Array((head + "X-Much: \(large.prefix(20_000))\r\n\r\n").utf8), status: [400, 431]),
      Excess(
        name: "fields",
        message: Array((head + (0..<70).map { "X-\($0): 1\r\n" }.joined() + "\r\n").utf8), status: [400, 431]),
      Excess(
        name: "target",
        message: Array("GET /v1/\(large.prefix(20_000)) HTTP/1.1\r\nHost: \(authority)\r\n\r\n".utf8),
        status: [400, 414, 431]),
      Excess(name: "bomb", message: try sync(bomb, packed), status: [413]),
      Excess(
        name: "operations", message: try device.message([[UInt8]](repeating: few, count: 65)), status: [413]),
      Excess(
        name: "operation", message: try operation("DEFAULT", String(large.prefix(4_100))), status: [200], says: invalid),
      Excess(
        name: "depth of the batch",
        message: try sync(Array((String(repeating: "[", count: 9_000) + String(repeating: "]", count: 9_000)).utf8)),
        status: [400, 413, 422]),
      Excess(
        name: "depth of an operation",
        message: try operation("\"DEFAULT\"", String(repeating: "[", count: 900) + String(repeating: "]", count: 900)),
        status: [400]),
      Excess(
        name: "array",
        message: try operation("\"quantity\"", "\"x\":[\(String(repeating: "1,", count: 1_100))1],\"quantity\""),
        status: [400]),
      Excess(
        name: "number", message: try operation("\"quantity\":", "\"quantity\":\(large.prefix(401))"),
        status: [400]),
      Excess(
        name: "string",
        message: try sync(Array("{\"incarnation\":\"\(large.prefix(17_000))\",\"cursor\":0,\"ops\":[]}".utf8)),
        status: [400, 413, 422]),
    ]
  }
}
