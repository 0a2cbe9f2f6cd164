import Geography
import SeededRandomness
import Testing

@Suite struct CoordinateTests {
  @Test(arguments: [
    (90.0, 180.0, true), (-90, -180, true), (0, 0, true), (90.000_1, 0, false), (0, 180.000_1, false),
    (.nan, 0, false), (0, .infinity, false), (-.infinity, 0, false),
  ])
  func rangeIsChecked(latitude: Double, longitude: Double, isValid: Bool) {
    #expect((Coordinate(latitude: latitude, longitude: longitude) != nil) == isValid)
  }

  @Test(arguments: ["21.38288,103.01768", "21.38288, 103.01768", "  21.38288 ,103.01768  "])
  func reads(text: String) {
    let found = Coordinate(text)
    #expect(found != nil && found == Coordinate(latitude: 21.38288, longitude: 103.01768))
  }

  @Test(arguments: [
    "", ",", "21", "21,", ",103", "21,103,5", "21;103", "91,0", "0,181", "nan,0", "inf,0", "a,b", "21°,103°",
    "21 38,103",
    "21,38;103,01",
  ])
  func refuses(text: String) { #expect(Coordinate(text) == nil) }

  /// Distances of the haversine formula on the mean sphere, worked out independently.
  @Test(arguments: [
    (0.0, 0.0, 0.0, 1.0, 111_195.08), (0, 0, 1, 0, 111_195.08), (0, 0, 0, 180, 20_015_114.4),
    (90, 0, -90, 0, 20_015_114.4),
    (21.38288, 103.01768, 21.38288, 103.01768, 0), (0, 179.5, 0, -179.5, 111_195.08), (60, 0, 60, 1, 55_597.0),
  ])
  func distances(lat1: Double, lon1: Double, lat2: Double, lon2: Double, metres: Double) throws {
    let a = try #require(Coordinate(latitude: lat1, longitude: lon1))
    let b = try #require(Coordinate(latitude: lat2, longitude: lon2))
    #expect(abs(a.distance(to: b) - metres) < max(1, metres * 0.000_05))
  }

  @Test func distanceOfHaNoiAndDienBienPhu() throws {
    let capital = try #require(Coordinate("21.0285,105.8542"))
    let town = try #require(Coordinate("21.386,103.017"))
    #expect((295_000...299_000).contains(capital.distance(to: town)))
    #expect(Compass(bearing: capital.bearing(to: town)) == .west)
    #expect(Compass(bearing: town.bearing(to: capital)) == .east)
  }

  @Test(arguments: [
    (0.0, 0.0, 1.0, 0.0, 0.0), (0, 0, 0, 1, 90), (0, 0, -1, 0, 180), (0, 0, 0, -1, 270), (1, 1, 1, 1, 0),
    (0, 179, 0, -179, 90), (35, 45, 35, 135, 60.16),
  ])
  func bearings(lat1: Double, lon1: Double, lat2: Double, lon2: Double, degrees: Double) throws {
    let a = try #require(Coordinate(latitude: lat1, longitude: lon1))
    let b = try #require(Coordinate(latitude: lat2, longitude: lon2))
    #expect(abs(a.bearing(to: b) - degrees) < 0.01)
  }

  @Test func distanceIsAMetricAndBearingIsInRange() throws {
    var random = SplitMix64(seed: 21)
    for _ in 0..<500 {
      let points = try (0..<3).map { _ in try coordinate(&random) }
      let ab = points[0].distance(to: points[1])
      #expect(ab >= 0 && ab <= 20_015_115)
      #expect(abs(ab - points[1].distance(to: points[0])) < 0.001)
      #expect(ab <= points[0].distance(to: points[2]) + points[2].distance(to: points[1]) + 0.001)
      #expect((0..<360).contains(points[0].bearing(to: points[1])))
    }
  }

  private func coordinate(_ random: inout SplitMix64) throws -> Coordinate {
    try #require(
      Coordinate(
        latitude: Double.random(in: -90...90, using: &random), longitude: Double.random(in: -180...180, using: &random))
    )
  }
}

@Suite struct CompassTests {
  @Test(arguments: [
    (0.0, Compass.north), (22.4, .north), (22.5, .northEast), (45, .northEast), (90, .east), (135, .southEast),
    (180, .south), (225, .southWest), (270, .west), (315, .northWest), (337.4, .northWest), (337.5, .north),
    (360, .north),
    (405, .northEast), (-45, .northWest), (-90, .west), (.nan, .north), (.infinity, .north),
    (3_600_000_045, .northEast),
  ])
  func winds(bearing: Double, wind: Compass) { #expect(Compass(bearing: bearing) == wind) }

  @Test func hugeBearingsDoNotTrap() { _ = Compass(bearing: 1e300) }
}

@Suite struct BoundingBoxTests {
  @Test func cornersMayComeInAnyOrder() {
    let box = BoundingBox(south: 22.5, west: 103.6, north: 20.9, east: 102.1)
    #expect(box == BoundingBox(south: 20.9, west: 102.1, north: 22.5, east: 103.6))
  }

  @Test(arguments: [
    ("21.4,103", true), ("20.9,102.1", true), ("22.5,103.6", true), ("20.89,103", false), ("21.4,103.61", false),
    ("22.51,103", false), ("21.4,102.09", false),
  ])
  func contains(text: String, isInside: Bool) throws {
    let box = BoundingBox(south: 20.9, west: 102.1, north: 22.5, east: 103.6)
    #expect(box.contains(try #require(Coordinate(text))) == isInside)
  }
}
