import Canvas
import Gazetteer
import Runtime
import Screens
import Testing

/// Planning a trip, in its main states.
struct ProposalGoldenTests {
  static let cases: [GoldenTests.Case] =
    GoldenTests.sizes.flatMap { size in
      [Language.vi, .en].map { GoldenTests.Case(size: size, language: $0, tier: .braille) }
    }
    + [(Language.fr, GlyphTier.braille), (.ja, .braille), (.en, .ascii)].map { language, tier in
      GoldenTests.Case(size: Size(columns: 80, rows: 24), language: language, tier: tier)
    }

  @Test(arguments: cases) func planning(_ look: GoldenTests.Case) throws {
    let guide = try TestGuide(size: look.size, language: look.language, tier: look.tier)
    let runtime = guide.runtime
    runtime.type("3n")
    runtime.type("Cuối tuần")
    runtime.press(.enter)
    runtime.type("ad")
    runtime.type("2026-12-05")
    runtime.press(.enter)
    for name in ["him lam", "doi a1"] {
      runtime.type("p")
      runtime.type(name)
      runtime.press(.enter)
    }
    runtime.type(" P")
    try check("scope", guide, look)
    var model = runtime.model
    let effects = model.update(.input(.key(KeyStroke(.enter))))
    if case .plan(let ticket, _)? = effects.first { _ = model.update(.planning(ticket, percent: 45)) }
    try Golden.check("plan-search-\(look.testDescription).txt", model.view().text())
    runtime.press(.enter)
    try check("offer", guide, look)
    runtime.press(.right)
    runtime.press(.end)
    try check("offer-end", guide, look)
    runtime.press(.enter)
    try check("taken", guide, look)
  }

  private func check(_ name: String, _ guide: TestGuide, _ look: GoldenTests.Case) throws {
    try Golden.check("plan-\(name)-\(look.testDescription).txt", guide.screen)
  }
}
