import Canvas
import Geography

/// Puts lines into a grid of dots: cut, thinned and dashed.
struct LinePlotter {
  private(set) var grid: DotGrid
  /// Douglas-Peucker tolerance in dots: under a dot nobody sees the difference.
  private static let tolerance = 0.7

  init(cells: Size, tier: GlyphTier) { grid = DotGrid(cells: cells, tier: tier) }

  /// A line whose points are given in dots, anywhere.
  mutating func draw(_ line: [PlanePoint], _ stroke: LineStroke) {
    let runs = LineRun.runs(
      of: line, width: Double(grid.size.columns), height: Double(grid.size.rows),
      margin: Double(stroke.width) + 2)
    for run in runs {
      var start = run.start
      let points = Polyline.simplify(run.points, tolerance: Self.tolerance)
      for (a, b) in zip(points, points.dropFirst()) {
        segment(a, b, start, stroke)
        start += LineRun.steps(a, b)
      }
    }
  }

  /// The inside of a ring, one dot in `spacing` each way.
  mutating func fill(_ ring: [PlanePoint], _ stroke: LineStroke, spacing: Int) {
    let step = max(1, spacing)
    for row in stride(from: 0, to: grid.size.rows, by: step) {
      let crossings = Self.crossings(ring, Double(row) + 0.5).sorted()
      for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
        let first = min(max(crossings[pair], 0), Double(grid.size.columns))
        let last = min(max(crossings[pair + 1], 0), Double(grid.size.columns))
        for column in Int(first.rounded(.up))..<max(Int(first.rounded(.up)), Int(last)) where column % step == 0 {
          dot(column, row, stroke)
        }
      }
    }
  }

  /// A blot of dots around a point.
  mutating func blot(_ point: PlanePoint, _ stroke: LineStroke) {
    let half = Double(max(1, stroke.width)) / 2
    let middle = PlanePoint(x: point.x - half, y: point.y)
    guard abs(middle.x) < 1e6, abs(middle.y) < 1e6 else { return }
    segment(middle, PlanePoint(x: middle.x + 2 * half - 1, y: point.y), 0, stroke)
  }

  private mutating func segment(_ a: PlanePoint, _ b: PlanePoint, _ start: Double, _ stroke: LineStroke) {
    let length = LineRun.steps(a, b)
    guard stroke.off > 0, length > 0 else { return stretch(a, b, stroke) }
    let period = Double(stroke.on + stroke.off)
    let dash = Double(stroke.on - 1)
    var next = (start / period).rounded(.down) * period
    while next <= start + length {
      let from = max(next, start)
      let to = min(next + dash, start + length)
      if from <= to {
        stretch(Self.point(a, b, (from - start) / length), Self.point(a, b, (to - start) / length), stroke)
      }
      next += period
    }
  }

  /// A stretch without gaps, as wide as the stroke.
  private mutating func stretch(_ a: PlanePoint, _ b: PlanePoint, _ stroke: LineStroke) {
    let from = (Int(a.x.rounded(.down)), Int(a.y.rounded(.down)))
    let to = (Int(b.x.rounded(.down)), Int(b.y.rounded(.down)))
    let sign = sign(stroke, from, to)
    let lies = abs(to.0 - from.0) >= abs(to.1 - from.1)
    let width = max(1, lies ? stroke.width / grid.tier.dotAspect : stroke.width)
    for lane in 0..<width {
      let aside = lane - (width - 1) / 2
      let (x, y) = lies ? (0, aside) : (aside, 0)
      grid.line(
        from: (from.0 + x, from.1 + y), to: (to.0 + x, to.1 + y), role: stroke.role, layer: stroke.layer, sign: sign)
    }
  }

  private mutating func dot(_ column: Int, _ row: Int, _ stroke: LineStroke) {
    grid.set(column, row, role: stroke.role, layer: stroke.layer, sign: sign(stroke, (0, 0), (1, 0)))
  }

  private func sign(_ stroke: LineStroke, _ from: (Int, Int), _ to: (Int, Int)) -> Character {
    switch stroke.sign {
    case .fixed(let sign): return sign
    case .alongRoad:
      // A cell is twice as high as wide, so a row counts for two columns.
      let across = abs(to.0 - from.0)
      let down = 2 * abs(to.1 - from.1)
      let ascii = grid.tier == .ascii
      if across >= 2 * down { return ascii ? "-" : "─" }
      if down >= 2 * across { return ascii ? "|" : "│" }
      return ascii ? "+" : (to.0 > from.0) == (to.1 > from.1) ? "\\" : "/"
    }
  }

  private static func point(_ a: PlanePoint, _ b: PlanePoint, _ t: Double) -> PlanePoint {
    PlanePoint(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t)
  }

  /// Where a horizontal line crosses the sides of a ring (even-odd rule).
  private static func crossings(_ ring: [PlanePoint], _ y: Double) -> [Double] {
    guard let last = ring.last else { return [] }
    return zip([last] + ring, ring).compactMap { a, b in
      guard (a.y <= y) != (b.y <= y) else { return nil }
      return a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)
    }
  }
}
