import Canvas
import Cartography
import Gazetteer
import TextShaping

/// The day in words: its date and standing above, then what happened, the selected row spelt out.
struct BattlePanel {
  private let rect: Rect
  private let head: [StyledLine]
  private let body: [StyledLine]
  /// The first line of each item in `body`.
  private let starts: [Int]
  private let top: Int

  /// Nil until the chronicle is there.
  init?(_ model: Model) {
    guard let today = model.battle.today else { return nil }
    rect = BattleView.layout(model.size).panel
    let text = BattleLines(model, today, width: rect.columns)
    head = text.head
    var body: [StyledLine] = []
    var starts: [Int] = []
    for (index, item) in text.items.enumerated() {
      starts.append(body.count)
      body += text.lines(item, selected: model.battle.post == nil && index == model.battle.item)
    }
    let told = body.count
    for total in text.totals { body += total }
    if body.isEmpty { body = StyledLine.wrapped(model.say(.battleQuiet), rect.columns, .muted) }
    self.body = body
    self.starts = starts
    let start = starts.indices.contains(model.battle.item) ? starts[model.battle.item] : 0
    let end = starts.indices.contains(model.battle.item + 1) ? starts[model.battle.item + 1] : told
    let rows = max(1, rect.rows - head.count)
    // The selected item is seen whole, or from its first line where it is longer than the room.
    let first = end <= rows ? 0 : min(start, max(0, end - rows))
    top = max(0, min(max(first, end - start > rows ? start : first) + model.battle.scroll, body.count - rows))
    furthest = max(0, body.count - rows - max(first, end - start > rows ? start : first))
  }

  /// As far as it makes sense to scroll from where the selected item is seen.
  let furthest: Int

  func item(at point: Point) -> Int? {
    guard rect.contains(point), point.row >= rect.row + head.count else { return nil }
    let line = point.row - rect.row - head.count + top
    guard line < body.count else { return nil }
    return starts.lastIndex { $0 <= line }
  }

  func draw(on surface: inout Surface) {
    for (row, line) in head.prefix(rect.rows).enumerated() {
      line.draw(on: &surface, at: Point(column: rect.column, row: rect.row + row), clip: rect)
    }
    let room = Rect(
      column: rect.column, row: rect.row + head.count, columns: rect.columns, rows: rect.rows - head.count)
    for (row, line) in body.dropFirst(top).prefix(room.rows).enumerated() {
      line.draw(on: &surface, at: Point(column: room.column, row: room.row + row), clip: room)
    }
  }
}
