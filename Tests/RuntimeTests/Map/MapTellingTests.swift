import Canvas
import Cartography
import Gazetteer
import Runtime
import Testing

@testable import Screens

/// The map line by line.
struct MapTellingTests {
  private func told(_ lines: [String], language: Language = .en) throws -> [String] {
    let guide = try TestGuide(language: language, tier: .ascii)
    for line in lines { guide.runtime.send(line: line) }
    return guide.runtime.model.plainText()
  }

  @Test func whatIsInViewNearestFirst() throws {
    let lines = try told(["map", "/", "a1 hill", "1"])
    #expect(lines.contains { $0.hasPrefix("The map shows ") })
    #expect(lines.contains { $0.hasPrefix("North is up; schematic") })
    let heading = try #require(lines.firstIndex { $0.hasSuffix("places in view, nearest to A1 Hill first:") })
    #expect(lines[heading + 1].hasPrefix("1. "))
    #expect(lines.contains("A1 Hill"))
    #expect(lines.contains { $0.hasPrefix("- River: Sông Nậm Rốm, ") && $0.contains("west") })
    #expect(lines.contains { $0.hasPrefix("- Road: ") })
  }

  @Test func eachPlaceHasDistanceBearingAndAccuracy() throws {
    let lines = try told(["map"])
    let rows = lines.filter { $0.contains(#/^\d+\. /#) }
    #expect(rows.count == 10)
    for row in rows.dropFirst() {
      #expect(row.firstMatch(of: #/, [\d.,]+ k?m, [a-z-]+ \(\d+°\), ±[\d.,]+ k?m$/#) != nil, "\(row)")
    }
  }

  @Test func anEmptyLineGoesOnAndANumberChooses() throws {
    let guide = try TestGuide(tier: .ascii)
    guide.runtime.send(line: "map")
    guide.runtime.send(line: "")
    let rows = guide.runtime.model.plainText().filter { $0.contains(#/^\d+\. /#) }
    #expect(rows.first?.hasPrefix("11. ") == true)
    let wanted = guide.runtime.model.mapTelling().places[11]
    guide.runtime.send(line: "12")
    #expect(guide.runtime.model.map.selected == wanted.id)
    #expect(guide.runtime.model.plainText().contains { $0.hasPrefix("1. ") })
  }

  @Test func fromWhereOneIs() throws {
    let guide = try TestGuide(tier: .ascii)
    guide.runtime.send(line: "a1 hill")
    guide.runtime.send(line: "1")
    guide.runtime.send(line: "W")
    guide.runtime.send(line: "map")
    guide.runtime.send(line: "esc")
    let lines = guide.runtime.model.plainText()
    #expect(lines.contains("You are here: A1 Hill."))
  }

  @Test(arguments: Settings.spoken)
  func everyLanguage(language: Language) throws {
    let lines = try told(["2"], language: language)
    #expect(lines.count > 14)
    #expect(!lines.contains { $0.contains("{0}") || $0.contains("mapTells") })
  }

  @Test func whereNothingIsInViewItSaysSo() throws {
    let guide = try TestGuide(tier: .ascii)
    guide.runtime.send(line: "map")
    for _ in 0..<7 { guide.runtime.send(line: "+") }
    for _ in 0..<40 { guide.runtime.send(line: "PgDn") }
    #expect(guide.runtime.model.plainText().contains { $0.hasPrefix("No place is in view") })
  }
}
