import Geography
import SeededRandomness
import Testing

@Suite struct ClippingTests {
  @Test(arguments: [
    (1.0, 1.0, 9.0, 9.0, [1.0, 1, 9, 9]), (-5, 5, 15, 5, [0, 5, 10, 5]), (5, -5, 5, 15, [5, 0, 5, 10]),
    (-5, -5, 15, 15, [0, 0, 10, 10]), (5, 5, 15, 5, [5, 5, 10, 5]), (0, 0, 10, 0, [0, 0, 10, 0]),
    (3, 3, 3, 3, [3, 3, 3, 3]),
  ])
  func inside(x1: Double, y1: Double, x2: Double, y2: Double, expected: [Double]) throws {
    let (a, b) = try #require(clip(PlanePoint(x: x1, y: y1), PlanePoint(x: x2, y: y2)))
    #expect(zip([a.x, a.y, b.x, b.y], expected).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test(arguments: [
    (-5.0, 5.0, -1.0, 5.0), (5, 11, 5, 20), (-5, 11, 11, 27), (11, 11, 11, 11), (-3, 2, 2, -5), (12, 0, 12, 10),
  ])
  func outside(x1: Double, y1: Double, x2: Double, y2: Double) {
    #expect(clip(PlanePoint(x: x1, y: y1), PlanePoint(x: x2, y: y2)) == nil)
  }

  @Test func cutSegmentsLieInTheBoxAndOnTheLine() {
    var random = SplitMix64(seed: 23)
    for _ in 0..<2_000 {
      let a = point(&random, -20...30)
      let b = point(&random, -20...30)
      let found = clip(a, b)
      let inside = (0...200).map { step in
        let t = Double(step) / 200
        return PlanePoint(x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y))
      }.filter { (0...10).contains($0.x) && (0...10).contains($0.y) }
      guard let (start, end) = found else {
        #expect(inside.isEmpty)
        continue
      }
      for end in [start, end] {
        #expect((-1e-9...10 + 1e-9).contains(end.x) && (-1e-9...10 + 1e-9).contains(end.y))
        #expect(Polyline.distance(end, a, b) < 1e-9)
      }
      for point in inside { #expect(Polyline.distance(point, start, end) < 1e-9) }
    }
  }

  private func clip(_ a: PlanePoint, _ b: PlanePoint) -> (PlanePoint, PlanePoint)? {
    Polyline.clip(a, b, minX: 0, minY: 0, maxX: 10, maxY: 10)
  }
}

@Suite struct SimplificationTests {
  @Test func shortLinesStay() {
    let line = [PlanePoint(x: 0, y: 0), PlanePoint(x: 1, y: 1)]
    #expect(Polyline.simplify([], tolerance: 1) == [])
    #expect(Polyline.simplify([line[0]], tolerance: 1) == [line[0]])
    #expect(Polyline.simplify(line, tolerance: 1) == line)
  }

  @Test func straightVerticesGoAndCornersStay() {
    let line = [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2)].map { PlanePoint(x: $0.0, y: $0.1) }
    #expect(Polyline.simplify(line, tolerance: 0.1) == [line[0], line[2], line[4]])
    #expect(Polyline.simplify(line, tolerance: 100) == [line[0], line[4]])
  }

  @Test func closedLinesKeepTheirShape() {
    let ring = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)].map { PlanePoint(x: $0.0, y: $0.1) }
    #expect(Polyline.simplify(ring, tolerance: 1) == ring)
  }

  @Test(arguments: UInt64(1)...20)
  func droppedVerticesLieWithinTheTolerance(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let line = (0..<Int.random(in: 3...120, using: &random)).map { _ in point(&random, -50...50) }
    let tolerance = Double.random(in: 0...40, using: &random)
    let thin = Polyline.simplify(line, tolerance: tolerance)
    #expect(thin.first == line.first && thin.last == line.last)
    var kept = 0
    for vertex in line {
      if kept < thin.count, vertex == thin[kept] {
        kept += 1
      } else if kept > 0, kept < thin.count {
        #expect(Polyline.distance(vertex, thin[kept - 1], thin[kept]) <= tolerance + 1e-9)
      }
    }
    #expect(kept == thin.count, "what is left is a part of the line in its order")
    #expect(Polyline.simplify(thin, tolerance: tolerance).count <= thin.count)
  }

  @Test func strangeTolerancesEnd() {
    let line = [(0, 0), (1, 1), (2, 0), (2, 0), (2, 0)].map { PlanePoint(x: $0.0, y: $0.1) }
    #expect(Polyline.simplify(line, tolerance: -1) == line)
    #expect(Polyline.simplify(line, tolerance: .nan) == [line[0], line[4]])
  }
}

@Suite struct SegmentDistanceTests {
  @Test(arguments: [
    (5.0, 3.0, 3.0), (-3, 4, 5), (13, 4, 5), (0, 0, 0), (7, 0, 0),
  ])
  func fromHorizontalSegment(x: Double, y: Double, expected: Double) {
    let found = Polyline.distance(PlanePoint(x: x, y: y), PlanePoint(x: 0, y: 0), PlanePoint(x: 10, y: 0))
    #expect(abs(found - expected) < 1e-12)
  }

  @Test func fromAPoint() {
    let origin = PlanePoint(x: 0, y: 0)
    #expect(Polyline.distance(PlanePoint(x: 3, y: 4), origin, origin) == 5)
  }
}

func point(_ random: inout SplitMix64, _ range: ClosedRange<Double>) -> PlanePoint {
  PlanePoint(x: Double.random(in: range, using: &random), y: Double.random(in: range, using: &random))
}
