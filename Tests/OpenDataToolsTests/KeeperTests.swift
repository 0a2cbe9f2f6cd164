import Foundation
import OpenData
import Testing

/// Export, import and difference as a keeper runs them.
@Suite struct KeeperTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private var shipped: String { Tool.root.appendingPathComponent("Data").path }

  /// Every file below a folder, byte by byte.
  private func contents(_ folder: String) throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains(".") }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { ($0, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))) })
  }

  @Test(arguments: ["csv", "geojson"]) func whatIsExportedAndImportedChangesNothing(format: String) throws {
    let data = try scratch.copyOfData()
    let before = try contents(data)
    let file = scratch.path("all." + format)
    #expect(try Tool.keeper("export", "--format", format, "--from", data, "--output", file).status == 0)
    let answer = try Tool.keeper("import", file, "--into", data, "--apply")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("nothing to do"))
    #expect(try contents(data) == before)
  }

  @Test func theCompiledFileSaysTheSameAsTheSources() throws {
    let compiled = scratch.path("g.sqlite")
    #expect(try Tool.keeper("build", shipped, compiled).status == 0)
    for format in OpenFormat.allCases {
      let texts = try [shipped, compiled].map { try Tool.keeper("export", "--format", format.rawValue, "--from", $0) }
      #expect(texts[0].status == 0 && texts[0].output == texts[1].output, "\(format)")
    }
    #expect(try Tool.keeper("diff", shipped, compiled).status == 0)
  }

  @Test func anImportIsOnlyShownUntilItIsApplied() throws {
    let data = try scratch.copyOfData()
    let before = try contents(data)
    let file = try scratch.write(
      "id,facts.ticket.value,facts.ticket.date,names.ja,facts.elevation.fr\r\na1-hill,25000,2026,A1高地,!remove\r\n",
      "a.csv")
    let shown = try Tool.keeper("import", file, "--into", data)
    #expect(shown.status == 0)
    #expect(shown.output.contains("facts.ticket.value: 20000 → 25000"))
    #expect(shown.output.contains("nothing is written without --apply"))
    #expect(try contents(data) == before)

    #expect(try Tool.keeper("import", file, "--into", data, "--apply").status == 0)
    let after = try contents(data)
    #expect(after.filter { before[$0.key] != $0.value }.map(\.key) == ["places/a1-hill.yaml"])
    let text = String(decoding: after["places/a1-hill.yaml"] ?? Data(), as: UTF8.self)
    let old = String(decoding: before["places/a1-hill.yaml"] ?? Data(), as: UTF8.self)
    #expect(
      text
        == old.replacing("    value: 20000\n    date: 2020\n", with: "    value: 25000\n    date: 2026\n")
        .replacing("  ja: A1の丘\n", with: "  ja: A1高地\n"))

    let difference = try Tool.keeper("diff", shipped, data, "--json")
    #expect(difference.status == 1)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(difference.output.utf8)) as? [String: Any])
    let changes = try #require(json["changes"] as? [[String: Any]])
    #expect(changes.count == 1 && changes.first?["id"] as? String == "a1-hill")
    #expect((changes.first?["fields"] as? [Any])?.count == 3)
    #expect(try Tool.keeper("import", file, "--into", data).output.contains("nothing to do"))
  }

  @Test func withAFaultNothingIsWritten() throws {
    let data = try scratch.copyOfData()
    let before = try contents(data)
    let file = try scratch.write("id,importance\na1-hill,99\nban-men,9999\n", "a.csv")
    let answer = try Tool.keeper("import", file, "--into", data, "--apply", "--json")
    #expect(answer.status == 65)
    #expect(try contents(data) == before)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    #expect(json["applied"] as? Bool == false)
    let fault = try #require((json["faults"] as? [[String: Any]])?.first)
    #expect(fault["line"] as? Int == 3 && fault["file"] as? String == file)
  }

  @Test func aNewRecordIsANewFile() throws {
    let data = try scratch.copyOfData()
    let file = try scratch.write(
      "id,section,kind,names.vi,names.en,names.fr,names.ja,importance,summary.vi,summary.en,summary.fr,summary.ja,"
        + "confidence,seen,sources\nnew-cave,place,cave,Hang Mới,New Cave,Grotte Neuve,新洞窟,5,Một hang.,\"=A cave\","
        + "Une grotte.,洞窟。,low,2026-12-01,a sign\n", "a.csv")
    #expect(try Tool.keeper("import", file, "--into", data, "--apply").status == 0)
    #expect(try Tool.keeper("check", data).status == 0)
    let text = try String(contentsOfFile: data + "/places/new-cave.yaml", encoding: .utf8)
    #expect(text.contains("\n  en: =A cave\n"))
    let exported = try Tool.keeper("export", "--format", "csv", "--from", data, "--kind", "cave")
    #expect(exported.output.contains(",'=A cave,"))
  }

  @Test func filtersChooseRecords() throws {
    let routes = try Tool.keeper("export", "--format", "geojson", "--section", "route")
    #expect(routes.output.components(separatedBy: "\"type\":\"Feature\"").count == 22)
    #expect(try Tool.keeper("export", "--format", "csv", "--kind", "castle").status == 64)
    #expect(try Tool.keeper("export", "--format", "csv", "--lang", "vi").status == 64)
  }

  @Test func whatIsNotThereIsToldByStatus() throws {
    #expect(try Tool.keeper("export", "--format", "csv", "--from", scratch.path("none")).status == 74)
    #expect(try Tool.keeper("export", "--format", "csv", "--from", try scratch.write("x", "x.sqlite")).status == 65)
    #expect(try Tool.keeper("export", "--format", "csv", "--output", scratch.path("none/x.csv")).status == 73)
    #expect(try Tool.keeper("import", scratch.path("none.csv")).status == 74)
    #expect(try Tool.keeper("import", try scratch.write("x", "x.txt")).status == 64)
    #expect(try Tool.keeper("diff", shipped, scratch.path("none")).status == 74)
  }
}
