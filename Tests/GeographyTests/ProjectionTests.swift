import Geography
import SeededRandomness
import Testing

@Suite struct ProjectionTests {
  @Test func centreIsTheOrigin() throws {
    let centre = try #require(Coordinate("21.7,103"))
    let projection = LocalProjection(centre: centre)
    #expect(projection.project(centre) == PlanePoint(x: 0, y: 0))
    #expect(projection.unproject(PlanePoint(x: 0, y: 0)) == centre)
  }

  @Test func eastAndNorthArePositive() throws {
    let projection = LocalProjection(centre: try #require(Coordinate("21.7,103")))
    let point = projection.project(try #require(Coordinate("21.8,103.1")))
    #expect(point.x > 0 && point.y > 0)
  }

  @Test func pointsOfTheProvinceRoundTripAndKeepTheirDistance() throws {
    var random = SplitMix64(seed: 22)
    let centre = try #require(Coordinate("21.7,103"))
    let projection = LocalProjection(centre: centre)
    for _ in 0..<500 {
      let point = try #require(
        Coordinate(
          latitude: Double.random(in: 20.9...22.6, using: &random),
          longitude: Double.random(in: 102.1...103.7, using: &random)))
      let plane = projection.project(point)
      let back = try #require(projection.unproject(plane))
      #expect(abs(back.latitude - point.latitude) < 1e-9 && abs(back.longitude - point.longitude) < 1e-9)
      let length = (plane.x * plane.x + plane.y * plane.y).squareRoot()
      #expect(abs(length - centre.distance(to: point)) < 0.007 * length + 1)
    }
  }

  @Test(arguments: [
    PlanePoint(x: 0, y: 1e8), PlanePoint(x: 1e9, y: 0), PlanePoint(x: .nan, y: 0), PlanePoint(x: 0, y: -.infinity),
  ])
  func pointsOffTheGlobeHaveNoCoordinate(point: PlanePoint) throws {
    #expect(LocalProjection(centre: try #require(Coordinate("21.7,103"))).unproject(point) == nil)
  }

  @Test func polesDoNotDivideByZero() throws {
    let projection = LocalProjection(centre: try #require(Coordinate("90,0")))
    #expect(projection.unproject(PlanePoint(x: 10, y: -1_000)) != nil)
  }
}
