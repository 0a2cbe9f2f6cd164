import Canvas
import Itinerary

/// Where the parts of the Trip tab are. On a wide screen the days stand side by side and the list of trips lies over the
/// first of them while it has the focus, so that no day moves when it comes and goes; on a usual one the list is beside
/// the plan; on a narrow one there is room for the one that has the focus.
struct TripLayout {
  let list: Rect
  /// The two lines above the plan.
  let head: Rect
  let plan: Rect
  /// The time line of the selected day, below the plan.
  let panel: Rect
  /// Whether the days stand side by side.
  let isBoard: Bool

  static let boardColumns = 100
  /// From this many rows on the time line is shown without being asked for.
  static let panelRows = 26

  init(_ model: Model) {
    let body = Frame.body(model.size)
    let focus = model.trips.focus
    let isWide = body.columns >= Self.boardColumns
    let nothing = Rect(column: 0, row: body.row, columns: 0, rows: 0)
    var rest = body.inset(columns: 1)
    var list = nothing
    if !isWide, body.columns >= ExploreLayout.sideBySide {
      let split = body.splitLeft(min(30, body.columns / 4))
      list = split.0
      rest = split.rest.splitLeft(2).rest
    } else if !isWide, focus == .trips {
      list = body
      rest = nothing
    }
    isBoard = isWide && !rest.isEmpty
    head = Rect(column: rest.column, row: rest.row, columns: rest.columns, rows: min(2, rest.rows))
    let below = Rect(column: rest.column, row: rest.row + 2, columns: rest.columns, rows: max(0, rest.rows - 2))
    let wanted = model.trips.timeline ?? (body.rows >= Self.panelRows)
    let stops = model.schedule?.days.map(\.stops.count).max() ?? 0
    let rows = wanted && stops > 0 && !below.isEmpty ? min(stops + 2, below.rows / 2) : 0
    plan = Rect(column: below.column, row: below.row, columns: below.columns, rows: below.rows - rows)
    self.list =
      isWide && focus == .trips
      ? Rect(
        column: body.column, row: plan.row,
        columns: BoardLayout.width(days: model.schedule?.days.count ?? 1, in: plan.columns), rows: plan.rows) : list
    panel = Rect(column: below.column, row: below.row + plan.rows, columns: below.columns, rows: rows)
  }
}
