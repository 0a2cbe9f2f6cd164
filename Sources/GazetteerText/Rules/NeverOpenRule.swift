import CivilTime
import Gazetteer
import OpeningHours

/// Opening hours must open, or be unknown, at some time of the year after they were read.
enum NeverOpenRule {
  static func check(_ draft: DraftRecord, _ faults: inout [Fault]) {
    guard let value = draft.facts.first(where: { $0.key == .hours })?.value, let hours = try? OpeningHours(value),
      !hours.isAlwaysOpen
    else { return }
    let start = CivilDateTime(date: draft.provenance.seen, time: ClockTime(minutes: 0))
    if hours.state(at: start) != .closed { return }
    if let change = hours.nextChange(after: start), change < start.adding(minutes: 366 * 1_440) { return }
    faults.append(draft.fault("facts.hours", "`\(value)` is closed for a whole year", .neverOpen))
  }
}
