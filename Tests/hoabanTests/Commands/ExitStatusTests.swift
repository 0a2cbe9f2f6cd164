import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: [
    (["show", "a1-hill"], 0), (["search", "a1"], 0), (["--help"], 0), (["search", "--help"], 0),
    (["trip", "--help"], 0),
    (["show", "no such place at all"], 1), (["trip", "show", "x"], 1), (["route", "a1-hill", "qqq zzz"], 1),
    (["near", "a1-hill", "--radius", "nan"], 2), (["near", "a1-hill", "--radius=-1"], 2),
    (["near", "a1-hill", "--kind", "castle"], 2), (["near", "a1-hill", "--limit=-1"], 2),
    (["search", "a", "--category", "castle"], 2), (["search", "a", "--bbox", "1,2,3"], 2),
    (["search", "a", "--bbox", "22,103,21,104"], 2), (["search", "a", "--near", "91,0"], 2),
    (["search", "a", "--open-at", "now"], 2), (["search", "a", "--now", "2026-13-01"], 2),
    (["search", "a", "--lang", "!"], 2), (["search", "a", "--limit=-1"], 2),
    (["hours", "24/7", "--from", "x"], 2), (["hours", "24/7", "--to", "9999-01-01"], 2),
    (["search", "--no-such-option"], 64), (["search", "a", "--limit", "abc"], 64), (["show"], 64), (["castle"], 64),
    (["route", "a1-hill"], 64), (["route", "a", "b", "--mode", "fly"], 64), (["trip", "castle"], 64),
    (["trip", "export", "x", "--format", "pdf"], 64), (["map", "--glyphs", "emoji"], 64), (["hours"], 64),
    (["book", "a1-hill", "--product", "castle"], 64), (["bookings", "show"], 64), (["desk", "show"], 64),
    (["search", "a", "--gazetteer", "/nowhere/x.sqlite"], 65), (["search", "a", "--gazetteer", "/etc/passwd"], 65),
    (["search", "--batch", "/nowhere"], 65), (["hours", "--batch", "/nowhere"], 65),
    (["hours", "24/7", "--holidays", "/nowhere"], 65),
    (["trip", "list", "--data", "/proc/nowhere"], 73), (["bookings", "--data", "/dev/null/x"], 73),
    (["desk", "--data", "/dev/null/x"], 73),
  ])
  func statusTellsWhatHappened(arguments: [String], status: Int) throws {
    let program = try Program()
    let plain = try program.run(arguments)
    #expect(plain.status == Int32(status), "\(plain.errors)")
    guard status != 0 else { return }
    // One sentence for people on standard error, nothing on standard output.
    #expect(plain.output.isEmpty)
    #expect(plain.errors.hasPrefix("hoaban: ") && plain.errors.hasSuffix("\n"))
    #expect(plain.errors.split(separator: "\n").count == 1)
    let json = try program.run(arguments + ["--json"])
    #expect(json.status == Int32(status))
    let error = try json.json().object("error")
    #expect(error.text("message")?.isEmpty == false)
  }

  @Test func aValueThatLooksLikeJSONFlagIsNone() throws {
    let outcome = try Program().run("show", "--", "--json")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
  }
}
