import CivilTime
import OpeningHours
import Testing

/// What must hold of every value.
@Suite struct EvaluationPropertyTests {
  @Test(arguments: UInt64(101)...116)
  func intervalsAreSortedDisjointAndMerged(seed: UInt64) throws {
    try forValues(seed) { value, from, to, text in
      let found = value.intervals(from: from, to: to, Samples.calendar)
      for interval in found {
        #expect(from <= interval.start && interval.start < interval.end && interval.end <= to, "\(text)")
        #expect(interval.state != .closed, "\(text)")
      }
      for (left, right) in zip(found, found.dropFirst()) {
        #expect(left.end <= right.start, "\(text)")
        let same =
          left.state == right.state && left.comment == right.comment && left.isOpenEnd == right.isOpenEnd
        #expect(left.end < right.start || !same, "\(text)")
      }
    }
  }

  @Test(arguments: UInt64(201)...216)
  func intervalsAndStatesAgree(seed: UInt64) throws {
    try forValues(seed) { value, from, to, text in
      let found = value.intervals(from: from, to: to, Samples.calendar)
      var moment = from
      while moment < to {
        let expected = found.first { $0.start <= moment && moment < $0.end }?.state ?? .closed
        #expect(value.state(at: moment, Samples.calendar) == expected, "\(text) \(moment)")
        moment = moment.adding(minutes: 53)
      }
    }
  }

  @Test(arguments: UInt64(301)...316)
  func windowsCutAnywhereGiveTheSame(seed: UInt64) throws {
    try forValues(seed) { value, from, to, text in
      let middle = from.adding(minutes: Int(seed * 977 % 8_000) + 1)
      let whole = value.intervals(from: from, to: to)
      let parts = value.intervals(from: from, to: middle) + value.intervals(from: middle, to: to)
      #expect(minutes(whole) == minutes(parts), "\(text)")
    }
  }

  /// Steps of `nextChange` visit exactly the edges of the intervals.
  @Test(arguments: UInt64(401)...416)
  func changesAreTheEdgesOfIntervals(seed: UInt64) throws {
    try forValues(seed) { value, from, to, text in
      let found = value.intervals(from: from, to: to, Samples.calendar)
      let edges = Set(found.flatMap { [$0.start, $0.end] }).filter { $0 > from && $0 < to }.sorted()
      var steps: [CivilDateTime] = []
      var moment = from
      while let next = value.nextChange(after: moment, within: 8, Samples.calendar), next < to {
        #expect(next > moment)
        steps.append(next)
        moment = next
      }
      #expect(steps == edges, "\(text)")
    }
  }

  private func forValues(
    _ seed: UInt64, _ body: (OpeningHours, CivilDateTime, CivilDateTime, String) throws -> Void
  ) throws {
    var generator = ValueGenerator(seed: seed)
    for _ in 0..<12 {
      let text = generator.value()
      let start = CivilDate(dayNumber: generator.number(20_454...20_820))  // within 2026
      let from = CivilDateTime(date: start, time: ClockTime(minutes: generator.number(0...1_439)))
      try body(try OpeningHours(text), from, from.adding(minutes: 6 * 1_440), text)
    }
  }

  private func minutes(_ intervals: [OpeningInterval]) -> [OpeningState: Int] {
    intervals.reduce(into: [:]) { $0[$1.state, default: 0] += ($1.end.unixSeconds - $1.start.unixSeconds) / 60 }
  }
}
