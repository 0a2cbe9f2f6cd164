import Geography

/// Steps on the globe that end at its edge: nearer than the poles and the date line there is always a place.
enum Globe {
  /// The place with the latitude and longitude, or the nearest that exists.
  static func nearest(latitude: Double, longitude: Double) -> Coordinate {
    guard let place = Coordinate(latitude: held(latitude, 90), longitude: held(longitude, 180)) else {
      // Held within the bounds that `Coordinate` asks for, so it never refuses.
      preconditionFailure("a latitude or longitude left its bounds")
    }
    return place
  }

  /// The place so many metres away in the local projection around `start`.
  static func offset(from start: Coordinate, east: Double, north: Double) -> Coordinate {
    let scale = metresPerDegree(at: start)
    return nearest(
      latitude: start.latitude + north / scale.latitude, longitude: start.longitude + east / scale.longitude)
  }

  /// The place from which `end` lies so many metres east and north, in the local projection around that place.
  static func origin(of end: Coordinate, east: Double, north: Double) -> Coordinate {
    let scale = metresPerDegree(at: end)
    let row = nearest(latitude: end.latitude - north / scale.latitude, longitude: end.longitude)
    return nearest(
      latitude: row.latitude, longitude: end.longitude - east / metresPerDegree(at: row).longitude)
  }

  /// Asked of the projection itself, one degree towards the middle of the map of the world, so that both agree.
  private static func metresPerDegree(at place: Coordinate) -> (latitude: Double, longitude: Double) {
    let inward = nearest(
      latitude: place.latitude + (place.latitude > 0 ? -1 : 1),
      longitude: place.longitude + (place.longitude > 0 ? -1 : 1))
    let plane = LocalProjection(centre: place).project(inward)
    return (max(1, abs(plane.y)), max(1, abs(plane.x)))
  }

  private static func held(_ degrees: Double, _ limit: Double) -> Double {
    degrees.isNaN ? 0 : min(max(degrees, -limit), limit)
  }
}
