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
}
