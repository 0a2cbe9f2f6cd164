import Booking
import Foundation
import Testing

/// What the guide makes of what the courier tells; a script stands in its place.
@Suite struct DeskSyncCommandTests {
  private struct Carried {
    let status: Int32
    let output: String
    let errors: String
    /// With what the courier was started.
    let arguments: String
  }

  /// - Parameter lines: What the courier tells.
  private func sync(
    _ desk: OperatorDesk, _ options: [String], lines: [String], courierStatus: Int
  ) throws -> Carried {
    _ = try desk.run("join", "--hub", "https://hub.example", "--member", "m-0123456789abcdef")
    let folder = desk.program.folder.appendingPathComponent("beside")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let guide = folder.appendingPathComponent("hoaban")
    try FileManager.default.copyItem(at: Program.executable, to: guide)
    let (told, arguments) = (folder.appendingPathComponent("told"), folder.appendingPathComponent("arguments"))
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: told)
    let script = "#!/bin/sh\necho \"$@\" > '\(arguments.path)'\ncat '\(told.path)'\nexit \(courierStatus)\n"
    let courier = folder.appendingPathComponent("hoaban-sync")
    try Data(script.utf8).write(to: courier)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: courier.path)
    let process = Process()
    process.executableURL = guide
    process.arguments = ["desk", "sync", "--data", desk.program.data] + options
    let (output, errors) = (folder.appendingPathComponent("output"), folder.appendingPathComponent("errors"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = FileHandle(forWritingAtPath: output.path)
    process.standardError = FileHandle(forWritingAtPath: errors.path)
    try process.run()
    process.waitUntilExit()
    return Carried(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8),
      arguments: try String(contentsOf: arguments, encoding: .utf8))
  }

  @Test(arguments: [
    ("vi", "Câu trả lời đã gửi: 2, không được nhận: 1, tin mới: 4.", "không được nhận (xác nhận)"),
    ("en", "Answers told: 2, refused: 1, news: 4.", "not taken (confirm)"),
    ("fr", "Réponses transmises : 2, non retenues : 1, nouvelles : 4.", "non retenue (confirmer)"),
    ("ja", "送信した返答：2件、不受理：1件、新着：4件。", "受け付けられませんでした（確定）"),
  ])
  func whatWasToldAndRefusedIsSaid(language: String, done: String, refused: String) throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    let uuid = try OperatorDesk.id(1).rawValue
    let carried = try sync(
      desk, ["--lang", language],
      lines: [
        #"{"event":"began","waiting":3}"#,
        #"{"event":"refused","request":"\#(uuid)","step":"confirm","problem":{"type":"/problems/stale-revision"}}"#,
        #"{"event":"delivered","settled":3,"left":0}"#,
        #"{"event":"done","changes":4,"refused":1,"settled":3}"#,
      ], courierStatus: 0)
    #expect(carried.status == 0 && carried.output.contains(done), "\(carried.output)\(carried.errors)")
    #expect(try carried.output.contains(OperatorDesk.claim(1)) && carried.output.contains(refused), "\(carried.output)")
    #expect(carried.arguments == "desk --once --data \(desk.program.data) --json\n")
  }

  @Test(arguments: [
    (69, #"{"event":"stopped","problem":{"type":"/problems/unknown-device"}}"#, "unavailable", "add your signing key"),
    (69, #"{"event":"stopped","problem":{"type":"/problems/bad-signature"}}"#, "unavailable", "add your signing key"),
    (69, #"{"event":"stopped","problem":{"type":"/problems/revoked-device"}}"#, "unavailable", "withdrawn"),
    (69, #"{"event":"stopped","problem":{"type":"/problems/clock-skew"}}"#, "unavailable", "clock"),
    (69, #"{"event":"unreachable","why":"no route"}"#, "unavailable", "cannot be reached"),
    (75, #"{"event":"later","why":"unavailable"}"#, "try_later", "try again later"),
    (73, "", "cannot_write", "data folder"),
  ])
  func whyNothingWasCarriedIsSaid(status: Int, last: String, code: String, words: String) throws {
    let carried = try sync(
      try OperatorDesk(), ["--lang", "en", "--json"], lines: last.isEmpty ? [] : [last], courierStatus: status)
    let object = try JSONSerialization.jsonObject(with: Data(carried.output.utf8)) as? [String: Any]
    let error = try #require(object).object("error")
    #expect(carried.status == status && error.text("code") == code, "\(carried.output)")
    // Nothing is lost, and an operator has answers, not requests.
    let message = try #require(error.text("message"))
    #expect(message.contains(words) && message.contains("the answers stay safe"), "\(message)")
  }

  @Test(arguments: [("vi", "khác đang chạy"), ("en", "Another sync"), ("fr", "Une autre"), ("ja", "別の同期")])
  func anotherSyncAtWorkIsNoFailure(language: String, words: String) throws {
    let carried = try sync(
      try OperatorDesk(), ["--lang", language], lines: [#"{"event":"busy"}"#], courierStatus: 75)
    #expect(carried.status == 75 && carried.errors.contains(words), "\(carried.errors)")
  }

  /// The hub has said no to one before the line broke: that is not said again by the next sync.
  @Test func whatWasRefusedIsSaidAlsoWhereTheRestFails() throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    let (uuid, claim) = (try OperatorDesk.id(1).rawValue, try OperatorDesk.claim(1))
    let lines = [
      #"{"event":"refused","request":"\#(uuid)","step":"confirm","problem":{"type":"/problems/stale-revision"}}"#,
      #"{"event":"unreachable","why":"no route"}"#,
    ]
    let plain = try sync(desk, ["--lang", "en"], lines: lines, courierStatus: 69)
    #expect(plain.status == 69 && plain.output.contains("\(claim): not taken (confirm)"), "\(plain.output)")
    try FileManager.default.removeItem(at: desk.program.folder.appendingPathComponent("beside"))
    let json = try sync(desk, ["--lang", "en", "--json"], lines: lines, courierStatus: 69)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let error = try #require(object).object("error")
    let refusal = try #require(error.objects("refusals").first, "\(json.output)")
    #expect(refusal.text("uuid") == uuid && refusal.text("claim_ref") == claim)
    #expect(refusal.text("step") == "confirm" && refusal.text("problem") == "stale-revision")
  }

  /// The hub is not asked by a machine that could not sign.
  @Test func aMissingKeyIsSaidBeforeTheHubIsAsked() throws {
    let desk = try OperatorDesk()
    _ = try desk.run("join", "--hub", "https://hub.example", "--member", "m-0123456789abcdef")
    let key = desk.program.data + "/desk/signing.key"
    try Data("junk".utf8).write(to: URL(fileURLWithPath: key))
    let damaged = try desk.run("sync")
    #expect(damaged.status == 74 && damaged.errors.contains("is damaged"), "\(damaged.errors)")
    try FileManager.default.removeItem(atPath: key)
    for (language, words) in [
      ("vi", "không còn"), ("en", "signing.key is not on this machine; put your copy back"),
      ("fr", "n’est pas sur cette machine"), ("ja", "この端末にありません"),
    ] {
      let outcome = try desk.run("sync", language: language)
      #expect(outcome.status == 74 && outcome.errors.contains(words), "\(outcome.errors)")
    }
  }
}
