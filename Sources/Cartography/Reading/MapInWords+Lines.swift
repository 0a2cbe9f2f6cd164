import Canvas
import Gazetteer
public import Geography

extension MapInWords {
  /// A line of the map that runs through the picture.
  public struct Course: Hashable, Sendable {
    public let name: String
    public let feature: MapFeature
    /// To the nearest point of it that is in the picture.
    public let metres: Double
    /// Towards that point; nil where it is here.
    public let direction: Compass?
  }

  /// At most `count` lines that a window shows, nearest first; a line that comes in several pieces once.
  public static func courses(
    of scene: MapScene, in window: MapWindow, from centre: Coordinate, atMost count: Int
  ) -> [Course] {
    guard count > 0 else { return [] }
    var nearest: [Name: Course] = [:]
    for line in BaseMap.shown(scene, window.viewport) {
      guard let point = point(of: line, nearestTo: window.metres(of: centre), in: window) else { continue }
      let metres = centre.distance(to: point)
      let name = Name(text: LabelText.withoutAside(line.name), feature: MapFeature(line))
      if let known = nearest[name], known.metres <= metres { continue }
      let accuracy = line.vertices.map(\.accuracyMetres).max() ?? 0
      nearest[name] = Course(
        name: name.text, feature: name.feature, metres: metres,
        direction: metres <= max(1, Double(accuracy) / 2) ? nil : Compass(bearing: centre.bearing(to: point)))
    }
    return Array(nearest.values.sorted { ($0.metres, $0.name) < ($1.metres, $1.name) }.prefix(count))
  }

  private struct Name: Hashable {
    let text: String
    let feature: MapFeature
  }

  /// The point of a line that is nearest to a point of the plane, as far as the line lies in the picture.
  private static func point(of line: MapLine, nearestTo start: PlanePoint, in window: MapWindow) -> Coordinate? {
    let east = Double(window.cells.columns) / 2 * window.viewport.metresPerColumn
    let north = Double(window.cells.rows) / 2 * window.viewport.metresPerRow
    var best: (point: PlanePoint, distance: Double)?
    let points = line.vertices.map { window.metres(of: $0.coordinate) }
    for (a, b) in zip(points, points.dropFirst() + (points.count == 1 ? points : [])) {
      guard let (from, to) = Polyline.clip(a, b, minX: -east, minY: -north, maxX: east, maxY: north) else { continue }
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let length = dx * dx + dy * dy
      let t = length == 0 ? 0 : min(1, max(0, ((start.x - from.x) * dx + (start.y - from.y) * dy) / length))
      let point = PlanePoint(x: from.x + t * dx, y: from.y + t * dy)
      let distance = (point.x - start.x) * (point.x - start.x) + (point.y - start.y) * (point.y - start.y)
      if best.map({ distance < $0.distance }) ?? true { best = (point, distance) }
    }
    return best.flatMap { window.coordinate(of: $0.point) }
  }
}
