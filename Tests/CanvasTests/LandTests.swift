import Testing

@testable import Canvas

@Suite struct LandTests {
  static let tones =
    (0..<LandTone.tints).flatMap { tint in (0..<LandTone.shades).map { LandTone(tint: tint, shade: $0) } } + [.lake]

  @Test func thereAreTwentyFiveTones() {
    #expect(Self.tones.map(\.index) == Array(0...24))
    #expect(LandTone(tint: 9, shade: -4) == LandTone(tint: 3, shade: 0))
    #expect(Self.tones.filter(\.isLake) == [.lake])
  }

  @Test func theMeanLiesBetween() {
    for upper in Self.tones.dropLast() {
      #expect(LandTone.mean(upper, upper) == upper)
      for lower in Self.tones.dropLast() {
        let mean = LandTone.mean(upper, lower)
        #expect((min(upper.tint, lower.tint)...max(upper.tint, lower.tint)).contains(mean.tint))
        #expect((min(upper.shade, lower.shade)...max(upper.shade, lower.shade)).contains(mean.shade))
      }
    }
    #expect(LandTone.mean(.lake, LandTone(tint: 2, shade: 2)) == .lake)
    #expect(LandTone.mean(LandTone(tint: 2, shade: 2), .lake) == .lake)
  }

  @Test(arguments: [Theme.dark, .light, .contrast]) func lightIsBrighterThanShadow(theme: Theme) throws {
    for tint in 0..<LandTone.tints {
      let ratios = try (0..<LandTone.shades).map { shade in
        Contrast.ratio(try #require(theme.land(LandTone(tint: tint, shade: shade))).rgb, 0)
      }
      #expect(try #require(ratios.last) > ratios[0])
      // Hues differ a little in brightness; shades never step back by more than that.
      for (darker, brighter) in zip(ratios, ratios.dropFirst()) { #expect(brighter > darker * 0.93) }
    }
  }

  @Test(arguments: [Theme.dark, .light, .contrast], Role.allCases)
  func everyInkCanBeReadOnAllLand(theme: Theme, role: Role) throws {
    let ink = try #require(theme.look(role).ink)
    let inks = [ink.rgb, Ink(xterm: ink.xterm, ansi: 0).rgb]
    for tone in Self.tones {
      let found = try #require(theme.drawn(ink, on: tone))
      #expect(Contrast.ratio(found.ink.rgb, found.ground.rgb) >= theme.leastContrastOnLand, "\(role) \(tone)")
      let own = try #require(theme.land(tone))
      if inks.allSatisfy({ Contrast.ratio($0, own.rgb) >= theme.leastContrastOnLand }) { #expect(found == (ink, own)) }
    }
  }

  /// With the colours as the terminal of 256 gets them.
  @Test(
    arguments: [Theme.dark, .light, .contrast],
    [Role.water, .road, .modelledRoad, .border, .runway, .battle, .heritage, .nature, .culture, .stay, .food])
  func whatTheMapDrawsKeepsItsColourOnLand(theme: Theme, role: Role) throws {
    let ink = try #require(theme.look(role).ink)
    for tone in Self.tones.dropLast() {
      let found = try #require(theme.drawn(ink, on: tone))
      #expect(found.ink == ink, "\(tone)")
      let sign = Ink(xterm: found.ink.xterm, ansi: 0)
      #expect(Contrast.ratio(sign.rgb, found.ground.rgb) >= theme.leastContrastOnLand, "\(tone)")
    }
  }

  @Test(arguments: [Theme.dark, .light, .contrast]) func namesCanBeReadOnPlainGround(theme: Theme) throws {
    let ground: UInt32 = theme == .light ? 0xFF_FFFF : 0
    for role in [Role.text, .title, .muted] {
      #expect(Contrast.ratio(try #require(theme.look(role).ink).rgb, ground) >= 4.5)
    }
  }

  @Test func theLandUnderALineGivesWayAndNotTheLine() throws {
    let bright = LandTone(tint: 2, shade: 5)
    let water = try #require(Theme.dark.look(.water).ink)
    let found = try #require(Theme.dark.drawn(water, on: bright))
    #expect(found.ink == water && found.ground != Theme.dark.land(bright))
    let shades = (0..<5).compactMap { Theme.dark.land(LandTone(tint: 2, shade: $0)) }
    #expect(shades.contains(found.ground))
  }

  @Test func theColoursAreXtermsOwn() throws {
    for theme in [Theme.dark, .light, .contrast] {
      for tone in Self.tones {
        let ink = try #require(theme.land(tone))
        #expect(ink.ansi < 8)
        #expect(Ink(xterm: ink.xterm, ansi: ink.ansi) == ink)
      }
    }
    #expect(Ink(xterm: 65, ansi: 0).rgb == 0x5F875F && Ink(xterm: 250, ansi: 0).rgb == 0xBCBCBC)
    #expect(Theme.inherit.land(.lake) == nil)
  }

  @Test func landIsShownByColourWhereThereAreEnough() {
    #expect(Theme.dark.landManner(.xterm256) == .tones && Theme.light.landManner(.trueColor) == .tones)
    #expect(Theme.dark.landManner(.ansi16) == .signs(lightInk: true))
    #expect(Theme.light.landManner(.mono) == .signs(lightInk: false))
    #expect(Theme.inherit.landManner(.trueColor) == .signs(lightInk: true))
  }

  @Test func halfBlocksOfLandAreGroundInATextDump() {
    var surface = Surface(size: Size(columns: 5, rows: 1))
    let (low, high) = (LandTone(tint: 0, shade: 3), LandTone(tint: 3, shade: 5))
    surface.put("▀", at: Point(column: 0, row: 0), Style(.text, tone: low, land: low))
    surface.put("~", at: Point(column: 1, row: 0), Style(.water, land: high))
    surface.put("▒", at: Point(column: 2, row: 0), Style(.text, tone: high))
    surface.put("▄", at: Point(column: 3, row: 0), Style(.text, tone: low))
    surface.put(" ", at: Point(column: 4, row: 0), Style(.text, land: .lake))
    #expect(surface.lines() == [" ~▒"])
    #expect(surface.landLines() == ["dx d~"])
  }
}
