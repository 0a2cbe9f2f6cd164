import Canvas

extension Rect {
  /// What it has in common with a rectangle that begins at 0, 0; it may be anything itself.
  func shared(with bounds: Rect) -> Rect {
    func span(_ start: Int, _ length: Int, _ limit: Int) -> (start: Int, length: Int) {
      let (end, overflow) = start.addingReportingOverflow(max(0, length))
      let first = min(max(start, 0), limit)
      return (first, max(0, min(overflow ? limit : end, limit) - first))
    }
    let (column, columns) = span(self.column, self.columns, bounds.columns)
    let (row, rows) = span(self.row, self.rows, bounds.rows)
    return Rect(column: column, row: row, columns: columns, rows: rows)
  }
}
