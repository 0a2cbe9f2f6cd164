extension ReliefModel {
  /// Heights in metres at many points of `projection`, in their order; within half a metre of `elevation(at:)`.
  ///
  /// Single precision, a strip of points at a time: the inner loop goes over points beside each other and not over
  /// sites, so that the compiler can take four or eight at once without changing the order of any sum. The terms are a
  /// hundred times larger than what is left of them in the end, so what every step of the sum rounds away is carried
  /// along (Kahan 1965); without it single precision was 1.3 m off.
  public func heights(at points: [PlanePoint]) -> [Float] {
    let centres = sites.map { projection.project($0.coordinate) }
    let eastOfSites = centres.map { Float($0.x / 1_000) }
    let northOfSites = centres.map { Float($0.y / 1_000) }
    let weights = self.weights.map { Float($0) }
    let east = points.map { Float($0.x / 1_000) }
    let north = points.map { Float($0.y / 1_000) }
    var heights = [Float](repeating: Float(base), count: points.count)
    var carried = [Float](repeating: 0, count: Self.strip)
    heights.withUnsafeMutableBufferPointer { out in
      east.withUnsafeBufferPointer { x in
        north.withUnsafeBufferPointer { y in
          carried.withUnsafeMutableBufferPointer { rest in
            for start in stride(from: 0, to: out.count, by: Self.strip) {
              let strip = start..<min(start + Self.strip, out.count)
              rest.update(repeating: 0)
              for site in 0..<weights.count {
                Self.subtract(
                  weights[site], eastOfSites[site], northOfSites[site], UnsafeBufferPointer(rebasing: x[strip]),
                  UnsafeBufferPointer(rebasing: y[strip]), UnsafeMutableBufferPointer(rebasing: out[strip]), rest)
              }
            }
          }
        }
      }
    }
    guard let basin else { return heights }
    for index in heights.indices where heights[index] < Float(basin.floor) {
      heights[index] = Float(held(Double(heights[index]), at: points[index]))
    }
    return heights
  }

  /// Four arrays of so many numbers stay in the fastest cache.
  private static let strip = 1_024

  @inline(__always)
  private static func subtract(
    _ weight: Float, _ east: Float, _ north: Float, _ x: UnsafeBufferPointer<Float>, _ y: UnsafeBufferPointer<Float>,
    _ out: UnsafeMutableBufferPointer<Float>, _ rest: UnsafeMutableBufferPointer<Float>
  ) {
    guard let x = x.baseAddress, let y = y.baseAddress, let sums = out.baseAddress, let rest = rest.baseAddress else {
      return
    }
    for index in 0..<out.count {
      let dx = x[index] - east
      let dy = y[index] - north
      let term = -weight * (dx * dx + dy * dy).squareRoot() - rest[index]
      let sum = sums[index] + term
      rest[index] = (sum - sums[index]) - term
      sums[index] = sum
    }
  }
}
