/// How near measured heights are. Close to one the surface through them can be trusted; farther off it is a guess.
struct ReliefReach: Hashable, Sendable {
  /// As far from a height the surface is as good as between the heights, metres: in the province most lie 3 to 7 km from
  /// each other.
  static let sure = 8_000.0
  /// So far from every height nothing is known, metres.
  static let end = 14_000.0

  /// The heights in squares as wide as `end`, so that only nine of them have to be looked through.
  private var squares: [Square: [PlanePoint]] = [:]

  private struct Square: Hashable, Sendable {
    var column: Int
    var row: Int
  }

  /// - Parameter sites: Where the heights were measured, in the plane in which it will be asked.
  init(around sites: [PlanePoint]) {
    for site in sites { squares[Self.square(site), default: []].append(site) }
  }

  /// 1 as far as `sure` from a height, falling to 0 at `end`.
  func trust(at point: PlanePoint) -> Double {
    let middle = Self.square(point)
    var nearest = Self.end * Self.end
    for row in middle.row - 1...middle.row + 1 {
      for column in middle.column - 1...middle.column + 1 {
        for site in squares[Square(column: column, row: row)] ?? [] {
          let (dx, dy) = (site.x - point.x, site.y - point.y)
          nearest = min(nearest, dx * dx + dy * dy)
        }
        if nearest <= Self.sure * Self.sure { return 1 }
      }
    }
    return (Self.end - nearest.squareRoot()) / (Self.end - Self.sure)
  }

  private static func square(_ point: PlanePoint) -> Square {
    Square(column: Int((point.x / end).rounded(.down)), row: Int((point.y / end).rounded(.down)))
  }
}
