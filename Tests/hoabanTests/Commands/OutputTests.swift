import Foundation
import Testing
import TextShaping

@Suite struct OutputTests {
  @Test(
    arguments: [
      ["search", "bảo tàng"], ["search", "homestay gần bản Mển"], ["show", "a1-hill"], ["show", "victory-museum"],
      ["near", "a1-hill"], ["route", "a1-hill", "muong-phang-hq"], ["hours", "Mo-Fr 08:00-17:00"], ["map"],
      ["trip", "list"], ["bookings"], ["trip", "show", "t"], ["doctor"],
    ], ["vi", "en", "fr", "ja"])
  func linesFitEightyColumns(arguments: [String], language: String) throws {
    let program = try Program()
    try program.run("trip", "new", "t")
    try program.run("trip", "add", "t", "a1-hill")
    let outcome = try program.run(arguments + ["--lang", language])
    #expect(outcome.status == 0 && !outcome.output.isEmpty)
    for line in outcome.lines { #expect(Width.columns(line) <= 80, "\(line)") }
    #expect(!outcome.output.unicodeScalars.contains { $0.value == 0x1B || (0x7F...0x9F).contains($0.value) })
  }

  @Test(arguments: [
    (["LC_ALL": "en_US.UTF-8"], "Nothing was found."), (["LC_ALL": "vi_VN.UTF-8"], "Không tìm thấy gì."),
    (["LANG": "C"], "Không tìm thấy gì."),
    (["LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "vi_VN"], "Nothing was found."),
    (["LC_ALL": "fr_FR.UTF-8"], "Rien n’a été trouvé."), (["LANG": "ja_JP.UTF-8"], "何も見つかりませんでした。"),
  ])
  func languageFollowsTheLocale(environment: [String: String], text: String) throws {
    let outcome = try Program().run(["search", "***"], environment: environment)
    #expect(outcome.output == text + "\n")
  }

  @Test func languageOptionGoesBeforeTheLocale() throws {
    let outcome = try Program().run(["search", "***", "--lang", "en"], environment: ["LC_ALL": "vi_VN.UTF-8"])
    #expect(outcome.output == "Nothing was found.\n")
    #expect(try Program().run("search", "***", "--lang", "zh-Hans").output == "Nothing was found.\n")
  }

  @Test func theSameQuestionGivesTheSameBytes() throws {
    let program = try Program()
    for arguments in [["show", "a1-hill", "--json"], ["near", "a1-hill", "--json"], ["map", "--color", "256"]] {
      #expect(try program.run(arguments).output == program.run(arguments).output)
    }
    #expect(try program.run("show", "a1-hill", "--json").output.contains("Đồi A1"))
  }

  /// As `hoaban show … | head -0`: the reader is gone before the first byte.
  @Test func aReaderThatHasGoneIsNoError() throws {
    let program = try Program()
    let pipe = Pipe()
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["search", "--bbox", "-90,-180,90,180", "--limit", "2000", "--json"]
    process.environment = ["HOME": program.folder.path, "HOABAN_NOW": Program.now]
    process.standardOutput = pipe
    let errors = Pipe()
    process.standardError = errors
    try pipe.fileHandleForReading.close()
    try process.run()
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    let quiet =
      process.terminationReason == .exit ? process.terminationStatus == 0 : process.terminationStatus == SIGPIPE
    #expect(quiet)
  }
}
