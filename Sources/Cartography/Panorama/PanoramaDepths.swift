import Canvas
import Geography

/// How far away the land is that is seen in each dot of a picture.
struct PanoramaDepths {
  let columns: Int
  let rows: Int
  /// How far away the edge above each dot is, metres; infinite where the sky is seen.
  private var edges: [Double]
  /// How far away the land itself is.
  private var land: [Double]

  /// Land so many times farther away is another ridge.
  private static let another = 1.25

  /// - Parameters:
  ///   - across: Dots in a cell from left to right.
  ///   - down: From above to below.
  init(_ horizon: Horizon, _ window: PanoramaWindow, across: Int, down: Int) {
    columns = window.cells.columns * across
    rows = window.cells.rows * down
    edges = Array(repeating: .infinity, count: columns * rows)
    land = edges
    guard !horizon.rays.isEmpty, horizon.slopes.count == horizon.rays.count else { return }
    for column in 0..<columns {
      let bearing = window.bearing((Double(column) + 0.5) / Double(across))
      let ray = Int((bearing / 360 * Double(horizon.rays.count)).rounded()) % horizon.rays.count
      // From below: what the line of sight has passed is of no more use.
      var (crests, slope) = (horizon.rays[ray][...], horizon.slopes[ray][...])
      for row in (0..<rows).reversed() {
        let down = (Double(row) + 0.5) / Double(down) - Double(window.nameRows)
        let elevation = window.top - down * window.degreesPerRow
        crests = crests.drop { $0.elevation < elevation }
        slope = slope.drop { $0.elevation < elevation }
        guard let crest = crests.first else { break }
        edges[row * columns + column] = crest.metres
        land[row * columns + column] = slope.first?.metres ?? crest.metres
      }
    }
  }

  /// How far away the land in a dot is, metres; nil for the sky and outside the picture.
  func metres(_ column: Int, _ row: Int) -> Double? { value(land, column, row) }

  private func value(_ values: [Double], _ column: Int, _ row: Int) -> Double? {
    guard column >= 0, row >= 0, column < columns, row < rows else { return nil }
    let metres = values[row * columns + column]
    return metres.isFinite ? metres : nil
  }

  /// Whether a dot is the edge of a ridge: behind it is land much farther away, or the sky.
  func isEdge(_ column: Int, _ row: Int) -> Bool {
    guard let here = value(edges, column, row), row > 0 else { return false }
    // Behind a dip of the plain the land goes on just as far away: that is no ridge.
    func isBehind(_ column: Int, _ row: Int) -> Bool {
      guard column >= 0, column < columns, row < rows else { return false }
      guard let edge = value(edges, column, row), let land = metres(column, row) else { return true }
      return min(edge, land) > here * Self.another
    }
    if isBehind(column, row - 1) { return true }
    // The sides of a steep ridge, where going from one top to the next leaves a gap.
    return [column - 1, column + 1].contains { isBehind($0, row) && isBehind($0, row + 1) }
  }

  /// Whether an edge is that of all the land.
  func isSkyline(_ column: Int, _ row: Int) -> Bool {
    isEdge(column, row)
      && [(column, row - 1), (column - 1, row), (column + 1, row)].contains {
        $0.0 >= 0 && $0.0 < columns && metres($0.0, $0.1) == nil
      }
  }

  /// How far away in steps, 0 ... 4: the farther the paler.
  static func step(_ metres: Double) -> Int { [2_000, 5_000, 10_000, 20_000].count { metres > $0 } }
}
