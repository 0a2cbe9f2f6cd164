import Foundation
import Testing

/// A trip of the guide before the programs that people take it to.
@Suite struct TripFilesTests {
  private let scratch: Scratch

  /// Two days; the second one has a place that is far, and a night that lasts.
  init() throws {
    scratch = try Scratch()
    _ = try guide("trip", "new", "Điện Biên; hai, ngày", "--start-date", "2026-12-05", "--days", "2", "--mode", "car")
    for (place, day) in [("a1-hill", "1"), ("victory-museum", "1"), ("muong-phang-hq", "2"), ("a1-hill", "2")] {
      _ = try guide("trip", "add", trip, place, "--day", day)
    }
  }

  private let trip = "dien-bien-hai-ngay"

  private func guide(_ arguments: String...) throws -> String {
    try Tool.guide(scratch, arguments)
  }

  private func export(_ format: String, _ language: String = "vi") throws -> String {
    try scratch.write(
      guide("trip", "export", trip, "--format", format, "--lang", language), "trip." + format)
  }

  private struct Calendar: Decodable {
    struct Event: Decodable {
      let uid: String
      let sequence: Int
      let start: String
      let end: String?
      let zone: String
      let summary: String
      let description: String
      let geo: [Double]?
      let status: String
      let errors: [String]
    }
    let zones: [String]
    let events: [Event]
    let longest: Int
    let bare: Int
  }

  private func calendar(_ language: String = "vi") throws -> Calendar {
    let text = try Tool.python("calendar-events", try export("ics", language))
    return try JSONDecoder().decode(Calendar.self, from: Data(text.utf8))
  }

  @Test(arguments: ["vi", "en", "fr", "ja"]) func icalendarReadsEveryVisit(language: String) throws {
    let calendar = try calendar(language)
    #expect(calendar.zones == ["Asia/Ho_Chi_Minh"] && calendar.longest <= 75 && calendar.bare == 0)
    #expect(calendar.events.count == 4 && Set(calendar.events.map(\.uid)).count == 4)
    #expect(calendar.events.allSatisfy { $0.errors.isEmpty && $0.zone == "Asia/Ho_Chi_Minh" })
    // 08:00 in Viet Nam.
    #expect(calendar.events.first?.start == "2026-12-05T01:00:00+00:00")
    let hill = try #require(calendar.events.first)
    #expect(hill.geo == [21.38288, 103.01768] && hill.description.contains("\n"))
  }

  @Test func anEventKeepsItsNameAndItsNumberGrows() throws {
    let first = try calendar()
    func sequence(_ calendar: Calendar) -> Int { calendar.events.first?.sequence ?? -1 }
    _ = try guide("trip", "move", trip, "1", "--day", "2", "--at", "1")
    let moved = try calendar()
    #expect(Set(moved.events.map(\.uid)) == Set(first.events.map(\.uid)))
    #expect(sequence(moved) > sequence(first))
    // What a calendar has seen must not come back with a smaller number.
    _ = try guide("trip", "undo", trip)
    let undone = try calendar()
    #expect(sequence(undone) > sequence(moved))
    _ = try guide("trip", "remove", trip, "2")
    #expect(sequence(try calendar()) > sequence(undone))
  }

  @Test func anotherTripOfTheSameNameIsAnother() throws {
    let first = try calendar()
    _ = try guide("trip", "delete", trip, "--yes")
    _ = try guide("trip", "new", "Điện Biên; hai, ngày", "--start-date", "2026-12-05")
    _ = try guide("trip", "add", trip, "a1-hill")
    #expect(Set(try calendar().events.map(\.uid)).isDisjoint(with: first.events.map(\.uid)))
  }

  @Test(arguments: ["vi", "en", "fr", "ja"]) func gpxIsValid(language: String) throws {
    let schema = Tool.root.appendingPathComponent("Tests/OpenDataToolsTests/Schemas/gpx11.rng").path
    _ = try Tool.run("xmllint", ["--noout", "--nonet", "--relaxng", schema, try export("gpx", language)])
  }

  private func rows(_ table: String) -> [Substring] {
    table.split(whereSeparator: \.isNewline).filter { $0.first?.isNumber == true }
  }

  @Test func gpsbabelReadsWaypointsAndARouteADay() throws {
    let path = try export("gpx", "en")
    let points = try Tool.run("gpsbabel", ["-w", "-i", "gpx", "-f", path, "-o", "unicsv", "-F", "-"])
    #expect(rows(points).count == 3, "a place once")
    // Routes as tracks of a line each, so that they can be told apart.
    let back = try Tool.run("gpsbabel", ["-r", "-i", "gpx", "-f", path, "-o", "gpx", "-F", "-"])
    #expect(back.components(separatedBy: "<rte>").count - 1 == 2)
    #expect(back.components(separatedBy: "<rtept ").count - 1 == 4)
    #expect(back.contains("<name>Day 2: Sunday 6 December 2026</name>"))
  }

  @Test func gdalReadsTheLinesAndPoints() throws {
    let path = try export("geojson", "en")
    let summary = try Tool.run("ogrinfo", ["-ro", "-al", path])
    #expect(summary.contains("Feature Count: 6\n"))
    #expect(summary.components(separatedBy: "  POINT (").count - 1 == 4)
    #expect(summary.components(separatedBy: "  LINESTRING (").count - 1 == 2)
    #expect(summary.contains("POINT (103.01768 21.38288)"))
  }
}
