import Canvas
import Testing

@testable import Terminal

@Suite struct LandRenditionTests {
  private let low = LandTone(tint: 0, shade: 3)
  private let high = LandTone(tint: 3, shade: 5)

  @Test func aHalfBlockHasOneToneAsInkAndOneAsGround() throws {
    let found = Rendition(Style(.text, tone: low, land: high), theme: .dark, scale: .indexed)
    #expect(found.ink == Int32(try #require(Theme.dark.land(low)).xterm))
    #expect(found.ground == Int32(try #require(Theme.dark.land(high)).xterm))
    // Two halves that are alike stay as they are.
    let same = Rendition(Style(.text, tone: low, land: low), theme: .dark, scale: .indexed)
    #expect(same.ink == same.ground && same.ink >= 0)
  }

  @Test func aLineLiesOnLandAndCanBeRead() throws {
    let plain = Rendition(Style(.battle), theme: .dark, scale: .indexed)
    let found = Rendition(Style(.battle, land: high), theme: .dark, scale: .indexed)
    let shades = try (0..<6).map { Int32(try #require(Theme.dark.land(LandTone(tint: 3, shade: $0))).xterm) }
    #expect(shades.dropLast().contains(found.ground))
    #expect(found.ink == plain.ink && found.emphasis == plain.emphasis)
    let dim = Rendition(Style(.battle, land: low), theme: .dark, scale: .indexed)
    #expect(dim.ground == Int32(try #require(Theme.dark.land(low)).xterm))
  }

  @Test func landAloneDoesNotGiveWay() throws {
    let found = Rendition(Style(.text, tone: high, land: high), theme: .dark, scale: .indexed)
    #expect(found.ground == Int32(try #require(Theme.dark.land(high)).xterm))
  }

  @Test(arguments: [ColorScale.none, .eight, .sixteen]) func fewColoursKeepThePlainGround(scale: ColorScale) {
    let plain = Rendition(Style(.water), theme: .dark, scale: scale)
    #expect(Rendition(Style(.water, land: high), theme: .dark, scale: scale) == plain)
    let sign = Rendition(Style(.text, tone: high), theme: .dark, scale: scale)
    #expect(sign.ground == -1 && sign.ink == (scale == .none ? -1 : 7))
  }

  @Test func theThemeOfTheTerminalHasNoLand() {
    let found = Rendition(Style(.water, land: high), theme: .inherit, scale: .indexed)
    #expect(found == Rendition(Style(.water), theme: .inherit, scale: .indexed))
  }
}
