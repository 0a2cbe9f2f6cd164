import CivilTime
import OpeningHours
import Testing

@testable import Gazetteer

@Suite("Months of a season")
struct SeasonMonthsTests {
  @Test(arguments: [
    ("Mar", [3]), ("Sep-Oct", [9, 10]), ("Nov-Apr", [1, 2, 3, 4, 11, 12]), ("Dec-Jan", [1, 12]),
    ("Feb-Apr,Sep-Oct", [2, 3, 4, 9, 10]), ("Mar,Oct-Jan", [1, 3, 10, 11, 12]), ("Jan-Dec", Array(1...12)),
    ("Oct-Sep", Array(1...12)),
  ])
  func areRead(text: String, months: [Int]) throws {
    let season = try #require(SeasonMonths(text))
    #expect((-1...14).filter { season.contains(month: $0) } == months)
  }

  @Test(arguments: [
    "", " ", ",", "-", "Mar,", "Mar-", "-Mar", "mar", "March", "Mar ", "Mar - Apr", "Mar–Apr", "Mar-Apr-May", "3", "03",
    "3-4", "Mar 20", "Feb 20-Mar 20", "24/7", "Nov-Apr;May", "Nov-Apr, May", "winter",
  ])
  func othersAreNone(text: String) { #expect(SeasonMonths(text) == nil) }

  @Test(arguments: [
    ("Sep-Oct,Feb-Apr", "Feb-Apr,Sep-Oct"), ("Sep-Oct,Nov-Dec", "Sep-Dec"), ("Nov-Dec,Jan", "Nov-Jan"),
    ("Mar-Mar", "Mar"), ("Jan-Jun,Mar-Aug", "Jan-Aug"), ("Oct-Sep", "Jan-Dec"), ("Jan,Dec", "Dec-Jan"),
  ])
  func haveOneSpelling(text: String, spelling: String) throws {
    let season = try #require(SeasonMonths(text))
    #expect(season.description == spelling && season == SeasonMonths(spelling))
  }

  /// Every set of months, told one by one: the spelling is a value of opening hours that is open in just these months.
  @Test func areOpeningHours() throws {
    for set in 1..<4_096 {
      let months = (1...12).filter { set & (1 << ($0 - 1)) != 0 }
      let told = months.map { String(Self.names[$0 - 1]) }.joined(separator: ",")
      let season = try #require(SeasonMonths(told))
      let hours = try OpeningHours(season.description)
      #expect(season == SeasonMonths(season.description) && hours.description == season.description)
      let open = try (1...12).filter { month in
        let day = try #require(CivilDate(year: 2027, month: month, day: 15))
        return hours.state(at: CivilDateTime(date: day, time: ClockTime(minutes: 720))) == .open
      }
      #expect(open == months && (1...12).filter { season.contains(month: $0) } == months, "\(season)")
    }
  }

  private static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
