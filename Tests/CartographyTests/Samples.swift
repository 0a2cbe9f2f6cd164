import Canvas
import Cartography
import Gazetteer
import Geography
import Testing

/// Small things that the tests are made of.
enum Samples {
  static let words = MapWords(
    north: "N", schematic: "schematic, 0.1-1 km off", here: "you are here", trip: "trip", stop: "stop",
    accuracy: "somewhere in here", lakePlace: "lake (point)",
    overlays: MapOverlayWords(
      rings: "ring", ruler: "measured", route: "route", straight: "schematic, straight lines", day: { "day \($0)" }),
    groups: [.battlefield: "battlefield", .nature: "nature"],
    features: [.river: "river", .modelledRoad: "road, not surveyed"], placesHere: { "\($0) places here" })

  static let centre = (latitude: 21.40, longitude: 103.00)

  static func place(_ latitude: Double, _ longitude: Double) throws -> Coordinate {
    try #require(Coordinate(latitude: latitude, longitude: longitude))
  }

  static func id(_ text: String) throws -> EntryID { try #require(EntryID(rawValue: text)) }

  static func marker(
    _ id: String, _ latitude: Double, _ longitude: Double, _ group: Group = .battlefield, importance: Int = 50,
    accuracy: Int = 50, name: String? = nil, number: Int? = nil
  ) throws -> MapMarker {
    MapMarker(
      id: try Self.id(id), coordinate: try place(latitude, longitude), accuracyMetres: accuracy, group: group,
      name: name ?? id, importance: importance, number: number)
  }

  static func line(
    _ lineClass: MapLine.Class, modelled: Bool = false, _ points: [(Double, Double)]
  ) throws -> MapLine {
    MapLine(
      id: lineClass.rawValue, lineClass: lineClass, name: lineClass.rawValue, modelled: modelled, sources: [],
      vertices: try points.map { .init(coordinate: try place($0.0, $0.1), accuracyMetres: 100) })
  }

  /// A valley that never was: a river from north to south, a road across it, a modelled road, a lake, a runway, a
  /// border in the west and a handful of places.
  static func valley() throws -> MapScene {
    MapScene(
      lines: [
        try line(.river, [(21.55, 103.03), (21.45, 103.01), (21.40, 103.03), (21.30, 103.02), (21.20, 103.06)]),
        try line(.national, [(21.42, 102.80), (21.41, 103.02), (21.46, 103.25)]),
        try line(.local, modelled: true, [(21.40, 103.03), (21.34, 103.12), (21.36, 103.25)]),
        try line(.border, [(21.55, 102.90), (21.40, 102.86), (21.20, 102.92)]),
        try line(.runway, [(21.44, 102.985), (21.415, 102.995)]),
        try line(.lakePolygon, [(21.47, 103.09), (21.48, 103.13), (21.45, 103.15), (21.44, 103.10)]),
        try line(.historic, [(21.30, 102.95), (21.35, 102.99)]),
      ],
      markers: [
        try marker("a1", 21.39, 103.035, importance: 100, name: "Đồi A1"),
        try marker("museum", 21.391, 103.034, .heritage, importance: 90, name: "Bảo tàng"),
        try marker("lake", 21.46, 103.11, .nature, importance: 70, name: "Hồ Pá Khoang"),
        try marker("village", 21.33, 102.97, .culture, importance: 40, accuracy: 2_500, name: "Bản Co Mỵ"),
        try marker("hanoi", 21.03, 105.85, .travel, importance: 10, name: "Hà Nội"),
      ])
  }

  static func view(zoom: Int = 10) throws -> MapViewport {
    MapViewport(centre: try place(centre.latitude, centre.longitude), zoom: zoom)
  }
}
