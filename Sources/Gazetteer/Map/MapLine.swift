public import Geography

/// A line or a ring of the base map.
public struct MapLine: Hashable, Sendable {
  public enum Class: String, CaseIterable, Hashable, Sendable {
    case river, stream, lakePolygon = "lake_polygon", lakePoint = "lake_point", lakeLine = "lake_line"
    case street, national, provincial, local, historic, runway
    case boundary, border, limit
  }

  public struct Vertex: Hashable, Sendable {
    public let coordinate: Coordinate
    /// How far off the vertex may lie, metres.
    public let accuracyMetres: Int
    public init(coordinate: Coordinate, accuracyMetres: Int) {
      self.coordinate = coordinate
      self.accuracyMetres = accuracyMetres
    }
  }

  public let id: String
  public let lineClass: Class
  public let name: String
  /// Drawn along valleys between known points and never surveyed: shown dashed.
  public let modelled: Bool
  public let sources: [String]
  public let vertices: [Vertex]

  public init(
    id: String, lineClass: Class, name: String, modelled: Bool, sources: [String], vertices: [Vertex]
  ) {
    self.id = id
    self.lineClass = lineClass
    self.name = name
    self.modelled = modelled
    self.sources = sources
    self.vertices = vertices
  }
}
