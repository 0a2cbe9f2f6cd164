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
  /// All that programs have written, but for what the host's own machine shows.
  private let said = Said()

  private final class Said { var text = "" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("story-\(UUID().uuidString)").path
    for name in ["/device", "/operator", "/work"] {
      try FileManager.default.createDirectory(atPath: folder + name, withIntermediateDirectories: true)
    }
    hub = try HubProcess()
  }

  private var data: String { folder + "/device" }
  /// The host's machine.
  private var home: String { folder + "/operator" }

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
    func desk(_ arguments: String..., status: Int32 = 0) throws -> String {
      // What the host's own screen shows is not for this test's log.
      let outcome = try Program.run("hoaban", ["desk"] + arguments + ["--data", home, "--lang", "vi"])
      #expect(outcome.status == status, "\(arguments): \(outcome.output)\(outcome.errors)")
      return outcome.output
    }
    let made = try #require(
      try JSONSerialization.jsonObject(with: Data(try desk("key", "--json").utf8)) as? [String: Any])
    let (signing, contact) = (try #require(made["signing"] as? String), try #require(made["contact"] as? String))
    try publish(contact)
    let member = try hub.ask("operator", "add", Device.provider, "--key=\(signing)", "--role", "agent")
    let code = try hub.code()
    try hub.start()
    let enrolled = try run(
      "hoaban-sync", ["enrol", "--data", data, "--hub", hub.address, "--code", code, "--insecure"])
    #expect(enrolled.status == 0, "\(enrolled.errors)")
    _ = try desk("join", "--hub", hub.address, "--member", member, "--insecure")

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

    // The host fetches it, and then has no line either. Only she reads who asks.
    _ = try desk("sync")
    hub.kill()
    #expect(try desk("list").contains("HB-"))
    let shown = try desk("show", uuid)
    for text in [Self.name, Self.phone, Self.note] { #expect(shown.contains(text), "\(shown)") }
    _ = try desk("confirm", uuid, "--note", "Hẹn gặp")
    _ = try desk("sync", status: 69)
    // The line is back; power goes on her side and on the hub's, wherever they are at.
    try hub.start()
    let second = try Program.process("hoaban-sync", ["desk", "--once", "--data", home])
    try second.run()
    kill(second.processIdentifier, SIGKILL)
    second.waitUntilExit()
    hub.kill()
    try hub.start()
    _ = try desk("sync")
    _ = try guide("sync")
    let confirmed = try guide("bookings", "show", uuid)
    #expect(confirmed["business"] as? String == "confirmed" && confirmed["rev"] as? Int == 2)
    #expect(confirmed["reason"] as? String == "Hẹn gặp" && confirmed["name"] is NSNull)

    // Something else is offered, and taken.
    let other = try book()
    _ = try guide("sync")
    _ = try desk("sync")
    let day = "\(Device.now().inVietNam.date.adding(days: 11))"
    _ = try desk(
      "offer", other, "--revision", "1", "--from", day, "--adults", "2", "--amount", "400000", "--hours", "3")
    _ = try desk("sync")
    _ = try guide("sync")
    let offer = try #require(try guide("bookings", "show", other)["offer"] as? [String: Any])
    #expect(offer["amount"] as? Int == 400_000 && offer["from"] as? String == day)
    #expect(try guide("bookings", "accept", other)["decision"] as? String == "accept")
    _ = try guide("sync")
    _ = try desk("sync")
    #expect(try desk("list", "--status", "confirmed").split(separator: "\n").count { $0.contains("HB-") } == 2)
    let agreed = try guide("bookings", "show", other)
    #expect(agreed["business"] as? String == "confirmed" && agreed["offer"] is NSNull)
    #expect((agreed["agreed"] as? [String: Any])?["from"] as? String == day)
    hub.kill()
    #expect(try hub.requests().sorted() == [uuid, other].sorted())

    // Nobody else does: no file of the device or the hub, and nothing that either has said.
    try Data((said.text + hub.log).utf8).write(to: URL(fileURLWithPath: data + "/said.log"))
    #expect(hub.log.contains("route=/v1/sync"))
    for place in [data, home, hub.folder.path] {
      #expect(try Traces.found([Self.name, Self.phone, Self.note], in: place) == [])
    }
  }
}
