import CivilTime
import OpeningHours
import Testing

/// Moments instead of spans: collection times, services.
@Suite struct PointTests {
  @Test(arguments: [
    ("Mo 08:00", OpeningHours.Mode.points, "08:00"),
    ("Mo 08:00,17:30", .points, "08:00 17:30"),
    ("Mo 08:00,10:00-12:00", .both, "08:00 10:00-12:00"),
    ("Mo 10:00-12:00/30", .points, "10:00 10:30 11:00 11:30 12:00"),
    ("Mo 10:00-12:00/01:00", .both, "10:00 11:00 12:00"),
    ("Mo sunrise", .points, "06:00"),
    ("Mo (sunset-00:30)", .points, "17:30"),
    ("Mo 08:00 \"mass\"", .points, "08:00?"),
    ("Mo 22:00-25:30/01:00", .points, "22:00 23:00 00:00 01:00"),
  ])
  func moments(value: String, mode: OpeningHours.Mode, expected: String) throws {
    let from = try #require(CivilDateTime(iso: "2026-03-09T00:00"))
    let found = try OpeningHours(value, mode: mode).intervals(from: from, to: from.adding(minutes: 2 * 1_440))
    let spelled = found.map { interval in
      let isMoment = interval.start.adding(minutes: 1) == interval.end
      let mark = interval.state == .unknown ? "?" : ""
      return interval.start.time.description + (isMoment ? "" : "-" + interval.end.time.description) + mark
    }
    #expect(spelled.joined(separator: " ") == expected)
  }

  @Test func spansAreNoMoments() {
    #expect(throws: OpeningHoursError(position: 3, problem: .notAPoint("08:00-12:00"))) {
      try OpeningHours("Mo 08:00-12:00", mode: .points)
    }
  }
}
