import SeededRandomness
import Testing

@testable import Geography

@Suite struct ReliefReachTests {
  private let lone = ReliefReach(around: [PlanePoint(x: 1_000, y: -2_000)])

  @Test func trustFallsWithTheWayToTheNearestHeight() {
    func trust(_ east: Double) -> Double { lone.trust(at: PlanePoint(x: 1_000 + east, y: -2_000)) }
    #expect(trust(0) == 1 && trust(ReliefReach.sure) == 1 && trust(-ReliefReach.sure) == 1)
    #expect(abs(trust(11_000) - 0.5) < 1e-9 && abs(trust(-11_000) - 0.5) < 1e-9)
    #expect(trust(ReliefReach.end) == 0 && trust(-80_000) == 0)
    #expect(ReliefReach(around: []).trust(at: PlanePoint(x: 0, y: 0)) == 0)
  }

  @Test func noHeightIsOverlooked() {
    var random = SplitMix64(seed: 5)
    func point() -> PlanePoint {
      PlanePoint(x: .random(in: -60_000...60_000, using: &random), y: .random(in: -60_000...60_000, using: &random))
    }
    let sites = (0..<40).map { _ in point() }
    let reach = ReliefReach(around: sites)
    for _ in 0..<2_000 {
      let at = point()
      let nearest = sites.map { (($0.x - at.x) * ($0.x - at.x) + ($0.y - at.y) * ($0.y - at.y)).squareRoot() }.min()
      let wanted = min(1, max(0, (ReliefReach.end - (nearest ?? 0)) / (ReliefReach.end - ReliefReach.sure)))
      #expect(abs(reach.trust(at: at) - wanted) < 1e-9)
    }
  }
}
