import Foundation
import Testing

@Suite struct SyncCommandTests {
  @Test(arguments: [
    ("vi", "đăng ký"), ("en", "must be enrolled"), ("fr", "doit être inscrit"), ("ja", "登録する必要"),
  ])
  func aDeviceThatNoHubKnowsIsToldSo(language: String, words: String) throws {
    let program = try Program()
    let plain = try program.run("sync", "--lang", language)
    #expect(plain.status == 69 && plain.output.isEmpty && plain.errors.contains(words), "\(plain.errors)")
    let error = try program.run("sync", "--json", "--lang", language).json().object("error")
    #expect(error.text("code") == "unavailable" && error.text("message")?.contains(words) == true)
  }

  /// The guide has no network of its own: without the courier beside it, it can only say so.
  @Test func withoutTheCourierNothingIsSent() throws {
    let program = try Program()
    let alone = program.folder.appendingPathComponent("hoaban")
    try FileManager.default.copyItem(at: Program.executable, to: alone)
    let process = Process()
    process.executableURL = alone
    process.arguments = ["sync", "--lang", "en", "--data", program.data]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 69 && text.contains("hoaban-sync is not here"), "\(text)")
  }

  /// As another courier that has the folder says it; a script stands in its place.
  @Test(arguments: [("vi", "khác đang chạy"), ("en", "Another sync"), ("fr", "Une autre"), ("ja", "別の同期")])
  func anotherSyncAtWorkIsSaid(language: String, words: String) throws {
    let program = try Program()
    let guide = program.folder.appendingPathComponent("hoaban")
    try FileManager.default.copyItem(at: Program.executable, to: guide)
    let courier = program.folder.appendingPathComponent("hoaban-sync")
    try Data("#!/bin/sh\necho '{\"event\":\"busy\"}'\nexit 75\n".utf8).write(to: courier)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: courier.path)
    let process = Process()
    process.executableURL = guide
    process.arguments = ["sync", "--lang", language, "--data", program.data]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 75 && text.contains(words), "\(text)")
  }
}
