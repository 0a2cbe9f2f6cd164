/// Logarithm and power from additions and multiplications only: the C library's differ in the last bit from machine to
/// machine, and then the search would go another way.
enum Exponentials {
  /// The natural logarithm of a number in (0, 1], to about nine digits.
  @inline(__always) static func log(_ value: Double) -> Double {
    let exponent = Int(value.exponent)
    // ln m = 2 artanh((m - 1) / (m + 1)) for m in [1, 2).
    let m = value.significand
    let y = (m - 1) / (m + 1)
    let z = y * y
    let series =
      1 + z * (1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 + z / 15))))))
    return Double(exponent) * 0.693_147_180_559_945_3 + 2 * y * series
  }

  /// `e` to a number no greater than 0.
  static func exp(_ value: Double) -> Double {
    guard value > -700 else { return 0 }
    let steps = (value / 0.693_147_180_559_945_3).rounded(.down)
    let rest = value - steps * 0.693_147_180_559_945_3
    var sum = 1.0
    for k in stride(from: 14.0, through: 1, by: -1) { sum = 1 + rest / k * sum }
    return Double(sign: .plus, exponent: Int(steps), significand: sum)
  }
}
