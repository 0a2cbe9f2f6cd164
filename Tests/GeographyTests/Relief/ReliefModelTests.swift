import Geography
import SeededRandomness
import Testing

@Suite struct ReliefModelTests {
  static func sites(_ count: Int, seed: UInt64) throws -> [ReliefModel.Site] {
    var random = SplitMix64(seed: seed)
    return try (0..<count).map { _ in
      let at = try #require(
        Coordinate(
          latitude: Double.random(in: 20.9...22.5, using: &random),
          longitude: Double.random(in: 102.1...103.7, using: &random)))
      return ReliefModel.Site(coordinate: at, height: Double.random(in: 200...2_200, using: &random))
    }
  }

  @Test(arguments: [1, 2, 3, 10, 60, 150]) func theSurfaceGoesThroughEverySite(count: Int) throws {
    let sites = try Self.sites(count, seed: UInt64(count))
    let model = try #require(ReliefModel.solve(sites: sites, basin: nil))
    for site in sites { #expect(abs(model.elevation(at: site.coordinate) - site.height) < 1e-4) }
    #expect(abs(model.weights.reduce(0, +)) < 1e-6)
  }

  @Test func theOrderOfTheSitesDoesNotMatter() throws {
    let sites = try Self.sites(40, seed: 4)
    let one = try #require(ReliefModel.solve(sites: sites, basin: nil))
    let other = try #require(ReliefModel.solve(sites: sites.reversed(), basin: nil))
    for place in try Self.sites(50, seed: 5).map(\.coordinate) {
      #expect(abs(one.elevation(at: place) - other.elevation(at: place)) < 1e-4)
    }
  }

  /// Turned about the middle of the plane, heights turn with their sites.
  @Test func northIsLikeSouth() throws {
    let sites = try Self.sites(30, seed: 6)
    func turned(_ place: Coordinate) throws -> Coordinate {
      try #require(Coordinate(latitude: 2 * 21.72 - place.latitude, longitude: 2 * 102.87 - place.longitude))
    }
    let mirror = try sites.map { ReliefModel.Site(coordinate: try turned($0.coordinate), height: $0.height) }
    let one = try #require(ReliefModel.solve(sites: sites, basin: nil))
    let other = try #require(ReliefModel.solve(sites: mirror, basin: nil))
    for place in try Self.sites(50, seed: 7).map(\.coordinate) {
      #expect(abs(one.elevation(at: place) - other.elevation(at: try turned(place))) < 1e-4)
    }
  }

  @Test func halfWayBetweenTwoSitesIsHalfTheirHeight() throws {
    let (west, middle, east) = (
      try #require(Coordinate("21.4,103.0")), try #require(Coordinate("21.4,103.1")),
      try #require(Coordinate("21.4,103.2"))
    )
    let model = try #require(
      ReliefModel.solve(
        sites: [.init(coordinate: west, height: 400), .init(coordinate: east, height: 1_000)], basin: nil))
    #expect(abs(model.elevation(at: middle) - 700) < 1e-6)
  }

  @Test func twoHeightsAtOnePlaceHaveNoSurface() throws {
    let at = try #require(Coordinate("21.4,103.0"))
    #expect(
      ReliefModel.solve(sites: [.init(coordinate: at, height: 1), .init(coordinate: at, height: 2)], basin: nil) == nil)
  }

  @Test func manyPointsAtOnceAreAsHighAsOneByOne() throws {
    let model = try #require(ReliefModel.solve(sites: try Self.sites(150, seed: 8), basin: nil))
    let places = try Self.sites(1_500, seed: 9).map(\.coordinate)
    let heights = model.heights(at: places.map(model.projection.project))
    #expect(heights.count == places.count)
    for (place, height) in zip(places, heights) { #expect(abs(Double(height) - model.elevation(at: place)) < 0.5) }
  }

  @Test func theBasinIsHeldUpInsideItsRingOnly() throws {
    func at(_ text: String) throws -> Coordinate { try #require(Coordinate(text)) }
    let feet = try ["21.3,103.1", "21.5,102.9", "21.3,102.9", "21.5,103.1"].map(at)
    let sites = try [("21.4,103.0", 400.0), ("21.2,103.0", 300.0), ("21.5,103.3", 900.0)]
      .map { ReliefModel.Site(coordinate: try at($0.0), height: $0.1) }
    let basin = ReliefModel.Basin(around: feet, floor: 465)
    let model = try #require(ReliefModel.solve(sites: sites, basin: basin))
    #expect(abs(model.elevation(at: try at("21.4,103.0")) - 465) < 1e-9)
    #expect(abs(model.elevation(at: try at("21.2,103.0")) - 300) < 1e-6)
    #expect(abs(model.elevation(at: try at("21.5,103.3")) - 900) < 1e-6)
    #expect(model.heights(at: [model.projection.project(try at("21.4,103.0"))]) == [465])
    #expect(ReliefModel.Basin(around: Array(feet.prefix(2)), floor: 465) == nil)
  }

  @Test func nothingIsKnownOutsideTheSites() throws {
    let sites = try Self.sites(20, seed: 10)
    let model = try #require(ReliefModel.solve(sites: sites, basin: nil))
    #expect(sites.allSatisfy { model.trust(at: $0.coordinate) == 1 })
    #expect(model.trust(at: try #require(Coordinate("10.8,106.7"))) == 0)
    let empty = ReliefModel(sites: [], weights: [], base: 0, basin: nil)
    #expect(empty.trust(at: try #require(Coordinate("21.7,102.9"))) == 0)
  }
}
