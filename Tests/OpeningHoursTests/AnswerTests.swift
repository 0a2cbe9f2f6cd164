import CaseTables
import CivilTime
import OpeningHours
import Testing

@Suite struct AnswerTests {
  @Test(arguments: CaseTable.arguments("answers", in: .module) + CaseTable.arguments("grammar", in: .module))
  func intervals(row: [String]) throws {
    try #require(row.count == 4)
    let value = try OpeningHours(row[0])
    let from = try #require(CivilDateTime(iso: row[1]))
    let to = try #require(CivilDateTime(iso: row[2]))
    let found = value.intervals(from: from, to: to, Samples.calendar).map(spelled)
    #expect(found.joined(separator: " | ") == row[3])
  }

  /// The same rows, asked moment by moment.
  @Test(arguments: CaseTable.arguments("answers", in: .module) + CaseTable.arguments("grammar", in: .module))
  func states(row: [String]) throws {
    try #require(row.count == 4)
    let value = try OpeningHours(row[0])
    let from = try #require(CivilDateTime(iso: row[1]))
    let to = try #require(CivilDateTime(iso: row[2]))
    let intervals = value.intervals(from: from, to: to, Samples.calendar)
    var moment = from
    while moment < min(to, from.adding(minutes: 7 * 1_440)) {
      let expected = intervals.first { $0.start <= moment && moment < $0.end }?.state ?? .closed
      #expect(value.state(at: moment, Samples.calendar) == expected, "\(moment)")
      moment = moment.adding(minutes: 29)
    }
  }

  private func spelled(_ interval: OpeningInterval) -> String {
    let comment = interval.comment.map { " \"\($0)\"" } ?? ""
    return "\(interval.start)/\(interval.end) \(interval.state.rawValue)\(interval.isOpenEnd ? "+" : "")\(comment)"
  }
}

@Suite struct IntervalTests {
  @Test func windowCutsBothEnds() throws {
    let found = try OpeningHours("08:00-17:00").intervals(
      from: moment("2026-03-09T09:15"), to: moment("2026-03-09T16:45"))
    #expect(
      found == [
        OpeningInterval(start: try moment("2026-03-09T09:15"), end: try moment("2026-03-09T16:45"), state: .open)
      ])
  }

  @Test func emptyAndReversedWindowsGiveNothing() throws {
    let value = try OpeningHours("24/7")
    let noon = try moment("2026-03-09T12:00")
    #expect(value.intervals(from: noon, to: noon).isEmpty)
    #expect(value.intervals(from: noon, to: noon.adding(minutes: -1)).isEmpty)
  }

  @Test func spillOfTheEveningBeforeTheWindowCounts() throws {
    let found = try OpeningHours("Su 22:00-04:00").intervals(
      from: moment("2026-03-09T00:00"), to: moment("2026-03-10T00:00"))
    #expect(found.map(\.end) == [try moment("2026-03-09T04:00")])
  }

  @Test func windowIsBounded() throws {
    let start = try moment("2026-01-01T00:00")
    let found = try OpeningHours("24/7").intervals(from: start, to: moment("9999-12-31T00:00"))
    #expect(found.count == 1)
    let last = try #require(found.last)
    #expect(last.end.date - start.date == OpeningHours.maximumDays + 1)
  }

  @Test func ruleNumbersAreThoseOfTheValue() throws {
    let found = try OpeningHours("Mo 08:00-09:00; Tu 10:00-11:00, Tu 12:00-13:00").intervals(
      from: moment("2026-03-09T00:00"), to: moment("2026-03-11T00:00"))
    #expect(found.map(\.rule) == [0, 1, 2])
  }

  @Test func holidaysDefaultToNone() throws {
    let value = try OpeningHours("08:00-09:00; PH off")
    let moment = try moment("2026-03-11T08:30")
    #expect(value.state(at: moment) == .open)
    #expect(value.state(at: moment, Samples.calendar) == .closed)
  }

  private func moment(_ text: String) throws -> CivilDateTime { try #require(CivilDateTime(iso: text)) }
}
