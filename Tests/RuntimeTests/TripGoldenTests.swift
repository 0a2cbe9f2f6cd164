import Canvas
import Gazetteer
import Runtime
import Testing

/// The editor of trips in its main states.
struct TripGoldenTests {
  static let cases: [GoldenTests.Case] =
    GoldenTests.sizes.flatMap { size in
      [Language.vi, .en].map { GoldenTests.Case(size: size, language: $0, tier: .braille) }
    } + [
      GoldenTests.Case(size: Size(columns: 80, rows: 24), language: .en, tier: .ascii),
      GoldenTests.Case(size: Size(columns: 120, rows: 40), language: .en, tier: .halfBlock),
    ]

  @Test(arguments: cases) func editor(_ look: GoldenTests.Case) throws {
    let guide = try TestGuide(size: look.size, language: look.language, tier: look.tier)
    let runtime = guide.runtime
    runtime.type("3n")
    runtime.type("Cuối tuần")
    runtime.press(.enter)
    runtime.type("a")
    for name in ["doi a1", "victory museum", "de castries", "him lam"] {
      runtime.type("p")
      runtime.type(name)
      runtime.press(.enter)
    }
    // The last one to the next day, a date, a party with a budget and lunch.
    runtime.type("J")
    runtime.type("S")
    func fill(_ text: String) {
      runtime.press(control: "u")
      runtime.type(text)
    }
    runtime.press(.down)
    fill("2026-12-05")
    runtime.press(.down)
    runtime.press(.right)
    runtime.press(.down)
    runtime.press(.down)
    fill("11:00-13:30/60")
    runtime.press(.down)
    fill("4")
    runtime.press(.down)
    fill("500.000")
    try check("settings", guide, look)
    runtime.press(.enter)
    runtime.press(.home)
    runtime.press(.down)
    runtime.type("b")
    try check("night", guide, look)
    runtime.press(.enter)
    runtime.type("+")
    try check("changed", guide, look)
    runtime.type(" t")
    try check("time", guide, look)
    runtime.type("v")
    try check("compare", guide, look)
  }

  private func check(_ name: String, _ guide: TestGuide, _ look: GoldenTests.Case) throws {
    try Golden.check("editor-\(name)-\(look.testDescription).txt", guide.screen)
  }
}
