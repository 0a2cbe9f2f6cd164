import Cartography
import Gazetteer
import Geography
import Itinerary

/// A panorama as JSON: the horizon degree by degree, and everything that has a name or a height.
struct PanoramaDocument {
  let panorama: Panorama
  let spot: Spot
  let bearing: Double?
  let language: Language

  var json: JSONText {
    let horizon = panorama.horizon
    let viewpoint = horizon.viewpoint
    let degrees = (0..<360).map(Double.init)
    let named = panorama.landmarks.filter { $0.landmark.name(language) != nil }
    return .members([
      "place": spot.header.map { PlaceDocument.brief($0, language) } ?? .null,
      "lat": .number(viewpoint.coordinate.latitude), "lon": .number(viewpoint.coordinate.longitude),
      "ground_m": rounded(viewpoint.ground, 10), "eye_m": rounded(viewpoint.eye, 10),
      "bearing": bearing.map { .number($0) } ?? .null,
      "horizon": .array(degrees.map { horizon.skyline(at: $0).map { rounded($0, 100) } ?? .null }),
      "horizon_distance": .array(degrees.map { PlaceDocument.metres(horizon.skylineMetres(at: $0)) }),
      "horizon_accuracy_deg": .number(Horizon.accuracy),
      "summits": .array(named.map(landmark)),
      "unnamed": .array(panorama.landmarks.filter { $0.landmark.name(language) == nil }.map(landmark)),
    ])
  }

  private func landmark(_ seen: SeenLandmark) -> JSONText {
    let landmark = seen.landmark
    return .members([
      "id": .optional(landmark.header?.id.rawValue), "name": .optional(landmark.name(language)),
      "kind": .string(landmark.kind.rawValue), "bearing": rounded(seen.sighting.bearing, 10),
      "distance": PlaceDocument.metres(seen.sighting.metres),
      "elevation_angle": rounded(seen.sighting.elevation, 100), "visible": .bool(seen.isVisible),
      "visibility": .string(seen.visibility.rawValue),
      "height_m": PlaceDocument.metres(landmark.height), "height_measured": .bool(landmark.isMeasured),
      "lat": .number(landmark.coordinate.latitude), "lon": .number(landmark.coordinate.longitude),
      "accuracy_m": .integer(landmark.accuracyMetres), "bearing_doubt": rounded(seen.bearingDoubt, 10),
    ])
  }

  /// - Parameter steps: Steps to one: 100 for two decimals.
  private func rounded(_ number: Double, _ steps: Double) -> JSONText { .number((number * steps).rounded() / steps) }
}
