import Foundation
import Testing
import TextShaping

@Suite struct MapCommandTests {
  @Test(arguments: ["braille", "quadrant", "half", "shade", "ascii"], ["80x24", "40x12", "1x1", "200x60"])
  func fitsItsSize(glyphs: String, size: String) throws {
    let outcome = try Program().run("map", "--glyphs", glyphs, "--size", size)
    #expect(outcome.status == 0)
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == numbers[1])
    #expect(lines.allSatisfy { Width.columns(String($0)) <= numbers[0] })
    if glyphs == "ascii" { #expect(outcome.output.utf8.allSatisfy { $0 < 0x80 }) }
  }

  @Test(arguments: [("none", false), ("16", true), ("256", true), ("true", true)])
  func coloursAreAsAsked(color: String, escapes: Bool) throws {
    let output = try Program().run("map", "--color", color).output
    #expect(output.contains("\u{1B}[") == escapes)
    #expect(output.contains(";38;5;") == (color == "256"))
    #expect(output.contains(";38;2;") == (color == "true"))
    // Nothing but SGR sequences, and none left open at the end of a line.
    for line in output.split(separator: "\n") where escapes { #expect(line.hasSuffix("\u{1B}[0m")) }
    let rest = output.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(!rest.contains("\u{1B}"))
    #expect(rest.split(separator: "\n").count == 24)
  }

  @Test func aFileGetsNoColours() throws {
    #expect(!(try Program().run("map").output.contains("\u{1B}")))
    #expect(
      !(try Program().run(["map"], environment: ["TERM": "xterm-256color", "NO_COLOR": "1"]).output.contains("\u{1B}")))
  }

  @Test func landIsThereWhereThereAreColours() throws {
    let program = try Program()
    func map(_ arguments: String...) throws -> String { try program.run(["map"] + arguments).output }
    let tones = try map("--color", "256")
    #expect(try tones.contains("▀") && tones == map("--color", "256", "--relief"))
    let plain = try map("--color", "256", "--no-relief")
    #expect(!plain.contains("▀"))
    let none = try map("--color", "none")
    #expect(try none == map("--color", "none", "--no-relief") && !none.contains { "░▒▓".contains($0) })
    #expect(try map("--color", "none", "--relief").contains { "░▒▓".contains($0) })
    #expect(try map("--color", "16", "--relief", "--glyphs", "ascii").contains("%"))
    // The signs are the same as without.
    let (with, without) = (tones.replacing("▀", with: " "), plain)
    let sequences = #/\u{1B}\[[0-9;]*m/#
    #expect(with.replacing(sequences, with: "") == without.replacing(sequences, with: ""))
    // Fewer sequences than cells.
    #expect(tones.matches(of: sequences).count < 80 * 24)
  }

  @Test func whatMachinesReadHasNoLand() throws {
    let program = try Program()
    for kind in ["--json", "--words"] {
      let plain = try program.run("map", kind, "--color", "none").output
      #expect(try program.run("map", kind, "--color", "none", "--relief").output == plain)
      #expect(try program.run("map", kind, "--color", "256", "--relief").output == plain)
    }
  }

  @Test func centreAndZoomMoveIt() throws {
    let program = try Program()
    let map = try program.run("map", "--center", "a1-hill", "--zoom", "15", "--json").json()
    #expect(map.integer("zoom") == 15 && map.object("center").number("lat") == 21.38288)
    #expect(map.texts("visible").contains("a1-hill"))
    #expect(map.texts("lines").count == 24)
    let far = try program.run("map", "--center", "21.73,102.87", "--zoom", "4", "--json").json()
    #expect(far.texts("visible").count > map.texts("visible").count)
  }

  @Test(arguments: [
    ["--size", "80"], ["--size", "0x0"], ["--size", "99999x99999"], ["--size", "axb"], ["--size=-1x5"],
    ["--zoom", "18"], ["--center", "91,0"],
  ])
  func impossibleViewsAreInvalid(arguments: [String]) throws {
    #expect(try Program().run(["map"] + arguments).status == 2)
  }

  @Test func whereOneIsAndRings() throws {
    let program = try Program()
    let map = try program.run("map", "--at", "a1-hill", "--glyphs", "ascii", "--rings", "--json").json()
    #expect(map.object("here").number("lat") == 21.38288 && map.object("center").number("lat") == 21.38288)
    #expect(map.texts("lines").joined().contains(","))
    #expect(try program.run("map", "--json").json().isNull("here"))
    // The centre goes before.
    let other = try program.run("map", "--at", "a1-hill", "--center", "21.5,103.1", "--json").json()
    #expect(other.object("center").number("lat") == 21.5)
  }

  @Test func placesInViewNearestFirst() throws {
    let map = try Program().run("map", "--center", "a1-hill", "--json").json()
    let places = map.objects("places")
    let metres = places.compactMap { $0.integer("metres") }
    #expect(metres.count == places.count && metres == metres.sorted() && metres.count > 10)
    #expect(Set(places.compactMap { $0.text("id") }).union(["a1-hill"]) == Set(map.texts("visible")))
    let bunker = try #require(places.first { $0.text("id") == "de-castries-bunker" })
    #expect(bunker.integer("bearing") == 286 || bunker.integer("bearing") == 287)
    #expect(map.objects("courses").contains { $0.text("name") == "Sông Nậm Rốm" && $0.text("feature") == "river" })
  }

  @Test(arguments: ["vi", "en", "fr", "ja"])
  func inWords(language: String) throws {
    let outcome = try Program().run("map", "--center", "a1-hill", "--words", "--lang", language, "--glyphs", "ascii")
    #expect(outcome.status == 0 && outcome.lines.count > 20)
    #expect(outcome.lines.allSatisfy { Width.columns($0) <= 80 })
    #expect(outcome.output.contains("Sông Nậm Rốm"))
    #expect(!outcome.output.contains("{"))
  }

  @Test func aRouteWithItsWaypoints() throws {
    let program = try Program()
    let text = try program.run("map", "--route", "r-valley-bicycle", "--glyphs", "ascii", "--lang", "en").output
    #expect(text.contains("route lines are straight") && text.contains("*"))
    for number in 1...8 { #expect(text.contains(String(number))) }
    #expect(try program.run("map", "--route", "a1-hill").status == 2)
    #expect(try program.run("map", "--route", "no such route").status == 1)
  }

  @Test func theGuideBeginsWhereOneIs() throws {
    let program = try Program()
    let output = try program.run(["--plain", "--at", "a1-hill", "--lang", "en"], input: "map\n").output
    #expect(output.contains("You are here: A1 Hill."))
    #expect(output.contains("nearest to A1 Hill first"))
    // For this run only.
    #expect(!(try program.run(["--plain", "--lang", "en"], input: "map\n").output.contains("You are here")))
    #expect(try program.run(["--plain", "--at", "nowhere at all"]).status != 0)
  }
}
