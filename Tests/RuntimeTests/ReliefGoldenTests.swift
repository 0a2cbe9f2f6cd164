import Canvas
import Cartography
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// The map with the land under it: the screen, and below it the tones of the ground (see `Surface.landLines`).
struct ReliefGoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let size: Size
    let tier: GlyphTier
    let depth: ColorDepth
    var testDescription: String { "\(size.columns)x\(size.rows)-\(tier.rawValue)-\(depth.rawValue)" }
  }

  static let cases = [(80, 24), (120, 40), (200, 60)].flatMap { columns, rows in
    [(GlyphTier.braille, ColorDepth.xterm256), (.halfBlock, .ansi16), (.ascii, .mono)].map {
      Case(size: Size(columns: columns, rows: rows), tier: $0, depth: $1)
    }
  }

  @Test(arguments: cases) func land(_ look: Case) throws {
    let guide = try TestGuide(size: look.size, tier: look.tier, depth: look.depth)
    guide.runtime.type("2")
    if look.depth != .xterm256 { guide.runtime.type("e") }
    try check("relief-valley", guide, look)
    guide.runtime.type("g")
    try check("relief-province", guide, look)
  }

  private func check(_ name: String, _ guide: TestGuide, _ look: Case) throws {
    let surface = guide.runtime.screen()
    let land = surface.landLines().joined(separator: "\n")
    try Golden.check(
      "\(name)-\(look.testDescription).txt", surface.text() + (look.depth == .xterm256 ? land + "\n" : ""))
  }
}

/// When the land is asked for, and when it is shown.
struct ReliefJourneyTests {
  private func hasLand(_ guide: TestGuide) -> Bool { guide.runtime.screen().cells.contains { $0.style.land != nil } }

  @Test func itIsThereWhereThereAreColours() throws {
    let guide = try TestGuide(depth: .xterm256)
    guide.runtime.type("2")
    #expect(hasLand(guide))
    guide.runtime.type("e")
    #expect(!hasLand(guide))
    guide.runtime.type("e")
    #expect(hasLand(guide))
  }

  @Test func withFewColoursItIsThereForWhoAsks() throws {
    let guide = try TestGuide(depth: .ansi16)
    guide.runtime.type("2")
    func signs() -> Int { guide.runtime.screen().cells.count { $0.style.tone != nil } }
    #expect(signs() == 0)
    guide.runtime.type("e")
    #expect(signs() > 50)
  }

  @Test func theChoiceIsKept() throws {
    let folder = try TemporaryFolder()
    let guide = try TestGuide(depth: .xterm256, folder: folder)
    guide.runtime.type("2e")
    let kept = try TestGuide.ports(folder).openTraveller().settings()
    #expect(kept[SettingKey.relief.rawValue] == "off")
  }

  @Test func everyStepOfTheMapHasItsLand() throws {
    let guide = try TestGuide(depth: .xterm256)
    guide.runtime.type("2")
    for key in "+l-jg0" {
      guide.runtime.type(String(key))
      #expect(hasLand(guide), "after \(key)")
    }
    guide.runtime.send(.resize(Size(columns: 120, rows: 40)))
    #expect(hasLand(guide))
  }

  /// Until the answer comes the map is drawn with what there is, and an answer to an older question changes nothing.
  @Test func olderAnswersAreDropped() throws {
    let guide = try TestGuide(depth: .xterm256)
    guide.runtime.type("2")
    var model = guide.runtime.model
    let effects = model.update(.input(.key(.character("+"))))
    guard case .sampleRelief(let ticket, let window)? = effects.last else {
      Issue.record("no land asked for: \(effects)")
      return
    }
    #expect(!model.view().cells.contains { $0.style.land != nil })
    let asked = model.update(.input(.key(.character("+"))))
    #expect(asked.count == 1)
    let model2 = try TestGuide.ports(guide.folder).gazetteer.relief()
    let late = model.update(.reliefSampled(ticket, .success(.init(window, of: model2))))
    #expect(late.isEmpty)
    #expect(!model.view().cells.contains { $0.style.land != nil })
  }
}
