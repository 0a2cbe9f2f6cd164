import Canvas
import Itinerary

/// The days that are in sight side by side, each with its lines and the row of the plan that each line belongs to.
struct BoardLayout {
  struct Column {
    let day: ScheduledDay
    let rect: Rect
    let lines: [(row: Int, line: StyledLine)]
    /// The first line in sight.
    let top: Int
  }

  let columns: [Column]
  /// Days to the left and to the right of those in sight.
  let before: Int
  let after: Int

  /// A day is no narrower than this.
  static let least = 28
  static let most = 46

  init(_ model: Model, _ schedule: Schedule, in rect: Rect) {
    let visible = Self.visible(days: schedule.days.count, in: rect.columns)
    let width = Self.width(days: schedule.days.count, in: rect.columns)
    let all = PlanRow.all(schedule)
    let selected = all.indices.contains(model.trips.placed) ? all[model.trips.placed].day : 0
    // The selected day in the middle, as far as there are days on both sides.
    let first = max(0, min(selected - visible / 2, schedule.days.count - visible))
    var row = schedule.days.prefix(first).reduce(0) { $0 + PlanRow.all($1).count }
    columns = schedule.days[first..<(first + visible)].enumerated().map { place, day in
      let area = Rect(column: rect.column + place * width, row: rect.row, columns: width - 1, rows: rect.rows)
      let text = DayColumn(model: model, width: width - 1)
      let lines = PlanRow.all(day).flatMap { planRow in
        defer { row += 1 }
        return text.lines(planRow, of: day).map { (row: row, line: $0) }
      }
      return Column(day: day, rect: area, lines: lines, top: Self.top(lines, model.trips.placed, area.rows))
    }
    before = first
    after = schedule.days.count - first - visible
  }

  private static func visible(days: Int, in columns: Int) -> Int { max(1, min(days, columns / least)) }

  /// Columns of each day that is in sight, with the line behind it.
  static func width(days: Int, in columns: Int) -> Int { min(most, columns / visible(days: days, in: columns)) }

  private static func top(_ lines: [(row: Int, line: StyledLine)], _ selected: Int, _ rows: Int) -> Int {
    guard let first = lines.firstIndex(where: { $0.row == selected }),
      let last = lines.lastIndex(where: { $0.row == selected })
    else { return 0 }
    return max(0, min(max(first - rows / 2, last - rows + 1), lines.count - rows))
  }

  /// The row of the plan at a point, and its day; the day alone below its last line.
  func place(at point: Point) -> (day: Int, row: Int?)? {
    guard let column = columns.first(where: { $0.rect.contains(point) }) else { return nil }
    let index = column.top + point.row - column.rect.row
    return (column.day.index, column.lines.indices.contains(index) ? column.lines[index].row : nil)
  }
}
