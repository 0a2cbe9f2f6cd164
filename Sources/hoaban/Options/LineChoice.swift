import Terminal

/// How fast the line to the person is: what `--line` or `HOABAN_LINE` says, else what the terminal's modes say.
struct LineChoice {
  var asked: Int?

  static let range = 300...1_000_000

  /// Bits a second; nil where nobody knows.
  func bitsPerSecond() throws(CommandFailure) -> Int? {
    guard let text = asked.map(String.init) ?? Environment.value("HOABAN_LINE") else {
      return LineSpeed.ofStandardOutput
    }
    guard let bits = Int(text), Self.range.contains(bits) else { throw Self.notASpeed(text) }
    return bits
  }

  /// So slow that a map with relief takes seconds.
  static func isSlow(_ bitsPerSecond: Int?) -> Bool { bitsPerSecond.map { $0 <= 57_600 } ?? false }

  private static func notASpeed(_ text: String) -> CommandFailure {
    CommandFailure(
      .invalidValue, vi: "Tốc độ đường truyền từ 300 đến 1000000 bit/giây, không phải “\(text)”.",
      en: "The speed of the line goes from 300 to 1000000 bits a second, not “\(text)”.",
      fr: "Le débit de la ligne va de 300 à 1000000 bits par seconde, et non « \(text) ».",
      ja: "回線の速度は毎秒300から1000000ビットまでで、“\(text)”は使えません。", field: "line")
  }
}
