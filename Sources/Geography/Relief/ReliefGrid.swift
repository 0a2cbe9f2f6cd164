/// Heights on a grid, row by row from the north-west, with one more sample on every side, so that each of its cells has
/// eight neighbours.
public struct ReliefGrid: Hashable, Sendable {
  /// Without the border.
  public let columns: Int
  public let rows: Int
  /// Distance of two samples beside and below each other, metres.
  public let east: Double
  public let south: Double
  /// With the border: `(columns + 2) * (rows + 2)`, metres.
  let heights: [Float]

  /// - Parameter heights: With the border; `columns + 2` a row.
  init(columns: Int, rows: Int, east: Double, south: Double, heights: [Float]) {
    self.columns = columns
    self.rows = rows
    self.east = east
    self.south = south
    self.heights = heights
  }

  /// The surface sampled around `centre`.
  ///
  /// - Parameters:
  ///   - east: Metres between two samples beside each other, as `LocalProjection(centre:)` counts them.
  ///   - south: Metres between two samples below each other.
  public init(_ model: ReliefModel, around centre: Coordinate, columns: Int, rows: Int, east: Double, south: Double) {
    let (columns, rows) = (max(0, columns), max(0, rows))
    let view = LocalProjection(centre: centre)
    let middle = model.projection.project(centre)
    // Both planes are linear in degrees: a step of one is a step of the other, a little longer or shorter.
    let scale = view.scale(to: model.projection)
    let points = (0..<(columns + 2) * (rows + 2)).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns + 2)
      return PlanePoint(
        x: middle.x + (Double(column) - 0.5 - Double(columns) / 2) * east * scale.x,
        y: middle.y - (Double(row) - 0.5 - Double(rows) / 2) * south * scale.y)
    }
    self.init(columns: columns, rows: rows, east: east, south: south, heights: model.heights(at: points))
  }

  /// Metres above the sea.
  public func height(column: Int, row: Int) -> Float { heights[(row + 1) * (columns + 2) + column + 1] }

  /// How much the land rises towards east and north, metres a metre, from the eight neighbours (Horn 1981).
  public func gradient(column: Int, row: Int) -> (east: Float, north: Float) {
    let above = row * (columns + 2) + column
    let beside = above + columns + 2
    let below = beside + columns + 2
    let (a, b, c) = (heights[above], heights[above + 1], heights[above + 2])
    let (d, f) = (heights[beside], heights[beside + 2])
    let (g, h, i) = (heights[below], heights[below + 1], heights[below + 2])
    return (
      ((c + 2 * f + i) - (a + 2 * d + g)) / Float(8 * east), ((a + 2 * b + c) - (g + 2 * h + i)) / Float(8 * south)
    )
  }
}

extension LocalProjection {
  /// How long a metre of this plane is in another one.
  func scale(to other: LocalProjection) -> PlanePoint {
    guard let step = unproject(PlanePoint(x: 1_000, y: 1_000)) else { return PlanePoint(x: 1, y: 1) }
    let (from, to) = (other.project(centre), other.project(step))
    return PlanePoint(x: (to.x - from.x) / 1_000, y: (to.y - from.y) / 1_000)
  }
}
