import CivilTime
import Gazetteer

/// The lines of the calendar: what can be selected, with a heading above each month.
struct CalendarLines {
  enum Line: Hashable {
    case heading(String)
    case row(Int)
  }

  let lines: [Line]
  /// The line of each row.
  private let places: [Int]

  init(_ model: Model) {
    var lines: [Line] = []
    var last: String?
    for (index, entry) in model.calendar.entries.enumerated() {
      let heading = Self.heading(entry, model)
      if heading != last { lines.append(.heading(heading)) }
      last = heading
      lines.append(.row(index))
    }
    self.lines = lines
    places = lines.indices.filter { if case .row = lines[$0] { true } else { false } }
  }

  /// What has begun already stands in the month of today.
  private static func heading(_ entry: CalendarEntry, _ model: Model) -> String {
    guard case .row(let row) = entry else { return model.say(.calendarUndated) }
    return CalendarFigures(model.language).month(max(row.first, model.now.date))
  }

  func line(of row: Int) -> Int { places.indices.contains(row) ? places[row] : 0 }

  /// A heading belongs to the row below it.
  func lead(of row: Int) -> Int { places.indices.contains(row - 1) ? places[row - 1] + 1 : 0 }

  func row(at line: Int) -> Int? {
    guard lines.indices.contains(line), case .row(let row) = lines[line] else { return nil }
    return row
  }

  func firstVisible(_ model: Model, rows: Int) -> Int {
    let selection = model.calendar.selection
    return selection.firstVisible(
      line: line(of: selection.index), lead: lead(of: selection.index), count: lines.count, rows: rows)
  }
}
