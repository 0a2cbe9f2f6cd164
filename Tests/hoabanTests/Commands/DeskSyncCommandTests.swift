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
    ("vi", "đã gửi 2 câu trả lời, không được nhận 1, tin mới 4", "không được nhận (xác nhận)"),
    ("en", "2 answers told, 1 refused, 4 news", "not taken (confirm)"),
    ("fr", "2 réponses transmises, 1 non retenues, 4 nouvelles", "non retenue (confirmer)"),
    ("ja", "返答の送信2件、不受理1件、新着4件", "受け付けられませんでした（確定）"),
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
}
