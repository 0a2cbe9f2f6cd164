public import Gazetteer
public import Geography

/// The map for those who cannot see it: what lies how far away and where.
public enum MapInWords {
  public struct Line: Hashable, Sendable {
    public let id: EntryID
    public let name: String
    public let group: Group
    public let metres: Double
    /// Nil where the place is here: nearer than its own accuracy tells apart.
    public let direction: Compass?
    /// The same in whole degrees clockwise from north.
    public let degrees: Int?
    public let accuracyMetres: Int
  }

  /// At most `count` markers, nearest first; markers equally far away by id.
  public static func nearest(_ markers: [MapMarker], from centre: Coordinate, atMost count: Int) -> [Line] {
    guard count > 0 else { return [] }
    let lines = markers.map { marker in
      let metres = centre.distance(to: marker.coordinate)
      let isHere = metres <= max(1, Double(marker.accuracyMetres) / 2)
      let bearing = centre.bearing(to: marker.coordinate)
      return Line(
        id: marker.id, name: marker.name, group: marker.group, metres: metres,
        direction: isHere ? nil : Compass(bearing: bearing), degrees: isHere ? nil : Self.degrees(bearing),
        accuracyMetres: marker.accuracyMetres)
    }
    return Array(lines.sorted { ($0.metres, $0.id) < ($1.metres, $1.id) }.prefix(count))
  }

  /// The same for the markers that a frame shows, from a place or from the middle of the picture.
  public static func nearest(
    in frame: MapFrame, of scene: MapScene, from centre: Coordinate? = nil, atMost count: Int
  ) -> [Line] {
    let visible = Set(frame.visible)
    return nearest(
      scene.markers.filter { visible.contains($0.id) }, from: centre ?? frame.window.viewport.centre, atMost: count)
  }

  /// A bearing in whole degrees, 0 ..< 360.
  public static func degrees(_ bearing: Double) -> Int { bearing.isFinite ? Int(bearing.rounded()) % 360 : 0 }
}
