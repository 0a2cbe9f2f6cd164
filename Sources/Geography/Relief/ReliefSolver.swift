extension ReliefModel {
  /// Works out the weights so that the surface goes through every site; nil where that cannot be, as with two heights
  /// at one place.
  ///
  /// The matrix is symmetric but not positive definite, so LU with partial pivoting (Golub and Van Loan, 3.4). It takes
  /// about n³/3 multiplications: done once, when the data are built.
  public static func solve(sites: [Site], basin: Basin?) -> ReliefModel? {
    guard !sites.isEmpty else { return ReliefModel(sites: [], weights: [], base: 0, basin: basin) }
    let points = sites.map { site in
      let point = plane.project(site.coordinate)
      return PlanePoint(x: point.x / 1_000, y: point.y / 1_000)
    }
    let order = sites.count + 1
    var matrix = [Double](repeating: 0, count: order * order)
    for row in 0..<sites.count {
      for column in 0..<sites.count {
        let (dx, dy) = (points[row].x - points[column].x, points[row].y - points[column].y)
        matrix[row * order + column] = -(dx * dx + dy * dy).squareRoot()
      }
      // The base under all, and that the weights add up to nothing.
      matrix[row * order + sites.count] = 1
      matrix[sites.count * order + row] = 1
    }
    let right = sites.map(\.height) + [0]
    guard let solution = LinearSystem.solve(&matrix, right) else { return nil }
    return ReliefModel(
      sites: sites, weights: Array(solution.dropLast()), base: solution[sites.count], basin: basin)
  }
}

/// Linear equations.
enum LinearSystem {
  /// The solution of `matrix · x = right`; nil where the matrix is singular. The matrix lies row by row, and is used up.
  static func solve(_ matrix: inout [Double], _ right: [Double]) -> [Double]? {
    let order = right.count
    var x = right
    let isRegular = matrix.withUnsafeMutableBufferPointer { a -> Bool in
      for pivot in 0..<order {
        var best = pivot
        for row in pivot..<order where abs(a[row * order + pivot]) > abs(a[best * order + pivot]) { best = row }
        guard abs(a[best * order + pivot]) > 1e-12 else { return false }
        if best != pivot {
          for column in 0..<order { a.swapAt(best * order + column, pivot * order + column) }
          x.swapAt(best, pivot)
        }
        for row in (pivot + 1)..<max(order, pivot + 1) {
          let factor = a[row * order + pivot] / a[pivot * order + pivot]
          guard factor != 0 else { continue }
          for column in pivot..<order { a[row * order + column] -= factor * a[pivot * order + column] }
          x[row] -= factor * x[pivot]
        }
      }
      return true
    }
    guard isRegular else { return nil }
    for row in (0..<order).reversed() {
      var sum = x[row]
      for column in (row + 1)..<max(order, row + 1) { sum -= matrix[row * order + column] * x[column] }
      x[row] = sum / matrix[row * order + row]
    }
    return x
  }
}
