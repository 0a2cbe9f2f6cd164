public import Gazetteer

/// What the lines of the base map stand for, as a reader of the map tells them apart. In the order of drawing: what
/// comes later lies above.
public enum MapFeature: String, CaseIterable, Hashable, Sendable {
  /// The outline of the province and its limits with other provinces.
  case limit
  /// The border of the country.
  case border
  case lake
  /// A track of 1954.
  case historicTrack
  /// A road drawn along its valley, never surveyed.
  case modelledRoad
  case road
  case river
  case runway

  public init(_ line: MapLine) {
    switch line.lineClass {
    case .boundary, .limit: self = .limit
    case .border: self = .border
    case .lakePolygon, .lakePoint, .lakeLine: self = .lake
    case .historic: self = .historicTrack
    case .street, .national, .provincial, .local: self = line.modelled ? .modelledRoad : .road
    case .river, .stream: self = .river
    case .runway: self = .runway
    }
  }
}

extension MapLine.Class {
  /// The coarsest scale, in metres a row, at which the class is drawn. Beyond it, it would only be a blot.
  var coarsestMetresPerRow: Double {
    switch self {
    case .street: 2_500
    case .local, .stream, .lakePoint, .historic: 5_000
    case .runway: 3_500
    default: .infinity
    }
  }
}
