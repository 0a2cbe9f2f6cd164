import Canvas
import CivilTime
import Itinerary

/// A day against the hours: for each stop when its place is open, the way there, lunch, waiting and the visit. Values,
/// not signs: one for each cell.
struct DayTimeline: Sendable {
  enum Part: Hashable, Sendable {
    case nothing, open, unsure, travel, lunch, wait, visit
  }

  struct Row: Sendable {
    let stop: ScheduledStop
    let parts: [Part]
  }

  let rows: [Row]
  /// The cell of each full hour that has room for its number.
  let hours: [(cell: Int, hour: Int)]
  /// The cells in which the day begins and ends.
  let begin: Int
  let over: Int

  private let first: Int
  private let last: Int
  private let cells: Int

  init(_ day: ScheduledDay, cells: Int) {
    let leave = day.stops.map(\.leave.minutes) + [day.end?.at.minutes, day.finish?.minutes].compactMap { $0 }
    first = day.dayStart.minutes / 60 * 60
    last = (max(day.dayEnd.minutes, leave.max() ?? 0) + 59) / 60 * 60
    self.cells = max(1, cells)
    let scale = Scale(first: first, minutes: max(60, last - first), cells: self.cells)
    rows = day.stops.enumerated().map { index, stop in
      Row(stop: stop, parts: Self.parts(stop, day.lunch.flatMap { $0.before == index ? $0 : nil }, scale))
    }
    begin = scale.cell(day.dayStart.minutes)
    over = scale.cell(day.dayEnd.minutes)
    // Every hour, or every second or third of them: an axis with hours left out here and there cannot be read.
    let step = [1, 2, 3, 4, 6, 12].map { $0 * 60 }.first { $0 * scale.cells >= 3 * scale.minutes } ?? 24 * 60
    hours = stride(from: first, through: last, by: step).map { (scale.cell($0), $0 / 60 % 24) }
      .filter { $0.0 + 2 <= scale.cells }
  }

  private static func parts(_ stop: ScheduledStop, _ lunch: ScheduledBreak?, _ scale: Scale) -> [Part] {
    var parts = Array(repeating: Part.nothing, count: scale.cells)
    func paint(_ part: Part, _ from: Int, _ to: Int) {
      for cell in scale.cells(from, to) { parts[cell] = part }
    }
    for span in stop.openSpans ?? [] { paint(span.isSure ? .open : .unsure, span.start.minutes, span.end.minutes) }
    paint(.travel, stop.arrive.minutes - (stop.leg?.minutes ?? 0), stop.arrive.minutes)
    paint(.wait, stop.arrive.minutes, stop.start.minutes)
    if let lunch { paint(.lunch, lunch.start.minutes, lunch.end.minutes) }
    paint(.visit, stop.start.minutes, stop.leave.minutes)
    // A visit is seen, however short.
    parts[scale.cell(stop.start.minutes)] = .visit
    return parts
  }

  /// Minutes to cells.
  private struct Scale {
    let first: Int
    let minutes: Int
    let cells: Int

    func cell(_ moment: Int) -> Int { max(0, min(cells - 1, (moment - first) * cells / minutes)) }

    /// The cells of a stretch, none where it lies outside.
    func cells(_ from: Int, _ to: Int) -> Range<Int> {
      guard from < to, to > first, from < first + minutes else { return 0..<0 }
      let start = max(0, (from - first) * cells / minutes)
      let end = min(cells, ((to - first) * cells + minutes - 1) / minutes)
      return start..<max(start, end)
    }
  }
}
