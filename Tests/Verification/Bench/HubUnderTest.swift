import Booking
import Foundation
import Glibc
import SyncProtocol

/// The built hub with a store of its own, on one port for as long as the run lasts.
final class HubUnderTest: @unchecked Sendable {
  let folder: String
  let port: UInt16
  private let programs: Programs
  private var child: Child?
  /// For `hoaban-hub serve`: what is added to its environment, what stands before it, where it listens.
  var environment: [String: String] = [:]
  var wrapper: [String] = []
  var host = "127.0.0.1"
  /// Quotas are for people; here a device asks for thousands.
  private let limits: [String]
  /// The operator who answers for all that is asked for here.
  let member: RequestSigner

  static let provider = "hs-ban-men"

  /// Where it keeps everything, as its commands take it.
  private let store: String

  /// - Parameter store: A SQLite file in its folder without it.
  init(_ run: Run, folder name: String = "hub", store: String? = nil) throws {
    folder = run.folder + "/" + name
    let store = store ?? "sqlite:\(folder)/hub.sqlite"
    self.store = store
    programs = run.programs
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let help = try programs.ask("hoaban-hub", ["serve", "--help"], in: folder).output
    limits = help.contains("--unlimited") ? ["--unlimited"] : []
    // Free now; nobody else is given it as long as it is asked for by number only.
    let free = try Socket.listen()
    close(free.handle)
    port = free.port
    let seed = RequestSigner.newSeed()
    guard let key = RequestSigner(keyID: "", seed: seed) else { throw Trouble("no key") }
    let id = try Self.ask(
      programs, folder, store,
      ["operator", "add", Self.provider, "--key=\(Base64URL.text(key.publicKey))", "--role", "agent"])
    guard let member = RequestSigner(keyID: id, seed: seed) else { throw Trouble("no key") }
    self.member = member
  }

  /// Where no other store was named.
  var database: String { folder + "/hub.sqlite" }
  var authority: String { "127.0.0.1:\(port)" }
  var address: String { "http://" + authority }
  /// Of the hub itself, whatever stands before it.
  var pid: pid_t {
    guard let child else { return 0 }
    if wrapper.isEmpty { return child.pid }
    let children = File.text("/proc/\(child.pid)/task/\(child.pid)/children").split(separator: " ")
    return children.first.flatMap { pid_t($0) } ?? child.pid
  }
  var log: String { folder + "/hub.log" }
  var isRunning: Bool { child?.isRunning ?? false }
  /// Whether it ends within a second or has ended, with an error and not by a signal.
  var endedByItself: Bool { (child?.wait(milliseconds: 1_000)).map { $0 > 0 } ?? false }

  /// A command of the keeper's.
  @discardableResult func ask(_ arguments: String...) throws -> String {
    try Self.ask(programs, folder, store, arguments)
  }

  private static func ask(
    _ programs: Programs, _ folder: String, _ store: String, _ arguments: [String]
  ) throws -> String {
    let answer = try programs.ask("hoaban-hub", arguments + ["--store", store], in: folder)
    guard answer.status == 0 else { throw Trouble("hoaban-hub \(arguments): \(answer.status) \(answer.output)") }
    return answer.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A one-time code for a kiosk.
  func code() throws -> String { try ask("device", "code", "--role", "kiosk", "--site", "verification") }

  /// Starts it. Returns the milliseconds until it was ready to take requests.
  @discardableResult func start(patience: Int = 120_000) throws -> Double {
    let start = ContinuousClock.now
    let serve = ["serve", "--listen", "\(host):\(port)", "--store", store] + limits
    let line = wrapper + [programs.path("hoaban-hub")] + serve
    let child = try Child(
      line[0], Array(line.dropFirst()), environment: environment, output: folder + "/hub.out", errors: log)
    self.child = child
    while ContinuousClock.now - start < .milliseconds(patience) {
      if !child.isRunning { throw Trouble("the hub ended: \(File.text(log).suffix(500))") }
      if isReady { return (ContinuousClock.now - start) / .milliseconds(1) }
      usleep(2_000)
    }
    throw Trouble("the hub is not ready: \(File.text(log).suffix(500))")
  }

  private var isReady: Bool {
    let request = Array("GET /v1/ready HTTP/1.1\r\nHost: \(authority)\r\nConnection: close\r\n\r\n".utf8)
    return (try? Connection(port: port, silence: 5).exchange(request).status) == 200
  }

  @discardableResult func kill() -> Bool {
    defer { child = nil }
    return child?.kill() ?? false
  }

  /// In order. Returns its exit status.
  @discardableResult func stop() -> Int32 {
    guard let child else { return 0 }
    if child.isRunning { Glibc.kill(pid, SIGTERM) }
    let status = child.wait(milliseconds: 30_000)
    if status == nil { child.kill() }
    self.child = nil
    return status ?? -SIGKILL
  }
}
