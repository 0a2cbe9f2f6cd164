import Canvas
import Foundation
import Testing

@Suite struct ThemeTests {
  @Test(arguments: [Theme.dark, .light, .contrast], Role.allCases)
  func everyRoleHasAnInk(theme: Theme, role: Role) throws {
    let look = theme.look(role)
    #expect(try #require(look.ink).ansi < 16)
    #expect((look.ground?.ansi ?? 0) < 16)
  }

  @Test(arguments: Role.allCases)
  func inheritLeavesTheColoursOfTheTerminal(role: Role) {
    let look = Theme.inherit.look(role)
    #expect(look.ink == nil && look.ground == nil && look.emphasis == Theme.emphasis(role))
  }

  @Test(arguments: Role.allCases)
  func contrastReachesSevenToOne(role: Role) throws {
    let look = Theme.contrast.look(role)
    let ratio = contrastRatio(try #require(look.ink).rgb, try #require(look.ground).rgb)
    #expect(ratio >= 7, "\(role) \(ratio)")
  }

  @Test(arguments: [(Theme.dark, UInt32(0x000000)), (.light, 0xFFFFFF)], Role.allCases)
  func othersReachFourAndAHalfToOne(theme: (Theme, ground: UInt32), role: Role) throws {
    let look = theme.0.look(role)
    let ratio = contrastRatio(try #require(look.ink).rgb, look.ground?.rgb ?? theme.ground)
    #expect(ratio >= 4.5, "\(role) \(ratio)")
  }

  /// The same weights everywhere, so that monochrome reads the same.
  @Test(arguments: Theme.allCases, Role.allCases)
  func emphasisIsThatOfTheRole(theme: Theme, role: Role) {
    #expect(theme.look(role).emphasis == Theme.emphasis(role))
  }

  @Test func selectionStandsOutWithoutColour() {
    #expect(Theme.emphasis(.selection).contains(.reverse))
    #expect(Theme.emphasis(.selectionInactive) != Theme.emphasis(.text))
    #expect(Theme.emphasis(.barActive) != Theme.emphasis(.bar))
    #expect(Theme.emphasis(.danger) != Theme.emphasis(.warn))
  }

  @Test func contrastFormulaIsThatOfTheGuideline() {
    #expect(abs(contrastRatio(0x000000, 0xFFFFFF) - 21) < 0.001)
    #expect(contrastRatio(0x777777, 0xFFFFFF) < 4.5 && contrastRatio(0x767676, 0xFFFFFF) > 4.5)
    #expect(contrastRatio(0x123456, 0x123456) == 1)
  }

  /// Contrast ratio by WCAG 2.1.
  private func contrastRatio(_ left: UInt32, _ right: UInt32) -> Double {
    let (a, b) = (luminance(left), luminance(right))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ rgb: UInt32) -> Double {
    func linear(_ shift: UInt32) -> Double {
      let value = Double(rgb >> shift & 0xFF) / 255
      return value <= 0.040_45 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }
}
