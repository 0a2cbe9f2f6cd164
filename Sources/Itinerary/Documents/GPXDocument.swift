public import Gazetteer
public import Geography

/// The frame of a GPX 1.1 file and what every point of it has.
public enum GPXDocument {
  /// Of the elements that are ours and stand in `extensions`.
  public static let namespace = "tag:hoaban,2026:gpx"

  /// - Parameter children: `metadata`, then waypoints, then routes, as the schema has them.
  public static func text(creator: String, _ children: [XMLElement]) -> String {
    XMLElement(
      "gpx",
      [
        ("version", "1.1"), ("creator", creator), ("xmlns", "http://www.topografix.com/GPX/1/1"),
        ("xmlns:hoaban", namespace),
      ], children
    ).document
  }

  /// - Parameter name: `wpt` or `rtept`.
  public static func point(_ name: String, at coordinate: Coordinate, _ children: [XMLElement?]) -> XMLElement {
    XMLElement(
      name, [("lat", Degrees.text(coordinate.latitude)), ("lon", Degrees.text(coordinate.longitude))],
      children.compactMap { $0 })
  }

  /// Nil where there is no point.
  public static func bounds(_ coordinates: [Coordinate]) -> XMLElement? {
    BoundingBox(around: coordinates).map { box in
      let sides = [("minlat", box.south), ("minlon", box.west), ("maxlat", box.north), ("maxlon", box.east)]
      return XMLElement("bounds", sides.map { ($0, Degrees.text($1)) }, [])
    }
  }
}

extension Attribution {
  /// The licence as GPX has it.
  public var gpx: XMLElement {
    XMLElement(
      "copyright", [("author", Self.holder)],
      [XMLElement.optional("year", year), XMLElement("license", Self.licence)].compactMap { $0 })
  }
}
