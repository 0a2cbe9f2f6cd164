import Canvas
import Testing

@Suite struct GeometryTests {
  static let samples: [Rect] = [
    Rect(size: Size(columns: 80, rows: 24)), Rect(column: 3, row: -2, columns: 5, rows: 1),
    Rect(column: 0, row: 0, columns: 0, rows: 7), Rect(column: -9, row: 4, columns: -3, rows: -1),
  ]

  @Test func negativeSizesAreEmpty() {
    let rect = Rect(column: 2, row: 3, columns: -4, rows: -5)
    #expect(rect.isEmpty && rect.columns == 0 && rect.rows == 0)
    #expect(!rect.contains(Point(column: 2, row: 3)))
  }

  @Test(arguments: samples, [-1, 0, 1, 5, 24, 100, Int.max, Int.min])
  func splitsShareTheCellsWithoutOverlap(rect: Rect, count: Int) {
    let (top, below) = rect.splitTop(count)
    let (above, bottom) = rect.splitBottom(count)
    let (left, beside) = rect.splitLeft(count)
    #expect(top.rows == min(max(0, count), rect.rows) && bottom.rows == top.rows)
    #expect(left.columns == min(max(0, count), rect.columns))
    for (first, second) in [(top, below), (above, bottom)] {
      #expect(first.rows + second.rows == rect.rows && first.columns == rect.columns && second.columns == rect.columns)
      #expect(first.row == rect.row && second.row == first.maxRow && second.maxRow == rect.maxRow)
    }
    #expect(left.columns + beside.columns == rect.columns && left.rows == rect.rows && beside.rows == rect.rows)
    #expect(left.column == rect.column && beside.column == left.maxColumn && beside.maxColumn == rect.maxColumn)
  }

  @Test func insetTakesFromAllSides() {
    let rect = Rect(column: 1, row: 2, columns: 10, rows: 6)
    #expect(rect.inset(columns: 2, rows: 1) == Rect(column: 3, row: 3, columns: 6, rows: 4))
    #expect(rect.inset() == rect)
    #expect(rect.inset(columns: 5).isEmpty && rect.inset(columns: 50, rows: 50).isEmpty)
  }

  @Test(arguments: [(1, 2, true), (4, 4, true), (5, 2, false), (1, 5, false), (0, 2, false), (1, 1, false)])
  func contains(column: Int, row: Int, isInside: Bool) {
    let rect = Rect(column: 1, row: 2, columns: 4, rows: 3)
    #expect(rect.contains(Point(column: column, row: row)) == isInside)
  }
}
