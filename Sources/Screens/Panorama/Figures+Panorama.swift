import Gazetteer
import Geography

/// The figures of a panorama.
extension Figures {
  /// `1 770 m`, above the sea.
  func height(_ metres: Double) -> String {
    guard metres.isFinite, abs(metres) < 1e6 else { return "–" }
    return integer(Int(metres.rounded())) + (language == .fr ? "\u{A0}m" : " m")
  }

  /// `+0.5°`, above the level; `-0.8°` below it.
  func angle(_ degrees: Double) -> String {
    guard degrees.isFinite, abs(degrees) <= 90 else { return "–" }
    let tenths = Int((degrees * 10).rounded())
    return (tenths < 0 ? "-" : "+") + tenth(tenths.magnitude) + "°"
  }

  /// `0.5°`.
  func degrees(_ degrees: Double) -> String { factor(degrees) + "°" }

  /// How many times: `7`, `1.5`.
  func factor(_ factor: Double) -> String {
    guard factor.isFinite, factor >= 0, factor < 1e6 else { return "–" }
    let tenths = UInt((factor * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : tenth(tenths)
  }

  private func tenth(_ tenths: UInt) -> String {
    "\(tenths / 10)\(language == .vi || language == .fr ? "," : ".")\(tenths % 10)"
  }

  /// The letters of a wind on a scale of bearings.
  func windLetters(_ compass: Compass) -> String {
    let letters =
      switch language {
      case .vi: ["B", "ĐB", "Đ", "ĐN", "N", "TN", "T", "TB"]
      case .en: ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
      case .fr: ["N", "NE", "E", "SE", "S", "SO", "O", "NO"]
      case .ja: ["北", "北東", "東", "南東", "南", "南西", "西", "北西"]
      }
    return letters[compass.rawValue]
  }
}
