import Geography
import SeededRandomness
import Testing

@testable import Cartography

@Suite struct LineRunTests {
  private func points(_ pairs: [(Double, Double)]) -> [PlanePoint] { pairs.map { PlanePoint(x: $0.0, y: $0.1) } }

  private func runs(_ pairs: [(Double, Double)]) -> [LineRun] {
    LineRun.runs(of: points(pairs), width: 10, height: 10, margin: 0)
  }

  @Test func aLineInsideIsOneRun() {
    #expect(runs([(1, 1), (5, 5), (9, 1)]) == [LineRun(start: 0, points: points([(1, 1), (5, 5), (9, 1)]))])
  }

  @Test func aLineOutsideIsNone() {
    #expect(runs([(-5, -5), (-1, 20)]).isEmpty)
    #expect(runs([(-5, 5), (5, -50)]).isEmpty)
    #expect(runs([]).isEmpty)
    #expect(runs([(3, 3)]).isEmpty)
  }

  @Test func aLineThatLeavesAndComesBackIsTwoRuns() {
    let found = runs([(5, 5), (15, 5), (15, 8), (5, 8)])
    #expect(found.map(\.points) == [points([(5, 5), (10, 5)]), points([(10, 8), (5, 8)])])
    // 10 dots out, 3 along and 5 back before the edge is crossed again.
    #expect(found.map(\.start) == [0, 18])
  }

  @Test func aLineThatCrossesStartsWhereItComesIn() {
    let found = runs([(-4, 5), (14, 5)])
    #expect(found == [LineRun(start: 4, points: points([(0, 5), (10, 5)]))])
  }

  @Test func lengthCountsDotsOfDrawing() {
    #expect(LineRun.steps(PlanePoint(x: 0, y: 0), PlanePoint(x: 3, y: -7)) == 7)
  }

  @Test func runsNeverLeaveTheRectangle() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let line = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        PlanePoint(x: .random(in: -30...40, using: &random), y: .random(in: -30...40, using: &random))
      }
      for run in LineRun.runs(of: line, width: 10, height: 10, margin: 2) {
        #expect(run.points.count >= 2)
        #expect(run.start >= 0)
        #expect(run.points.allSatisfy { $0.x >= -2.001 && $0.x <= 12.001 && $0.y >= -2.001 && $0.y <= 12.001 })
      }
    }
  }
}
