import Canvas

/// Cells of a row that changed.
struct Run: Hashable {
  var row: Int
  var columns: Range<Int>
}

/// What differs between two surfaces.
enum Damage {
  /// The changed runs, from the top left; all rows where there was no surface before or it had another size. A run
  /// never begins or ends inside a wide character.
  static func runs(from old: Surface?, to new: Surface) -> [Run] {
    let columns = new.size.columns
    guard columns > 0 else { return [] }
    guard let old, old.size == new.size else {
      return (0..<new.size.rows).map { Run(row: $0, columns: 0..<columns) }
    }
    var runs: [Run] = []
    for row in 0..<new.size.rows {
      let start = row * columns
      let before = old.cells[start..<start + columns]
      let after = new.cells[start..<start + columns]
      // Most rows of most frames are the same.
      if before.elementsEqual(after, by: isSame) { continue }
      append(row, before, after, to: &runs)
    }
    return runs
  }

  private static func append(_ row: Int, _ before: ArraySlice<Cell>, _ after: ArraySlice<Cell>, to runs: inout [Run]) {
    let first = after.startIndex
    var index = first
    while index < after.endIndex {
      guard !isSame(before[index], after[index]) else {
        index += 1
        continue
      }
      var start = index
      if after[start].glyph == Cell.continuation, start > first { start -= 1 }
      var end = index + 1
      while end < after.endIndex, !isSame(before[end], after[end]) || after[end].glyph == Cell.continuation { end += 1 }
      runs.append(Run(row: row, columns: start - first..<end - first))
      index = end
    }
  }

  /// Swift holds NFC and NFD of a letter for equal, and so does the eye: it need not be sent again.
  private static func isSame(_ one: Cell, _ other: Cell) -> Bool { one == other }
}
