import Canvas
import Testing

@testable import Terminal

@Suite struct ColorScaleTests {
  static let steps: [(ColorDepth, Int, Bool, ColorScale)] = [
    (ColorDepth.mono, 256, false, ColorScale.none), (.mono, 0x100_0000, true, .none), (.ansi8, 256, false, .eight),
    (.ansi8, 0, false, .none), (.ansi16, 256, false, .sixteen), (.ansi16, 16, false, .sixteen),
    (.ansi16, 8, false, .eight), (.ansi16, 2, false, .none), (.xterm256, 256, false, .indexed),
    (.xterm256, 88, false, .sixteen), (.xterm256, 8, false, .eight), (.xterm256, 0, false, .none),
    (.xterm256, 0x100_0000, true, .direct), (.trueColor, 256, false, .indexed), (.trueColor, 16, false, .sixteen),
    (.trueColor, 8, false, .eight), (.trueColor, 0, false, .none), (.trueColor, 0x100_0000, true, .direct),
  ]

  @Test(arguments: steps)
  func stepsDownToTheTerminal(depth: ColorDepth, colors: Int, isDirect: Bool, expected: ColorScale) {
    #expect(ColorScale(depth: depth, terminalColors: colors, isDirect: isDirect) == expected)
  }

  @Test func numbers() {
    let pink = Ink(0xF2A7C3, 13)
    #expect(ColorScale.none.number(pink) == -1)
    #expect(ColorScale.eight.number(pink) == 5 && ColorScale.eight.brightens(pink))
    #expect(ColorScale.sixteen.number(pink) == 13 && !ColorScale.sixteen.brightens(pink))
    #expect(ColorScale.indexed.number(pink) == Int32(pink.xterm))
    #expect(ColorScale.direct.number(pink) == 0xF2A7C3)
    // A number below 8 would be a colour of the palette.
    #expect(ColorScale.direct.number(Ink(0, 0)) == 8 && ColorScale.direct.number(Ink(0xFF00_0000, 0)) == 8)
    #expect(!ColorScale.eight.brightens(Ink(0, 7)) && !ColorScale.eight.brightens(nil))
    for scale in ColorScale.allCases { #expect(scale.number(nil) == -1) }
  }

  @Test(arguments: [(ColorScale.eight, Int32(8)), (.sixteen, 16), (.indexed, 256), (.direct, 0x100_0000)])
  func numbersAreWithinTheTerminal(scale: ColorScale, limit: Int32) {
    for theme in Theme.allCases {
      for role in Role.allCases {
        let look = theme.look(role)
        for ink in [look.ink, look.ground, Ink(0xFFFF_FFFF, 255)] { #expect((-1..<limit).contains(scale.number(ink))) }
      }
    }
  }
}
