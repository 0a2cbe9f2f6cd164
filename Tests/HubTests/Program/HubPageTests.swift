import Foundation
import Gazetteer
import Hub
import Loopback
import SyncProtocol
import Testing

@testable import Booking

/// Runs the commands of `docs/hub.md` as they stand there, with the built hub.
@Suite struct HubPageTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The commands under a mark.
  private func commands(_ name: String) throws -> String {
    let page = try String(contentsOf: Self.root.appendingPathComponent("docs/hub.md"), encoding: .utf8)
    let after = try #require(page.range(of: "<!-- run: \(name) -->\n```sh\n"))
    let end = try #require(page.range(of: "```", range: after.upperBound..<page.endIndex))
    return String(page[after.upperBound..<end.lowerBound])
  }

  /// The folder of the built programs.
  private func programs() throws -> String {
    let here = Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
    let folders = here.map { $0.deletingLastPathComponent() } + [Self.root.appendingPathComponent(".build/debug")]
    let found = folders.first { FileManager.default.isExecutableFile(atPath: $0.path + "/hoaban-hub") }
    return try #require(found?.path, "hoaban-hub is not built")
  }

  /// A port that nobody listens on at the moment.
  private func freePort() throws -> UInt16 {
    let socket = try LoopbackSocket()
    defer { socket.close() }
    return socket.port
  }

  private func request(_ number: UInt8, sealedFor key: [UInt8]) throws -> SyncProtocol.Operation {
    let now = HubMoment(unixSeconds: Int(Date().timeIntervalSince1970))
    let sample = try Samples.enquiry()
    let id = try Samples.booking(number)
    let provider = try #require(ProviderKey(provider: sample.provider, id: "k1", bytes: key))
    let sheet = ContactSheet(
      contact: Contact(name: "Nguyễn Thị Mai", phone: "+84912345678", email: nil), language: .vi,
      note: "Ăn chay\u{1b}[31m")
    let sealed = try sheet.sealed(
      for: provider, SealBinding(booking: id, provider: sample.provider, product: sample.product))
    return SyncProtocol.Operation(
      id: OperationID(asking: id), booking: id,
      intent: .request(
        Enquiry(
          provider: sample.provider, product: sample.product, from: sample.from, until: sample.until,
          units: sample.units, answerBy: now.adding(seconds: 86_400), contact: sealed, consent: sample.consent,
          claim: sample.claim)))
  }

  @Test func theCommandsOfThePageWork() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("page-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (first, other) = (try Samples.booking(1), try Samples.booking(2))
    let script = """
      {
      \(try commands("key"))
      } > printed
      signing=$(sed -n 's/^signing //p' printed)
      cat printed
      \(try commands("hub"))
      hub=$!
      trap 'kill $hub 2>/dev/null || true' EXIT
      until grep -q listening hub.log; do kill -0 $hub; sleep 0.05; done
      echo filled?
      read -r _
      uuid=\(first); other=\(other)
      \(try commands("device"))
      \(try commands("answer"))
      \(try commands("lost"))
      HOABAN_DATA=another hoaban desk join --hub http://127.0.0.1:8081 --insecure --member $member
      hoaban desk sync --lang en || echo "old key $?"
      HOABAN_DATA=another hoaban desk sync && echo "new key"
      \(try commands("local"))
      \(try commands("backup"))
      hoaban-hub serve --store $store --listen 127.0.0.1:0 2> /dev/null || echo "second $?"
      kill -TERM $hub
      wait $hub
      echo "ended $?"
      test ! -s hub/hub.sqlite-wal
      stat -c '%a %n' hub hub/hub.sqlite operator/desk operator/desk/*
      """.replacingOccurrences(of: "8081", with: "\(try freePort())")
      // Days that are over are not offered; the page's will be one day.
      .replacingOccurrences(of: "--from 2026-", with: "--from 2099-")
      .replacingOccurrences(of: "--until 2026-", with: "--until 2099-")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-euo", "pipefail", "-c", script]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder)
    shell.environment = [
      "PATH": "\(try programs()):/usr/bin:/bin", "HOME": folder, "LC_CTYPE": "C.UTF-8", "LC_MESSAGES": "en",
    ]
    let (input, output) = (Pipe(), Pipe())
    shell.standardInput = input
    shell.standardOutput = output
    try shell.run()
    var said = ""
    while !said.contains("filled?"), case let data = output.fileHandleForReading.availableData, !data.isEmpty {
      said += String(decoding: data, as: UTF8.self)
    }
    let key = said.split(separator: "\n").first { $0.hasPrefix("contact ") }?.dropFirst(8)
    let contact = try #require(key.flatMap { Base64URL.bytes(String($0)) }, "\(said)")
    let epoch = try #require(Epoch(random: [UInt8](repeating: 3, count: 16)))
    let store = try SQLiteHubStore(path: folder + "/hub/hub.sqlite", newEpoch: epoch)
    let now = HubMoment(unixSeconds: Int(Date().timeIntervalSince1970))
    let group = try [UInt8(1), 2].map { try Samples.intake(try request($0, sealedFor: contact), at: now) }
    #expect(try store.commit(group).map(\.status) == [.pending, .pending])
    try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    said += String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0, "\(said)")
    for line in [
      "HB-7K3M-Q9  2026-12-05", "Who asks: Nguyễn Thị Mai, +84912345678", "Language: Vietnamese",
      "Note: Ăn chay[31m", "offered  \(first)", "declined  \(first)", "Answers told: 1", "\(other)  confirmed  rev 2",
      "backup.sqlite: OK\n",
      "  restore  ", "second 75", "ended 0", "last success: 20",
      "old key 69", "new key",
      "700 hub\n", "600 hub/hub.sqlite\n", "700 operator/desk\n",
      "600 operator/desk/signing.key\n", "600 operator/desk/contact.key\n", "600 operator/desk/desk.sqlite\n",
    ] { #expect(said.contains(line), "\(line) is not in:\n\(said)") }
    let log = try String(contentsOfFile: folder + "/hub.log", encoding: .utf8)
    #expect(log.contains("route=/v1/operator/requests/{uuid}/offer") && log.contains("status=200"))
    let answered = log.split(separator: "\n").filter { $0.hasSuffix("answered") }
    #expect(answered.count >= 4)
    #expect(!answered.contains { $0.contains("127.0.0.1") || $0.contains(first.rawValue) })
  }

  #if !PostgreSQL
    @Test func aServerIsForHubsThatWereBuiltForIt() throws {
      let hub = Process()
      hub.executableURL = URL(fileURLWithPath: try programs() + "/hoaban-hub")
      hub.arguments = ["device", "list", "--store", "postgres://localhost/hub"]
      let errors = Pipe()
      hub.standardError = errors
      try hub.run()
      let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      hub.waitUntilExit()
      #expect(hub.terminationStatus == 2 && said.contains("--traits PostgreSQL"))
    }
  #endif
}
