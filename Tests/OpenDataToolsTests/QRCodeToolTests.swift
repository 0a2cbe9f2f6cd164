import Foundation
import QRCode
import Testing

/// QR codes as they are printed, before a reader that is not ours.
@Suite struct QRCodeToolTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// What zbarimg reads in a picture of printed lines: every letter a block of pixels, in its own ink.
  private func read(_ lines: [String], ink: QRCode.Ink) throws -> String {
    let scale = 3
    let rows = lines.flatMap { line -> [[Bool]] in
      let letters = Array(line)
      // A half block is a module high and wide; two number signs side by side are one module.
      let tops = letters.map { "█▀#".contains($0) }
      return letters.contains("#") ? [tops] : [tops, letters.map { "█▄".contains($0) }]
    }
    // A line of blanks in ASCII is one row of light, and in half blocks two: too much light does no harm.
    let isASCII = lines.contains { $0.contains("#") }
    let (wide, high) = isASCII ? (scale, 2 * scale) : (scale, scale)
    let margin = 12
    let width = (rows.map(\.count).max() ?? 0) * wide + 2 * margin
    let ground = ink == .dark ? "0" : "1"
    let drawn = ink == .dark ? "1" : "0"
    let side = String(repeating: ground, count: margin)
    var picture: [String] = Array(repeating: String(repeating: ground, count: width), count: margin)
    for row in rows {
      let pixels = side + row.map { String(repeating: $0 ? drawn : ground, count: wide) }.joined() + side
      picture += Array(repeating: pixels, count: high)
    }
    picture += Array(repeating: String(repeating: ground, count: width), count: margin)
    let text = "P1\n\(width) \(picture.count)\n" + picture.map { $0 + "\n" }.joined()
    let path = try scratch.write(text, "code.pbm")
    return try Tool.run("zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path])
      .trimmingCharacters(in: .newlines)
  }

  /// Texts of every size, as they are drawn in every way.
  @Test(arguments: ["x", "geo:21.38288,103.01768?q=21.38288,103.01768(%C4%90%E1%BB%93i%20A1)", "12345"], [1, 9, 20])
  func everyDrawingIsRead(text: String, times: Int) throws {
    let whole = String(repeating: text, count: times)
    let code = try QRCode(whole)
    for ink in [QRCode.Ink.dark, .light] {
      for letters in [QRCode.Letters.halfBlocks, .ascii] {
        #expect(try read(code.lines(letters, ink: ink), ink: ink) == whole, "\(letters) \(ink)")
      }
    }
  }

  /// A code of the program's output, with the title above it and the text below it.
  private struct Printed {
    let title: String
    let lines: [String]
    let text: String

    static func all(_ output: String) -> [Printed] {
      var codes: [Printed] = []
      var lines: [String] = []
      var title = ""
      for line in output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
        if line.count >= 29, line.allSatisfy({ " █▀▄#".contains($0) }) {
          lines.append(line)
        } else if !lines.isEmpty {
          codes.append(Printed(title: title, lines: lines, text: line))
          lines = []
        } else {
          title = line
        }
      }
      return codes
    }
  }

  private func trip() throws {
    _ = try guide("trip", "new", "Two days", "--start-date", "2026-12-05", "--days", "3", "--mode", "walk")
    for (place, day) in [("a1-hill", "1"), ("victory-museum", "1"), ("muong-phang-hq", "1"), ("a1-hill", "2")] {
      _ = try guide("trip", "add", "two-days", place, "--day", day)
    }
  }

  private func guide(_ arguments: String...) throws -> String { try Tool.guide(scratch, arguments) }

  @Test(arguments: [[], ["--ascii"], ["--invert"], ["--ascii", "--invert"]])
  func whatIsPrintedIsRead(options: [String]) throws {
    try trip()
    let output = try Tool.guide(scratch, ["trip", "export", "two-days", "--format", "qr", "--lang", "en"] + options)
    let codes = Printed.all(output)
    // The third day has no place to go to, the second only one.
    #expect(codes.map(\.title) == ["Day 1: Saturday 5 December 2026", "A1 Hill"])
    #expect(
      codes.map(\.text) == [
        "https://www.google.com/maps/dir/?api=1&origin=21.38288,103.01768&destination=21.45348,103.15733"
          + "&waypoints=21.3808,103.016&travelmode=walking",
        "geo:21.38288,103.01768?q=21.38288,103.01768(A1%20Hill)",
      ])
    for code in codes {
      #expect(try read(code.lines, ink: options.contains("--invert") ? .light : .dark) == code.text)
    }
  }

  @Test func oneStopIsItsPlaceInTheLanguageAskedFor() throws {
    try trip()
    let output = try guide("trip", "export", "two-days", "--format", "qr", "--stop", "4", "--lang", "vi")
    let code = try #require(Printed.all(output).first)
    #expect(code.title == "Đồi A1" && code.text.hasSuffix("(%C4%90%E1%BB%93i%20A1)"))
    #expect(try read(code.lines, ink: .dark) == code.text)
  }
}
