import Foundation
import Testing

@Suite struct PathTests {
  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test func dataFolderFollowsFlagThenEnvironmentThenXDG() throws {
    let program = try Program()
    let root = program.folder.path
    func make(_ environment: [String: String], _ more: String...) throws {
      #expect(try program.run(["trip", "new", "t"] + more, environment: environment).status == 0)
    }
    try make(["HOABAN_DATA": root + "/b", "XDG_DATA_HOME": root + "/c"], "--data", root + "/a")
    #expect(exists(root + "/a/traveller.sqlite") && !exists(root + "/b"))
    try make(["HOABAN_DATA": root + "/b", "XDG_DATA_HOME": root + "/c"])
    #expect(exists(root + "/b/traveller.sqlite") && !exists(root + "/c"))
    try make(["HOABAN_DATA": "", "XDG_DATA_HOME": root + "/c"])
    #expect(exists(root + "/c/hoaban/traveller.sqlite"))
    try make(["HOABAN_DATA": "", "XDG_DATA_HOME": "relative", "HOME": root + "/d"])
    #expect(exists(root + "/d/.local/share/hoaban/traveller.sqlite"))
  }

  @Test func readingLeavesNoFiles() throws {
    let program = try Program()
    for arguments in [["search", "a1"], ["show", "a1-hill"], ["near", "a1-hill"], ["map"], ["hours", "24/7"]] {
      #expect(try program.run(arguments).status == 0)
    }
    #expect(!exists(program.data))
  }

  @Test func newestInstalledUpdateIsReadAndADamagedOnePassedOver() throws {
    let program = try Program()
    let bundled = try program.run("doctor", "--json").json().objects("checks")
      .first { $0.text("name") == "gazetteer" }?.text("text")
    let path = try #require(bundled)
    let updates = program.data + "/gazetteer"
    try FileManager.default.createDirectory(atPath: updates, withIntermediateDirectories: true)
    for name in ["2026-11-01.sqlite", "2026-12-01.sqlite"] {
      try FileManager.default.copyItem(atPath: path, toPath: updates + "/" + name)
    }
    func used() throws -> String? {
      try program.run("doctor", "--json").json().objects("checks").first { $0.text("name") == "gazetteer" }?
        .text("text")
    }
    #expect(try used() == updates + "/2026-12-01.sqlite")
    try Data("not a database".utf8).write(to: URL(fileURLWithPath: updates + "/2027-01-01.sqlite"))
    #expect(try used() == updates + "/2026-12-01.sqlite")
    let search = try program.run("search", "a1", "--json")
    #expect(search.status == 0 && search.errors.contains("2027-01-01.sqlite"))
  }
}
