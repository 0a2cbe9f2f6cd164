import Canvas
import CivilTime
import Gazetteer
import Testing
import TextShaping

@testable import Screens

/// U+00A0 is written `_` in these tests.
@Suite("Numbers, times and money in each language")
struct FiguresTests {
  private func said(_ language: Language, _ make: (Figures) -> String) -> String {
    make(Figures(language)).replacing("\u{A0}", with: "_")
  }

  @Test(arguments: [
    (Language.vi, "20.000_đ", "1.234.567"), (.en, "20,000_VND", "1,234,567"), (.fr, "20_000_VND", "1_234_567"),
    (.ja, "20,000ドン", "1,234,567"),
  ])
  func money(_ language: Language, _ dong: String, _ number: String) {
    #expect(said(language) { $0.dong(20_000) } == dong)
    #expect(said(language) { $0.integer(1_234_567) } == number)
    #expect(said(language) { $0.integer(-12) } == "-12")
  }

  /// Japanese has no blank there.
  @Test(arguments: [Language.vi, .en, .fr]) func noLineEndsBetweenAnAmountAndItsUnit(_ language: Language) {
    let amount = Figures(language).dong(400_000)
    #expect(Fitting.wrap("x x \(amount)", to: Width.columns(amount) + 3) == ["x x", amount])
  }

  @Test(arguments: [
    (Language.vi, ["350 m", "1,2 km", "34 km"]), (.en, ["350 m", "1.2 km", "34 km"]),
    (.fr, ["350_m", "1,2_km", "34_km"]), (.ja, ["350 m", "1.2 km", "34 km"]),
  ])
  func distances(_ language: Language, _ texts: [String]) {
    #expect([350.0, 1_234, 34_000].map { metres in said(language) { $0.distance(metres) } } == texts)
  }

  @Test(arguments: [
    (Language.vi, "07:05 (+1 ngày)"), (.en, "07:05 (+1 d)"), (.fr, "07:05 (+1_j)"), (.ja, "07:05（+1日）"),
  ])
  func clocks(_ language: Language, _ tomorrow: String) {
    #expect(said(language) { $0.clock(ClockTime(hour: 31, minute: 5)) } == tomorrow)
    #expect(said(language) { $0.clock(ClockTime(hour: 23, minute: 59)) } == "23:59")
  }

  @Test(arguments: [
    (Language.vi, ["45 phút", "7 giờ", "7 giờ 30 phút", "1 giờ 5 phút"]),
    (.en, ["45 min", "7 h", "7 h 30 min", "1 h 5 min"]),
    (.fr, ["45_min", "7_h", "7_h_30", "1_h_05"]), (.ja, ["45分", "7時間", "7時間30分", "1時間5分"]),
  ])
  func durations(_ language: Language, _ texts: [String]) {
    #expect([45, 420, 450, 65].map { minutes in said(language) { $0.duration(minutes) } } == texts)
  }

  @Test(arguments: [
    (Language.vi, "Thứ Ba 24/11/2026"), (.en, "Tue 24 Nov 2026"), (.fr, "mar._24/11/2026"),
    (.ja, "2026年11月24日(火)"),
  ])
  func dates(_ language: Language, _ text: String) throws {
    let date = try #require(CivilDate(iso: "2026-11-24"))
    #expect(said(language) { $0.date(date) } == text)
  }

  @Test(arguments: [
    ("2026-12-05", true), ("5/12/2026", true), ("5-12-2026", true), ("2026/12/5", true), ("5/12", false),
  ])
  func typedDates(_ text: String, _ isRead: Bool) {
    #expect(DateText.read(text)?.description == (isRead ? "2026-12-05" : nil))
  }

  @Test("ASCII shows Japanese in English, plain text shows it as it is")
  func asciiJapanese() {
    var settings = Settings(language: .ja, tier: .ascii)
    #expect(settings.shown == .en)
    settings.letters = .all
    #expect(settings.shown == .ja)
    settings.tier = .braille
    settings.letters = .ascii
    #expect(settings.shown == .en)
    #expect(
      Settings(language: .fr, tier: .ascii).shown == .fr && Settings(language: .ja, tier: .halfBlock).shown == .ja)
  }
}
