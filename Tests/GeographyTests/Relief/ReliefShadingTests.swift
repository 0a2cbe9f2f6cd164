import SeededRandomness
import Testing

@testable import Geography

@Suite struct ReliefShadingTests {
  /// A grid on the plane z = 1000 + east · x + north · y.
  private func plane(east: Float, north: Float) -> ReliefGrid {
    let heights = (0..<5 * 4).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: 5)
      return 1_000 + east * Float(column) * 50 - north * Float(row) * 80
    }
    return ReliefGrid(columns: 3, rows: 2, east: 50, south: 80, heights: heights)
  }

  @Test(arguments: [(0, 0), (0.1, 0), (0, -0.3), (0.25, 0.5), (-1, 0.75)] as [(Float, Float)])
  func theGradientOfAPlaneIsThePlanes(east: Float, north: Float) {
    let grid = plane(east: east, north: north)
    for row in 0..<2 {
      for column in 0..<3 {
        let found = grid.gradient(column: column, row: row)
        #expect(abs(found.east - east) < 1e-4 && abs(found.north - north) < 1e-4)
      }
    }
  }

  @Test func theGridLiesAroundItsCentreWithNorthAbove() throws {
    let centre = try #require(Coordinate("21.4,103.0"))
    let sites = try #require(
      ReliefModel.solve(sites: try ReliefModelTests.sites(30, seed: 3), basin: nil))
    let grid = ReliefGrid(sites, around: centre, columns: 4, rows: 3, east: 500, south: 700)
    let view = LocalProjection(centre: centre)
    for row in 0..<3 {
      for column in 0..<4 {
        let at = try #require(
          view.unproject(PlanePoint(x: (Double(column) - 1.5) * 500, y: (1 - Double(row)) * 700)))
        #expect(abs(Double(grid.height(column: column, row: row)) - sites.elevation(at: at)) < 0.5)
      }
    }
  }

  @Test(arguments: [500, 900, 1_400, 2_000] as [Float]) func theNorthWestIsLit(height: Float) {
    let shading = ReliefShading(exaggeration: 2)
    // Facing north-west: it falls towards there.
    let lit = shading.tone(height: height, east: 0.3, north: -0.3)
    let dark = shading.tone(height: height, east: -0.3, north: 0.3)
    #expect(lit > dark)
    #expect(lit / 6 == dark / 6)
  }

  @Test func contrastFadesTowardsTheValley() {
    let shading = ReliefShading(exaggeration: 2)
    func contrast(_ height: Float) -> Float {
      let lit = ReliefShading.faded(shading.light(east: 0.3, north: -0.3), height: height)
      return lit - ReliefShading.faded(shading.light(east: -0.3, north: 0.3), height: height)
    }
    #expect(contrast(500) < contrast(1_000))
    #expect(contrast(1_000) < contrast(1_500))
    #expect(contrast(500) > 0)
  }

  @Test func flatGroundHasAMediumTone() {
    let shading = ReliefShading(exaggeration: 1.5)
    for height in [480, 900, 1_600] as [Float] {
      #expect(Int(shading.tone(height: height, east: 0, north: 0)) % 6 == ReliefShading.flatShade)
    }
  }

  @Test func everyToneIsWithinThePaletteAndHeightsRiseThroughTheTints() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<5_000 {
      let tone = ReliefShading(exaggeration: 2).tone(
        height: Float.random(in: 0...3_300, using: &random), east: Float.random(in: -3...3, using: &random),
        north: Float.random(in: -3...3, using: &random))
      #expect(Int(tone) < ReliefShading.tints * ReliefShading.shades)
    }
    #expect([480, 700, 1_000, 1_800].map(ReliefShading.tint) == [0, 1, 2, 3])
  }

  @Test func farViewsAreDrawnSteeper() {
    #expect(ReliefShading(metresPerSample: 100).exaggeration == 3)
    #expect(abs(ReliefShading(metresPerSample: 1_600).exaggeration - 4.56) < 0.01)
    #expect(ReliefShading(metresPerSample: 5_000).exaggeration > 6)
  }
}
