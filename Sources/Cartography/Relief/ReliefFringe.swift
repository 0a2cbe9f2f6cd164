/// How the land ends: the less its heights can be trusted, the more of its samples are left out, evenly, so that it
/// thins out into the plain ground.
enum ReliefFringe {
  /// Whether a sample is drawn.
  ///
  /// - Parameter trust: 0, where nothing is known, to 1.
  static func isDrawn(_ trust: Double, column: Int, row: Int) -> Bool {
    trust * Double(order.count) > Double(order[(row & 3) * 4 + (column & 3)]) + 0.5
  }

  /// In which order the samples of each 4×4 come: neighbours far apart (Bayer 1973).
  private static let order = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
}
