import CivilTime
import Foundation
import OpeningHours
import SeededRandomness
import Testing

/// What must hold of any text at all. `HOABAN_FUZZ` in the environment is how many values to try, 1,500 where it is not
/// set, and `HOABAN_FUZZ_SEED` where to begin.
@Suite struct FuzzTests {
  private static let count = number("HOABAN_FUZZ") ?? 1_500
  private static let seed = UInt64(number("HOABAN_FUZZ_SEED") ?? 1)

  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  /// Every fifth value is damaged.
  @Test func everyPropertyHolds() throws {
    var generator = ValueGenerator(seed: Self.seed)
    var random = SplitMix64(seed: Self.seed)
    for round in 0..<Self.count {
      var text = generator.value()
      if round % 5 == 4 { text = Self.damaged(text, &random) }
      let value: OpeningHours
      do { value = try OpeningHours(text) } catch {
        #expect((0...text.count).contains(error.position), "\(text) \(error)")
        #expect(round % 5 == 4, "\(text) \(error)")
        continue
      }
      let printed = value.description
      #expect((try? OpeningHours(printed)) == value, "\(text) -> \(printed)")
      let start = CivilDate(dayNumber: 20_454 + random.next(400))
      let from = CivilDateTime(date: start, time: ClockTime(minutes: random.next(1_440)))
      let window = Window(
        from: from, middle: from.adding(minutes: 1 + random.next(7_000)), to: from.adding(minutes: 8_640))
      check(value, window, text)
    }
  }

  private struct Window {
    let from, middle, to: CivilDateTime
  }

  private func check(_ value: OpeningHours, _ window: Window, _ text: String) {
    let calendar = Samples.calendar
    let whole = value.intervals(from: window.from, to: window.to, calendar)
    for interval in whole {
      #expect(window.from <= interval.start && interval.start < interval.end && interval.end <= window.to, "\(text)")
    }
    for (left, right) in zip(whole, whole.dropFirst()) { #expect(left.end <= right.start, "\(text)") }
    let parts =
      value.intervals(from: window.from, to: window.middle, calendar)
      + value.intervals(from: window.middle, to: window.to, calendar)
    #expect(Self.joined(parts) == Self.joined(whole), "\(text)")
    let edges = Set(whole.flatMap { [$0.start, $0.end] }).filter { $0 > window.from && $0 < window.to }.sorted()
    var steps: [CivilDateTime] = []
    var moment = window.from
    while let next = value.nextChange(after: moment, within: 7, calendar), next < window.to {
      steps.append(next)
      moment = next
    }
    #expect(steps == edges, "\(text)")
  }

  private struct Said: Equatable {
    let start: CivilDateTime
    var end: CivilDateTime
    let state: OpeningState
    let comment: String?
    let isOpenEnd: Bool
  }

  private static func joined(_ intervals: [OpeningInterval]) -> [Said] {
    intervals.reduce(into: []) { said, next in
      if let last = said.last, last.end == next.start, last.state == next.state, last.comment == next.comment,
        last.isOpenEnd == next.isOpenEnd
      {
        said[said.count - 1].end = next.end
      } else {
        said.append(
          Said(
            start: next.start, end: next.end, state: next.state, comment: next.comment, isOpenEnd: next.isOpenEnd))
      }
    }
  }

  private static let signs = Array("0123456789:-+,;|/\"[]( MoPHarFebđ–\n\u{0}ứ月９°’~h")

  private static func damaged(_ value: String, _ random: inout SplitMix64) -> String {
    var text = Array(value)
    for _ in 0...random.next(4) where !text.isEmpty {
      let place = random.next(text.count)
      switch random.next(4) {
      case 0: text.remove(at: place)
      case 1: text.insert(text[place], at: place)
      case 2: text.insert(contentsOf: text[place...].prefix(random.next(20)), at: random.next(text.count))
      default: text[place] = random.pick(signs)
      }
    }
    return String(text)
  }
}
