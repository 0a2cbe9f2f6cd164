import Geography

/// A stretch of a line inside the picture, in dots.
struct LineRun: Hashable {
  /// How much of the line comes before it, counted in dots of drawing. Dashes are measured from the line's own
  /// beginning, so that they stay where they are while the view moves.
  var start: Double
  var points: [PlanePoint]

  /// The stretches of a line inside a rectangle from the origin, widened by `margin` on each side.
  static func runs(of line: [PlanePoint], width: Double, height: Double, margin: Double) -> [LineRun] {
    guard overlaps(line, width, height, margin) else { return [] }
    var runs: [LineRun] = []
    var open: LineRun?
    var length = 0.0
    for (a, b) in zip(line, line.dropFirst()) {
      defer { length += steps(a, b) }
      let cut = Polyline.clip(a, b, minX: -margin, minY: -margin, maxX: width + margin, maxY: height + margin)
      guard let (from, to) = cut else {
        if let run = open { runs.append(run) }
        open = nil
        continue
      }
      if open != nil, from == a {
        open?.points.append(to)
      } else {
        if let run = open { runs.append(run) }
        open = LineRun(start: length + steps(a, from), points: [from, to])
      }
      if to != b {
        if let run = open { runs.append(run) }
        open = nil
      }
    }
    if let run = open { runs.append(run) }
    return runs
  }

  /// How many dots Bresenham's line takes from one point to the other.
  static func steps(_ a: PlanePoint, _ b: PlanePoint) -> Double { max(abs(b.x - a.x), abs(b.y - a.y)) }

  private static func overlaps(
    _ line: [PlanePoint], _ width: Double, _ height: Double, _ margin: Double
  ) -> Bool {
    guard let first = line.first else { return false }
    var (minX, maxX, minY, maxY) = (first.x, first.x, first.y, first.y)
    for point in line.dropFirst() {
      (minX, maxX) = (min(minX, point.x), max(maxX, point.x))
      (minY, maxY) = (min(minY, point.y), max(maxY, point.y))
    }
    return maxX >= -margin && minX <= width + margin && maxY >= -margin && minY <= height + margin
  }
}
