import QRCode
import Testing

/// The square and its drawing; that others can read it is tested with the tools.
@Suite struct QRCodeTests {
  @Test func aShortTextIsTheSmallestSquare() throws {
    let code = try QRCode("geo:21.4,103.0")
    #expect(code.size == 21)
    // A finder in three corners: dark outside, a light ring, dark within.
    for (row, column) in [(0, 0), (0, 14), (14, 0)] {
      #expect((0..<7).allSatisfy { code[row, column + $0] && code[row + 6, column + $0] })
      #expect((1..<6).allSatisfy { !code[row + 1, column + $0] })
      #expect(code[row + 3, column + 3])
    }
    #expect(!code[20, 20] || !code[14, 14], "and none in the fourth")
  }

  @Test func beyondTheSquareItIsLight() throws {
    let code = try QRCode("x")
    for (row, column) in [(-1, 0), (0, -1), (21, 0), (0, 21), (Int.min, Int.max)] { #expect(!code[row, column]) }
  }

  @Test func theSameTextIsTheSameSquare() throws {
    #expect(try QRCode("abc") == QRCode("abc"))
    #expect(try QRCode("abc") != QRCode("abd"))
  }

  @Test(arguments: [
    ("", 0, QRCodeError.empty), ("a\0b", 1, .zeroByte), ("x", 2_954, .tooLong(bytes: 2_954)),
    ("Đ", 2_000, .tooLong(bytes: 4_000)),
  ])
  func whatHasNoCode(text: String, times: Int, error: QRCodeError) {
    #expect(throws: error) { try QRCode(String(repeating: text, count: times)) }
  }

  @Test func theLargest() throws {
    #expect(try QRCode(String(repeating: "x", count: 2_953)).size == 177)
  }

  @Test func drawingsSayTheSameModules() throws {
    let code = try QRCode("https://example.org/dir/21.38,103.01")
    let side = code.size + 2 * QRCode.quietZone
    for ink in [QRCode.Ink.dark, .light] {
      let half = code.lines(.halfBlocks, ink: ink).map(Array.init)
      let ascii = code.lines(.ascii, ink: ink).map(Array.init)
      #expect(half.count == (side + 1) / 2 && half.allSatisfy { $0.count == side })
      #expect(ascii.count == side && ascii.allSatisfy { $0.count == 2 * side })
      #expect(code.extent(.halfBlocks) == (side, half.count) && code.extent(.ascii) == (2 * side, ascii.count))
      for row in 0..<side {
        for column in 0..<side {
          let isDark = code[row - QRCode.quietZone, column - QRCode.quietZone]
          let letter = half[row / 2][column]
          #expect((letter == "█" || letter == (row % 2 == 0 ? "▀" : "▄")) == (isDark == (ink == .dark)))
          #expect((ascii[row][2 * column] == "#") == (isDark == (ink == .dark)))
        }
      }
    }
  }

  @Test func theQuietZoneIsLightAllAround() throws {
    let code = try QRCode("x")
    let lines = code.lines(.halfBlocks, ink: .light)
    #expect(lines.prefix(2).allSatisfy { $0.allSatisfy { $0 == "█" } })
    #expect(lines.allSatisfy { $0.hasPrefix("████") && $0.hasSuffix("████") || $0 == lines.last })
    #expect(code.lines(.halfBlocks, ink: .dark).allSatisfy { $0.hasPrefix("    ") && $0.hasSuffix("    ") })
  }
}
