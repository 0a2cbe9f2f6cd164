import Geography
import Testing

/// Sightings from two hills of the basin, worked out elsewhere with another metre a degree: bearings may differ by a
/// tenth of a degree and distances by half a hundredth.
@Suite struct ViewpointTests {
  struct Vector: CustomTestStringConvertible, Sendable {
    let target: String
    let place: String
    let height: Double
    /// Bearing in degrees, kilometres, degrees above the level.
    let fromD1: (Double, Double, Double)
    let fromA1: (Double, Double, Double)
    var testDescription: String { target }
  }

  static let vectors = [
    Vector(
      target: "Him Lam", place: "21.4046,103.0240", height: 517, fromD1: (19.0, 1.50, -0.58), fromA1: (14.8, 2.51, 0.49)
    ),
    Vector(
      target: "bunker", place: "21.3849,103.0102", height: 483, fromD1: (231.0, 1.21, -2.32),
      fromA1: (287.2, 0.82, -0.84)),
    Vector(
      target: "Độc Lập", place: "21.4213,103.0060", height: 535, fromD1: (337.1, 3.55, 0.03),
      fromA1: (344.0, 4.45, 0.50)),
    Vector(
      target: "Pú Tó Cọ", place: "21.4135,103.1792", height: 1700, fromD1: (81.7, 16.75, 3.92),
      fromA1: (78.5, 17.07, 3.97)),
    Vector(
      target: "source ridge", place: "21.55,103.0958", height: 2000, fromD1: (24.3, 19.23, 4.29),
      fromA1: (23.6, 20.21, 4.18)),
    Vector(
      target: "Pú Huổi Luông", place: "21.6375,103.1417", height: 2178, fromD1: (25.0, 30.02, 3.02),
      fromA1: (24.5, 31.00, 2.99)),
    Vector(
      target: "Đèo Cò Chạy", place: "21.4930,103.0045", height: 690, fromD1: (352.2, 11.31, 0.76),
      fromA1: (353.6, 12.29, 0.86)),
  ]

  @Test(arguments: vectors) func thingsAreSeenWhereTheyAre(_ vector: Vector) throws {
    let place = try #require(Coordinate(vector.place))
    for (at, ground, wanted) in [
      ("21.3918,103.0193", 530.0, vector.fromD1), ("21.3827,103.0178", 493.0, vector.fromA1),
    ] {
      let seen = Viewpoint(try #require(Coordinate(at)), ground: ground).sighting(of: place, height: vector.height)
      #expect(abs(seen.bearing - wanted.0) < 0.2)
      #expect(abs(seen.metres / 1_000 / wanted.1 - 1) < 0.01)
      #expect(abs(seen.elevation - wanted.2) < 0.03)
    }
  }

  @Test func farLandSinks() throws {
    let here = Viewpoint(try #require(Coordinate("21.4,103.0")), ground: 98)
    let tenKilometresNorth = try #require(Coordinate("21.48993,103.0"))
    // 100 m high, as high as the eye, but 6.8 m of it are behind the curve.
    let seen = here.sighting(of: tenKilometresNorth, height: 100)
    #expect(abs(seen.elevation - -0.0391) < 0.001)
  }
}
