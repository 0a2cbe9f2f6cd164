import Foundation
import Gazetteer
import OpenData
import OpenDataSamples
import Testing

/// GPX and KML before a validator and before the programs that people have.
@Suite struct XMLTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func lint(_ path: String, _ schema: String) -> [String] {
    let schemas = Tool.root.appendingPathComponent("Tests/OpenDataToolsTests/Schemas").path
    return ["--noout", "--nonet", "--relaxng", "\(schemas)/\(schema).rng", path]
  }

  /// Waypoints that gpsbabel reads out of a file, as lines of a table.
  private func waypoints(_ path: String, _ format: String) throws -> [Substring] {
    let table = try Tool.run("gpsbabel", ["-w", "-i", format, "-f", path, "-o", "unicsv", "-F", "-"])
    // A row begins with its number; a text with line breaks goes on in others.
    return table.split(whereSeparator: \.isNewline).filter { $0.first?.isNumber == true }
  }

  @Test(arguments: Exported.both) func gpxIsValid(exported: Exported) throws {
    _ = try Tool.run("xmllint", lint(try exported.write(.gpx, into: scratch), "gpx11"))
  }

  @Test(arguments: Exported.both) func kmlIsValid(exported: Exported) throws {
    _ = try Tool.run("xmllint", lint(try exported.write(.kml, into: scratch), "kml22"))
  }

  /// The schemas are ours, so they are shown what they must refuse.
  @Test func theSchemasRefuseAnotherOrder() throws {
    let gpx = try Exported(isHostile: false).write(.gpx, into: scratch)
    let text = try String(contentsOfFile: gpx, encoding: .utf8)
    let wrong = text.replacing(/(<name>[^<]*<\/name>)\n *(<cmt>[^<]*<\/cmt>)/) { "\($0.output.2)\($0.output.1)" }
    let path = try scratch.write(wrong, "wrong.gpx")
    #expect(wrong != text)
    #expect(try Tool.status("xmllint", lint(path, "gpx11")) == 3)
  }

  @Test func gpsbabelReadsEveryWaypoint() throws {
    let exported = Exported(isHostile: false)
    let placed = try exported.counts.placed
    #expect(try waypoints(try exported.write(.gpx, into: scratch), "gpx").count == placed)
    #expect(try waypoints(try exported.write(.kml, into: scratch), "kml").count == placed)
  }

  @Test(arguments: ["vi", "en", "fr", "ja"]) func gpsbabelReadsNamesInTheLanguageAskedFor(language: String) throws {
    let path = scratch.path("a.gpx")
    let answer = try Tool.keeper("export", "--format", "gpx", "--lang", language, "--output", path)
    #expect(answer.status == 0)
    let names = ["vi": "Đồi A1", "en": "A1 Hill", "fr": "Éliane 2", "ja": "A1の丘"]
    let hill = try waypoints(path, "gpx").first { $0.contains("\"\(names[language] ?? "")\"") }
    #expect(hill?.contains("21.382880,103.017680") == true, "\(hill ?? "")")
  }

  @Test func gdalReadsTheWaypoints() throws {
    let exported = Exported(isHostile: false)
    let path = try exported.write(.gpx, into: scratch)
    let summary = try Tool.run("ogrinfo", ["-ro", "-so", path, "waypoints"])
    #expect(try summary.contains("Feature Count: \(exported.counts.placed)\n"))
    let hill = try Tool.run("ogrinfo", ["-ro", "-where", "name = 'A1 Hill'", path, "waypoints"])
    #expect(hill.contains("POINT (103.01768 21.38288)"))
    #expect(hill.contains("type (String) = battle_hill"))
    #expect(hill.contains("±60 m (compiled)"))
  }

  @Test func gdalReadsTheFolders() throws {
    let exported = Exported(isHostile: false)
    let path = try exported.write(.kml, into: scratch)
    let summary = try Tool.run("ogrinfo", ["-ro", "-so", "-al", path])
    let counts = summary.split(separator: "\n").compactMap { line in
      line.hasPrefix("Feature Count: ") ? Int(line.dropFirst(15)) : nil
    }
    #expect(try counts.reduce(0, +) == exported.counts.all)
    #expect(counts.count == 7)
    let hill = try Tool.run("ogrinfo", ["-ro", "-where", "id = 'a1-hill'", path, "Places"])
    #expect(hill.contains("POINT") && hill.contains("103.01768") && hill.contains("21.38288"))
    #expect(hill.contains("accuracy_m (String) = 60"))
    let walk = try Tool.run("ogrinfo", ["-ro", "-where", "id = 'r-town-walk'", path, "Routes"])
    #expect(walk.contains("LINESTRING"))
  }

  /// Whatever the texts hold, they come out of another program as they went in; only what XML cannot hold does not.
  @Test func hostileTextsComeOutAgain() throws {
    let path = try Exported(isHostile: true).write(.gpx, into: scratch)
    let names = try Tool.python("waypoint-names", path)
    let expected = try Sample.hostileSnapshot().entries.map { entry in
      let scalars = (entry.header.names[.en] ?? "").unicodeScalars.map { scalar -> Unicode.Scalar in
        let isBanned = scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar) || scalar.value == 0xFFFE
        return isBanned ? "\u{FFFD}" : scalar
      }
      return String(String.UnicodeScalarView(scalars))
    }
    #expect(Array(names.utf8) == Array(expected.joined(separator: "\0").utf8))
  }
}
