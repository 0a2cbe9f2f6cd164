import Canvas
import Geography
import Testing

@testable import Cartography

@Suite struct PanoramaDepthsTests {
  private func depths(_ horizon: Horizon) -> (PanoramaDepths, PanoramaWindow) {
    let window = PanoramaWindow(
      Panorama(horizon, []), facing: 0, size: Size(columns: 80, rows: 20), tier: .braille)
    return (PanoramaDepths(horizon, window, across: 2, down: 4), window)
  }

  private func row(_ elevation: Double, _ window: PanoramaWindow) -> Int {
    Int((Double(window.nameRows) + (window.top - elevation) / window.degreesPerRow) * 4)
  }

  @Test func nearLandHidesWhatIsFarther() throws {
    let (depths, window) = depths(try PanoramaSamples.horizon())
    // In the middle of the picture, in the north: the near ridge is 1° high, the far one 4°.
    #expect(depths.metres(80, row(0.5, window)) == PanoramaSamples.near)
    #expect(depths.metres(80, row(2.5, window)) == PanoramaSamples.far)
    #expect(depths.metres(80, row(4.3, window)) == nil)
    // One line for each ridge, and nothing of the far one under the near one.
    let edges = (0..<depths.rows).filter { depths.isEdge(80, $0) }
    try #require(edges.count == 2)
    #expect(depths.isSkyline(80, edges[0]) && !depths.isSkyline(80, edges[1]))
    #expect(abs(edges[1] - row(1, window)) <= 1)
  }

  @Test func aDipOfThePlainIsNoRidge() throws {
    let viewpoint = try PanoramaSamples.viewpoint()
    let crests = [Horizon.Crest(metres: 2_000, elevation: 0.5), Horizon.Crest(metres: 12_000, elevation: 3)]
    let slope = [
      Horizon.Crest(metres: 2_000, elevation: 0.5), Horizon.Crest(metres: 2_200, elevation: 1),
      Horizon.Crest(metres: 12_000, elevation: 3),
    ]
    func edges(_ slope: [Horizon.Crest]) -> Int {
      let count = Horizon.rayCount
      let horizon = Horizon(
        viewpoint: viewpoint, rays: Array(repeating: crests, count: count),
        slopes: Array(repeating: slope, count: count))
      let depths = depths(horizon).0
      return (0..<depths.rows).count { depths.isEdge(80, $0) }
    }
    #expect(edges(crests) == 2)
    #expect(edges(slope) == 1)
  }

  @Test func farLandIsPaler() {
    #expect([500, 3_000, 7_000, 15_000, 40_000].map(PanoramaDepths.step) == [0, 1, 2, 3, 4])
    let tones = (0...4).map(PanoramaLand.tone)
    #expect(zip(tones, tones.dropFirst()).allSatisfy { $0.shade < $1.shade && $0.tint == $1.tint })
  }

  /// Ridges differ by their pattern where there are no colours: the far one has fewer dots than the near one.
  @Test func farRidgesAreBroken() throws {
    let window = PanoramaWindow(
      Panorama(try PanoramaSamples.horizon(), []), facing: 0, size: Size(columns: 80, rows: 20), tier: .halfBlock)
    func cells(_ near: Double) throws -> Int {
      let viewpoint = try PanoramaSamples.viewpoint()
      let rays = (0..<Horizon.rayCount).map { _ in
        [Horizon.Crest(metres: near, elevation: 1), Horizon.Crest(metres: near * 2, elevation: 4)]
      }
      let land = PanoramaLand(Horizon(viewpoint: viewpoint, rays: rays), window, .signs(lightInk: true))
      return (0..<80).count { column in
        let cell = Point(column: column, row: window.row(1))
        return land.isLand(cell) || land.isLand(Point(column: column, row: cell.row + 1))
      }
    }
    #expect(try cells(3_000) == 80)
    let (middle, far) = (try cells(7_000), try cells(21_000))
    #expect(middle < 60 && far < middle)
  }
}
