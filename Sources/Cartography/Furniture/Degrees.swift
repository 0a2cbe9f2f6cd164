import Geography

/// A coordinate as people read it: `21.3829 N 103.0177 E`. Four decimals are 11 m, finer than any pin here.
enum Degrees {
  static func text(_ place: Coordinate) -> String {
    "\(half(place.latitude, "N", "S")) \(half(place.longitude, "E", "W"))"
  }

  private static func half(_ degrees: Double, _ positive: String, _ negative: String) -> String {
    let text = fixed(degrees)
    return text.hasPrefix("-") ? "\(text.dropFirst()) \(negative)" : "\(text) \(positive)"
  }

  /// A number within ±180 with four decimals.
  static func fixed(_ degrees: Double) -> String {
    guard abs(degrees) <= 360 else { return "?" }
    let units = Int((abs(degrees) * 10_000).rounded())
    let decimals = String(units % 10_000)
    let sign = degrees < 0 && units > 0 ? "-" : ""
    return sign + String(units / 10_000) + "." + String(repeating: "0", count: 4 - decimals.count) + decimals
  }
}
