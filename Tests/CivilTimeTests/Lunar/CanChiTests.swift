import CivilTime
import Testing

@Suite struct CanChiTests {
  @Test(arguments: [
    (1954, "Giáp Ngọ"), (1984, "Giáp Tý"), (1968, "Mậu Thân"), (2000, "Canh Thìn"), (2026, "Bính Ngọ"),
    (1983, "Quý Hợi"), (4, "Giáp Tý"), (3, "Quý Hợi"),
  ])
  func years(year: Int, name: String) { #expect(CanChi(year: year).name == name) }

  /// Month 1 of a Giáp or Kỷ year is Bính Dần, of a Bính or Tân year Canh Dần; month 11 is always one of Tý.
  @Test(arguments: [
    (2024, 1, "Bính Dần"), (2026, 1, "Canh Dần"), (2026, 11, "Canh Tý"), (2026, 12, "Tân Sửu"), (2029, 1, "Bính Dần"),
  ])
  func months(year: Int, month: Int, name: String) { #expect(CanChi(year: year, month: month).name == name) }

  @Test(arguments: [("2000-01-01", "Mậu Ngọ"), ("2000-01-07", "Giáp Tý"), ("1949-10-01", "Giáp Tý")])
  func days(date: String, name: String) throws {
    #expect(CanChi(day: try #require(CivilDate(iso: date))).name == name)
  }

  @Test func theSixtyNamesDifferAndComeRound() {
    #expect(Set((0..<60).map { CanChi(index: $0).name }).count == 60)
    #expect(CanChi(index: -1) == CanChi(index: 59) && CanChi(index: 60) == CanChi(index: 0))
    #expect(CanChi(index: .max).index >= 0 && CanChi(index: .min).index >= 0)
    #expect(CanChi(year: 2023).animal.vi == "mèo" && CanChi(year: 2021).animal.en == "buffalo")
  }
}
