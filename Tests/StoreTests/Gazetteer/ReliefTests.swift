import Gazetteer
import Geography
import Store
import Testing

/// The surface that is shipped, against the heights that it was made of.
@Suite struct ReliefTests {
  private let spots: [SpotHeight]
  private let model: ReliefModel

  init() throws {
    let store = try RealData.store
    spots = try store.spots()
    model = try store.relief()
  }

  @Test func itGoesThroughEveryHeight() {
    #expect(spots.count == 705)
    #expect(abs(model.weights.reduce(0, +)) < 1e-6)
    for spot in spots where abs(model.elevation(at: spot.coordinate) - Double(spot.surface)) > 1e-3 {
      Issue.record("\(spot.name): \(model.elevation(at: spot.coordinate)) instead of \(spot.surface)")
    }
  }

  @Test func manyPointsAtOnceAreWithinHalfAMetre() throws {
    let places = try (0..<2_000).map { step in
      try #require(
        Coordinate(
          latitude: 20.85 + Double(step % 40) * 0.043, longitude: 102.1 + Double(step / 40) * 0.031))
    }
    let heights = model.heights(at: places.map(model.projection.project))
    let worst = zip(places, heights).map { abs(model.elevation(at: $0) - Double($1)) }.max() ?? .infinity
    #expect(worst < 0.5)
  }

  /// In-sample, as in the measurement of the methods that were compared: 75 m for the valley.
  @Test func theCheckHeightsLieNearTheSurface() {
    let errors = spots.compactMap { spot in
      spot.check.map { Double($0) - model.elevation(at: spot.coordinate) }
    }
    let square = errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)
    #expect(errors.count == 325)
    #expect(square.squareRoot() < 75)
  }

  @Test func theBasinIsFlatAndTheRidgesStandAroundIt() throws {
    let field = model.elevation(at: try #require(Coordinate("21.37,103.00")))
    #expect((465...500).contains(field))
    #expect(model.elevation(at: try #require(Coordinate("21.4135,103.1792"))) > 1_500)
  }

  @Test func theProvinceIsKnownAndTheWorldIsNot() throws {
    let outline = try RealData.store.lines().filter { $0.lineClass == .boundary }.flatMap(\.vertices)
    #expect(outline.count > 50)
    for vertex in outline { #expect(model.trust(at: vertex.coordinate) > 0.8, "\(vertex.coordinate)") }
    #expect(model.trust(at: try #require(Coordinate("21.38,103.02"))) == 1)
    // In the corner of the box around all heights there is none.
    #expect(model.trust(at: try #require(Coordinate("21.31,103.76"))) == 0)
    #expect(model.trust(at: try #require(Coordinate("10.8,106.7"))) == 0)
  }
}
