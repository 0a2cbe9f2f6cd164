import Canvas
import Cartography
import Gazetteer
import Geography
import Testing

/// A landscape that never was: a near ridge all around, a far one behind it, and landmarks on and before them.
enum PanoramaSamples {
  static let words = PanoramaWords(
    language: .en, winds: ["N", "NE", "E", "SE", "S", "SW", "W", "NW"], height: { "\(Int($0.rounded())) m" })

  static let near = 3_000.0
  static let far = 15_000.0

  static func viewpoint() throws -> Viewpoint {
    Viewpoint(try #require(Coordinate(latitude: 21.4, longitude: 103)), ground: 500)
  }

  /// The near ridge is 1° high in the north and 0° in the south, the far one 4° and 2°.
  static func horizon() throws -> Horizon {
    let rays = (0..<Horizon.rayCount).map { ray -> [Horizon.Crest] in
      let north = abs(Double(ray) / Double(Horizon.rayCount) * 2 - 1)
      return [
        Horizon.Crest(metres: near, elevation: north), Horizon.Crest(metres: far, elevation: 2 + 2 * north),
      ]
    }
    return Horizon(viewpoint: try viewpoint(), rays: rays)
  }

  /// A landmark as high in sight as is said, but for the curve of the earth.
  static func landmark(
    _ name: String, bearing: Double, metres: Double, rise: Double, importance: Int? = nil
  ) throws -> Landmark {
    let viewpoint = try viewpoint()
    let at = try #require(viewpoint.coordinate.moved(bearing: bearing, metres: metres))
    let header = try importance.map { importance in
      EntryHeader(
        id: try Samples.id(name.lowercased()), section: .place,
        kind: Kind(
          id: KindID(rawValue: "hill"), group: .battlefield, category: "hill",
          names: LocalizedText([.en: "hill"])),
        names: LocalizedText([.en: name]), position: nil, importance: importance)
    }
    return Landmark(
      kind: .summit, header: header, label: LocalizedText(name.isEmpty ? [:] : [.en: name]), coordinate: at,
      accuracyMetres: 50, height: viewpoint.eye + rise, isMeasured: true)
  }

  /// Some fifty of them all around: summits on the far ridge with and without names, records before it.
  static func panorama() throws -> Panorama {
    var landmarks: [Landmark] = []
    for index in 0..<30 {
      let bearing = Double(index * 12)
      landmarks.append(
        try landmark(
          index % 3 == 0 ? "" : "Summit \(index)", bearing: bearing, metres: far, rise: 900 + Double(index) * 10))
    }
    for index in 0..<24 {
      landmarks.append(
        try landmark(
          "Hill-\(index)", bearing: Double(index * 15 + 4), metres: 2_000, rise: Double(index % 5) * 6 - 10,
          importance: 40 + index))
    }
    return Panorama(try horizon(), landmarks)
  }
}

extension Coordinate {
  fileprivate func moved(bearing: Double, metres: Double) -> Coordinate? {
    let turn = bearing * .pi / 180
    return LocalProjection(centre: self).unproject(
      PlanePoint(x: PanoramaSamples.sine(turn) * metres, y: PanoramaSamples.sine(turn + .pi / 2) * metres))
  }
}

extension PanoramaSamples {
  /// Of the C library's mathematics the samples need no more.
  fileprivate static func sine(_ angle: Double) -> Double {
    var (term, sum, turn) = (0.0, 0.0, angle)
    while turn > .pi { turn -= 2 * .pi }
    term = turn
    for step in 1...12 {
      sum += term
      term *= -turn * turn / Double((2 * step) * (2 * step + 1))
    }
    return sum
  }
}
