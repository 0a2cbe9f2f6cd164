extension TravelMode {
  /// Minutes of rest that a way needs: a quarter of an hour after every two and a half hours at the wheel. Editorial.
  func rest(on minutes: Int) -> Int {
    switch self {
    case .walk, .bicycle: 0
    case .motorbike, .car: minutes / 150 * 15
    }
  }
}
