import CivilTime
import Foundation
import SyncProtocol
import Testing
import Traces

/// A family asks at a place without signal, the line and the power come and go, the host answers: the real programs on
/// this machine, from the first key to the last screen.
@Suite struct StoryTests {
  private static let (name, phone, note) = ("Nguyễn Thị Truyện Mai", "+84987001234", "ăn chay, đến muộn 21 giờ")
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let folder: String
  private let hub: HubProcess
  /// All that programs have written, but for what the host's own desk shows.
  private let said = Said()

  private final class Said { var text = "" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("story-\(UUID().uuidString)").path
    for name in ["/device", "/work"] {
      try FileManager.default.createDirectory(atPath: folder + name, withIntermediateDirectories: true)
    }
    hub = try HubProcess()
  }

  private var data: String { folder + "/device" }

  private func run(_ program: String, _ arguments: [String]) throws -> Program.Outcome {
    let outcome = try Program.run(program, arguments)
    said.text += outcome.output + outcome.errors
    return outcome
  }

  /// A command of the guide that answers with a JSON document.
  private func guide(_ arguments: String..., status: Int32 = 0) throws -> [String: Any] {
    let outcome = try run(
      "hoaban", arguments + ["--json", "--data", data, "--gazetteer", folder + "/work/gazetteer.sqlite"])
    #expect(outcome.status == status, "\(arguments): \(outcome.output)\(outcome.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private func book() throws -> String {
    let day = Device.now().inVietNam.date.adding(days: 10)
    let booking = try guide(
      "book", Device.provider, "--product", "homestay", "--from", "\(day)", "--until", "\(day.adding(days: 2))",
      "--name", Self.name, "--phone", Self.phone, "--note", Self.note)
    #expect(booking["delivery"] as? String == "queued" && booking["sealed"] as? Bool == true)
    return try #require(booking["uuid"] as? String)
  }

  /// The gazetteer with the key of one provider.
  private func publish(_ key: String) throws {
    let sources = folder + "/work/Data"
    try FileManager.default.copyItem(atPath: Self.root.appendingPathComponent("Data").path, toPath: sources)
    let table = URL(fileURLWithPath: sources + "/operators.csv")
    let head = try String(contentsOf: table, encoding: .utf8)
    try Data((head + "\(Device.provider),k-2026,\(key),2026-01-01,a test\n").utf8).write(to: table)
    let built = try run("hoaban-gazetteer", ["build", sources, folder + "/work/gazetteer.sqlite"])
    #expect(built.status == 0, "\(built.output)\(built.errors)")
  }

  @Test func aRequestReachesTheHostAloneAndTheAnswerComesBack() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let keys = folder + "/work/keys"
    let printed = try run("hoaban-hub", ["desk", "key", "--keys", keys]).output.split(separator: "\n")
    let (signing, contact) = (try #require(printed.first?.dropFirst(8)), try #require(printed.last?.dropFirst(8)))
    try publish(String(contact))
    let member = try hub.ask("operator", "add", Device.provider, "--key=\(signing)", "--role", "agent")
    let code = try hub.code()
    try hub.start()
    let enrolled = try run(
      "hoaban-sync", ["enrol", "--data", data, "--hub", hub.address, "--code", code, "--insecure"])
    #expect(enrolled.status == 0, "\(enrolled.errors)")
    func desk(_ arguments: String...) throws -> String {
      let outcome = try Program.run(
        "hoaban-hub",
        ["desk"] + arguments + ["--hub", hub.address, "--insecure", "--member", member, "--keys", keys])
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
      return outcome.output
    }

    // The line is gone, and so is the hub.
    hub.kill()
    let uuid = try book()
    _ = try guide("sync", status: 69)
    #expect(try guide("bookings", "show", uuid)["delivery"] as? String == "queued")
    // The line is back; the power goes while the courier runs, wherever it is at.
    try hub.start()
    let courier = try Program.process("hoaban-sync", ["--once", "--data", data])
    try courier.run()
    kill(courier.processIdentifier, SIGKILL)
    courier.waitUntilExit()
    hub.kill()
    try hub.start()
    _ = try guide("sync")
    let sent = try guide("bookings", "show", uuid)
    #expect(sent["delivery"] as? String == "received" && sent["business"] as? String == "pending")

    // Only the host reads who asks.
    #expect(try desk("list").split(separator: "\n").count == 1)
    let shown = try desk("show", uuid)
    for text in [Self.name, Self.phone, Self.note] { #expect(shown.contains(text), "\(shown)") }
    _ = try desk("confirm", uuid, "--revision", "1", "--note", "Hẹn gặp")
    _ = try guide("sync")
    let confirmed = try guide("bookings", "show", uuid)
    #expect(confirmed["business"] as? String == "confirmed" && confirmed["rev"] as? Int == 2)
    #expect(confirmed["reason"] as? String == "Hẹn gặp" && confirmed["name"] is NSNull)

    // Something else is offered, and taken.
    let second = try book()
    _ = try guide("sync")
    let day = "\(Device.now().inVietNam.date.adding(days: 11))"
    _ = try desk(
      "offer", second, "--revision", "1", "--from", day, "--adults", "2", "--amount", "400000", "--hours", "3")
    _ = try guide("sync")
    let offer = try #require(try guide("bookings", "show", second)["offer"] as? [String: Any])
    #expect(offer["amount"] as? Int == 400_000 && offer["from"] as? String == day)
    #expect(try guide("bookings", "accept", second)["decision"] as? String == "accept")
    _ = try guide("sync")
    let agreed = try guide("bookings", "show", second)
    #expect(agreed["business"] as? String == "confirmed" && agreed["offer"] is NSNull)
    #expect((agreed["agreed"] as? [String: Any])?["from"] as? String == day)
    hub.kill()
    #expect(try hub.requests().sorted() == [uuid, second].sorted())

    // Nobody else does: no file of the device or the hub, and nothing that either has said.
    try Data((said.text + hub.log).utf8).write(to: URL(fileURLWithPath: data + "/said.log"))
    #expect(hub.log.contains("route=/v1/sync"))
    for place in [data, hub.folder.path] {
      #expect(try Traces.found([Self.name, Self.phone, Self.note], in: place) == [])
    }
  }
}
