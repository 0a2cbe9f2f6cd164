import CivilTime
import SeededRandomness
import Testing

@Suite struct CivilDateTimeTests {
  @Test(arguments: [
    ("2026-03-09", "2026-03-09T00:00"), ("2026-03-09T07:30", "2026-03-09T07:30"),
    ("2026-03-09T7:30", "2026-03-09T07:30"),
    ("2026-03-09T24:00", "2026-03-10T00:00"), ("2026-03-09T07:30:59", "2026-03-09T07:30"),
    ("2026-03-09T07:30:59.125", "2026-03-09T07:30"), ("2026-12-31T23:59:60", "2026-12-31T23:59"),
    ("2026-03-09T07:30+07:00", "2026-03-09T07:30"), ("2026-03-09T00:30Z", "2026-03-09T07:30"),
    ("2026-03-09T20:00Z", "2026-03-10T03:00"), ("2026-03-09T07:30:00+00:00", "2026-03-09T14:30"),
    ("2026-03-09T07:30-05:00", "2026-03-09T19:30"), ("2026-03-09T00:30+09:00", "2026-03-08T22:30"),
    ("2026-01-01T00:00+14:00", "2025-12-31T17:00"), ("2026-12-31T18:00-12:00", "2027-01-01T13:00"),
    ("2026-03-09T07:30+05:45", "2026-03-09T08:45"),
  ])
  func reads(text: String, expected: String) { #expect(CivilDateTime(iso: text)?.description == expected) }

  @Test(arguments: [
    "", "T", "T07:30", "2026-03-09T", "2026-03-09 07:30", "2026-03-09t07:30", "2026-02-30T07:30", "2026-03-09T25:00",
    "2026-03-09T24:01", "2026-03-09T07", "2026-03-09T07:60", "2026-03-09T07:30:61", "2026-03-09T07:30:",
    "2026-03-09T07:30:5",
    "2026-03-09T07:30:nan", "2026-03-09T07:30:1e1", "2026-03-09T07:30:0x1", "2026-03-09T07:30:00.",
    "2026-03-09T07:30:00.1.2",
    "2026-03-09T07:30z", "2026-03-09T07:30+7", "2026-03-09T07:30+0700", "2026-03-09T07:30+24:00", "2026-03-09T07:30+",
    "2026-03-09T07:30ZZ", "2026-03-09TT07:30", "2026-03-09T07:30:00:00", "2026-03-09T-7:30", "２０２６-03-09T07:30",
  ])
  func refuses(text: String) { #expect(CivilDateTime(iso: text) == nil) }

  @Test(arguments: [
    (0, "2026-03-09T00:00"), (1_440, "2026-03-10T00:00"), (1_439, "2026-03-09T23:59"), (2_880, "2026-03-11T00:00"),
    (-1, "2026-03-08T23:59"), (-1_440, "2026-03-08T00:00"), (-1_441, "2026-03-07T23:59"), (1_560, "2026-03-10T02:00"),
  ])
  func timesBeyondTheDayAreCarriedOver(minutes: Int, expected: String) throws {
    let date = try #require(CivilDate(iso: "2026-03-09"))
    #expect(CivilDateTime(date: date, time: ClockTime(minutes: minutes)).description == expected)
  }

  @Test func extremesDoNotTrap() throws {
    let date = try #require(CivilDate(iso: "2026-03-09"))
    for minutes in [Int.min, .max] {
      let found = CivilDateTime(date: date, time: ClockTime(minutes: minutes))
      #expect((0..<1_440).contains(found.time.minutes))
      #expect((0..<1_440).contains(CivilDateTime(unixSeconds: minutes).time.minutes))
    }
  }

  @Test(arguments: [
    (0, "1970-01-01T07:00"), (-1, "1970-01-01T06:59"), (-25_200, "1970-01-01T00:00"), (-25_201, "1969-12-31T23:59"),
    (59, "1970-01-01T07:00"), (60, "1970-01-01T07:01"), (1_773_014_400, "2026-03-09T07:00"),
    (-493_884_000, "1954-05-09T01:00"),
  ])
  func unixSeconds(seconds: Int, expected: String) {
    #expect(CivilDateTime(unixSeconds: seconds).description == expected)
  }

  @Test func unixSecondsAndTextRoundTrip() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<2_000 {
      let seconds = Int.random(in: -2_208_988_800...4_102_444_800, using: &random)  // 1900 to 2100
      let moment = CivilDateTime(unixSeconds: seconds)
      #expect((0..<60).contains(seconds - moment.unixSeconds))
      #expect(CivilDateTime(iso: moment.description) == moment)
      let minutes = Int.random(in: -1_000_000...1_000_000, using: &random)
      #expect(moment.adding(minutes: minutes).unixSeconds == moment.unixSeconds + minutes * 60)
      #expect((moment < moment.adding(minutes: minutes)) == (minutes > 0))
    }
  }
}
