import Booking
import Foundation
import Testing

/// The built hub on a free port of this machine, with a store of its own.
final class HubProcess {
  let folder: URL
  private var process: Process?
  private var output: Pipe?
  /// All that it has logged, up to its last end.
  private(set) var log = ""
  /// `http://127.0.0.1:PORT`, the same after every start.
  private(set) var address = ""
  private var port = "0"
  /// Who answers for the provider.
  private var member = ""

  struct DidNotStart: Error { let output: String }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("hub-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let key = String(repeating: "A", count: 42) + "E"
    member = try ask("operator", "add", Device.provider, "--key=\(key)")
  }

  deinit {
    kill()
    try? FileManager.default.removeItem(at: folder)
  }

  private var store: [String] { ["--store", "sqlite:" + folder.appendingPathComponent("hub.sqlite").path] }

  /// The output of a command on the store, while the hub does not run.
  func ask(_ arguments: String...) throws -> String {
    let outcome = try Program.run("hoaban-hub", arguments + store)
    #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
    return outcome.output.trimmingCharacters(in: .newlines)
  }

  func confirm(_ id: BookingID) throws {
    _ = try ask("requests", "confirm", id.rawValue, "--revision", "1", "--by", member)
  }

  /// A copy of the store by the hub's own command, while it runs.
  func backUp() throws { _ = try ask("backup", copy) }

  /// Loses the store and puts the copy up in its place. The hub must not run.
  func restore() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("hub.sqlite") {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    _ = try ask("restore", copy)
  }

  private var copy: String { folder.appendingPathComponent("copy.sqlite").path }

  /// For a kiosk: a traveller's device may not ask for as much as some tests do.
  func code() throws -> String { try ask("device", "code", "--role", "kiosk") }

  /// Starts it and waits until it listens.
  func start(_ options: String...) throws {
    let process = try Program.process("hoaban-hub", ["serve", "--listen", "127.0.0.1:\(port)"] + store + options)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    self.process = process
    self.output = output
    var text = ""
    defer { log += text }
    while !text.contains("listening on 127.0.0.1:") || !text.hasSuffix("\n") {
      let bytes = output.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw DidNotStart(output: text) }
      text += String(decoding: bytes, as: UTF8.self)
    }
    let digits = text.components(separatedBy: "listening on 127.0.0.1:").last?.prefix { $0.isNumber }
    port = String(try #require(digits))
    address = "http://127.0.0.1:\(port)"
  }

  /// As a power cut would end it.
  func kill() {
    guard let process else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    self.process = nil
    log += String(decoding: output?.fileHandleForReading.readDataToEndOfFile() ?? Data(), as: UTF8.self)
  }

  /// The uuids of all requests that it has taken, in the store's order.
  func requests() throws -> [String] {
    try ask("requests", "list", Device.provider, "--all").split(separator: "\n").map { String($0.prefix(36)) }
  }
}
