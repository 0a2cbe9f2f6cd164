import Testing

@testable import Gazetteer

@Suite("Hazards and their months")
struct HazardsTests {
  private static let text = LocalizedText([
    .vi: "Bùn tháng 5 – tháng 9; sương tháng 12; phải có giấy phép.",
    .en: "Mud from May to September; fog in December; permit needed.",
    .fr: "Boue de mai à septembre\u{A0}; brouillard en décembre\u{A0}; permis nécessaire.", .ja: "5月〜9月は泥。12月は霧。許可が必要",
  ])
  private static let hazards = Hazards(text, value: "May-Sep;Dec;Jan-Dec")

  @Test(arguments: [
    ([7], "Mud from May to September; permit needed."), ([12], "fog in December; permit needed."),
    ([10], "permit needed."), ([9, 12], "Mud from May to September; fog in December; permit needed."),
  ])
  func areThoseOfTheMonths(months: [Int], told: String) {
    #expect(Self.hazards.told(in: Set(months))?.text(.en) == told)
  }

  @Test func areToldInEveryLanguage() {
    let told = Self.hazards.told(in: [12])
    #expect(told?[.vi] == "sương tháng 12; phải có giấy phép." && told?[.ja] == "12月は霧。許可が必要")
    #expect(told?[.fr] == "brouillard en décembre\u{A0}; permis nécessaire.")
  }

  @Test func areAllToldWithoutADate() { #expect(Self.hazards.told(in: nil) == Self.text) }

  @Test func areNoneOutOfTheirMonths() {
    let rain = Hazards(LocalizedText([.en: "Rain from June to August."]), value: "Jun-Aug")
    #expect(rain.told(in: [12]) == nil && rain.told(in: [6])?.text(.en) == "Rain from June to August.")
  }

  /// A warning is not lost because its months cannot be read.
  @Test(arguments: [nil, "", "May-Sep", "May-Sep;Dec", "May-Sep;Dec;winter", "May-Sep;Dec;Jan-Dec;Jan-Dec"])
  func countAllYearWithoutMonths(value: String?) {
    #expect(Hazards(Self.text, value: value).told(in: [2]) == Self.text)
  }

  @Test func valuesAreMonthsOfEachStatement() {
    #expect(Hazards.months("May-Sep;Dec")?.map(\.description) == ["May-Sep", "Dec"])
    for value in ["", ";", "May;", "May; Dec", "winter;Dec"] { #expect(Hazards.months(value) == nil) }
  }
}
