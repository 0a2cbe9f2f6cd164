/// Degrees in digits: at most seven decimals (about a centimetre), no exponent, no trailing zeros.
public enum Degrees {
  public static func text(_ degrees: Double) -> String {
    guard degrees.isFinite, abs(degrees) <= 360 else { return "" }
    let units = Int((degrees * 10_000_000).rounded())
    let (whole, rest) = abs(units).quotientAndRemainder(dividingBy: 10_000_000)
    let digits = String(rest)
    var decimals = Substring(String(repeating: "0", count: 7 - digits.count) + digits)
    while decimals.last == "0" { decimals.removeLast() }
    return (units < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// The same degrees as these tables write them; the text itself where it is no number.
  public static func canonical(_ text: String) -> String {
    guard let degrees = Double(text), degrees.isFinite, abs(degrees) <= 360 else { return text }
    return Self.text(degrees)
  }
}
