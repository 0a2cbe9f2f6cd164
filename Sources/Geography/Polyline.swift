/// Cutting and thinning of lines in a plane.
public enum Polyline {
  /// The part of a segment inside the rectangle, by Liang and Barsky (1984), or nil.
  public static func clip(
    _ a: PlanePoint, _ b: PlanePoint, minX: Double, minY: Double, maxX: Double, maxY: Double
  ) -> (PlanePoint, PlanePoint)? {
    let dx = b.x - a.x
    let dy = b.y - a.y
    var t0 = 0.0
    var t1 = 1.0
    for (p, q) in [(-dx, a.x - minX), (dx, maxX - a.x), (-dy, a.y - minY), (dy, maxY - a.y)] {
      if p == 0 {
        if q < 0 { return nil }
        continue
      }
      let t = q / p
      if p < 0 { t0 = max(t0, t) } else { t1 = min(t1, t) }
      if t0 > t1 { return nil }
    }
    return (PlanePoint(x: a.x + t0 * dx, y: a.y + t0 * dy), PlanePoint(x: a.x + t1 * dx, y: a.y + t1 * dy))
  }

  /// The line without the vertices that lie within `tolerance` of it, by Douglas and Peucker (1973). Both ends stay.
  public static func simplify(_ line: [PlanePoint], tolerance: Double) -> [PlanePoint] {
    guard line.count > 2 else { return line }
    var keep = Array(repeating: false, count: line.count)
    keep[0] = true
    keep[line.count - 1] = true
    var open = [(0, line.count - 1)]
    while let (first, last) = open.popLast() {
      var farthest = 0
      var distance = tolerance
      for index in (first + 1)..<max(first + 1, last) {
        let candidate = Self.distance(line[index], line[first], line[last])
        if candidate > distance { (farthest, distance) = (index, candidate) }
      }
      guard farthest > 0 else { continue }
      keep[farthest] = true
      open.append((first, farthest))
      open.append((farthest, last))
    }
    return zip(line, keep).filter(\.1).map(\.0)
  }

  /// Distance of a point from a segment, in the plane's unit.
  public static func distance(_ point: PlanePoint, _ a: PlanePoint, _ b: PlanePoint) -> Double {
    let dx = b.x - a.x
    let dy = b.y - a.y
    let length = dx * dx + dy * dy
    let t = length == 0 ? 0 : min(1, max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
    let ex = point.x - (a.x + t * dx)
    let ey = point.y - (a.y + t * dy)
    return (ex * ex + ey * ey).squareRoot()
  }
}
