import Canvas

/// A selected row of a list and the first row that is shown. Changing the list or the size keeps the selection in view.
public struct Selection: Hashable, Sendable {
  public private(set) var index = 0
  public private(set) var top = 0

  public init() {}

  /// Moves by an action; true when the action was one of a list.
  mutating func move(_ action: Action, count: Int, page: Int) -> Bool {
    switch action {
    case .up: index -= 1
    case .down: index += 1
    case .pageUp: index -= max(1, page - 1)
    case .pageDown: index += max(1, page - 1)
    case .first: index = 0
    case .last: index = count - 1
    default: return false
    }
    clamp(count: count)
    return true
  }

  mutating func select(_ row: Int, count: Int) {
    index = row
    clamp(count: count)
  }

  mutating func clamp(count: Int) { index = max(0, min(index, count - 1)) }

  /// The first row to show so that the selection is in view, with `rows` rows in sight.
  func firstVisible(count: Int, rows: Int) -> Int {
    firstVisible(line: index, lead: index, count: count, rows: rows)
  }

  /// The same for a list with lines that cannot be selected: the selected row stands on `line`, and is seen with what
  /// stands above it from `lead` on.
  func firstVisible(line: Int, lead: Int, count: Int, rows: Int) -> Int {
    guard rows > 0 else { return 0 }
    var top = min(self.top, max(0, count - rows))
    if lead < top { top = lead }
    if line >= top + rows { top = line - rows + 1 }
    return max(0, top)
  }

  /// Remembers what is in sight, so that the list does not jump.
  mutating func settle(count: Int, rows: Int) { top = firstVisible(count: count, rows: rows) }

  mutating func settle(line: Int, lead: Int, count: Int, rows: Int) {
    top = firstVisible(line: line, lead: lead, count: count, rows: rows)
  }

  /// Scrolls so that a line stands on a row of the screen, counted from the first of the list.
  mutating func put(line: Int, onRow row: Int) { top = max(0, line - row) }
}
