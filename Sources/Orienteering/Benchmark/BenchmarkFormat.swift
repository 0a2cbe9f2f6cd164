/// The text formats of the field's benchmark files.
public enum BenchmarkFormat: String, CaseIterable, Sendable {
  /// Solomon's and Cordeau's files as Righini and Salani (2009) and Montemanni and Gambardella (2009) made them
  /// orienteering problems.
  case toptw
  /// Tourist trip design problems: one window a vertex and weekday.
  case ttdp
  /// Several windows a vertex, a budget and caps on categories (Souffriau and others 2013).
  case mctopmtw

  /// What a file is by its name without folder and extension, and by the words of its first line.
  static func guess(name: String, header: [Substring]) -> BenchmarkFormat {
    let lowered = name.lowercased()
    if lowered.hasPrefix("mctopmtw") { return .mctopmtw }
    let digits = lowered.utf8.dropFirst()
    let isTourist = lowered.utf8.first == UInt8(ascii: "t") && digits.count == 3 && digits.allSatisfy(Self.isDigit)
    if isTourist || (header.count >= 16 && header[0] == "20") { return .ttdp }
    return .toptw
  }

  /// Decimals that distances are cut to: 2 for Cordeau's files (`pr` and a digit at the start of the name or behind a
  /// hyphen or underscore) and the tourist ones, else 1.
  func decimals(name: String) -> Int {
    if self == .ttdp { return 2 }
    let bytes = Array(name.lowercased().utf8)
    for index in bytes.indices where bytes[index...].starts(with: "pr".utf8) {
      let before = index == 0 || bytes[index - 1] == UInt8(ascii: "-") || bytes[index - 1] == UInt8(ascii: "_")
      if before, index + 2 < bytes.count, Self.isDigit(bytes[index + 2]) { return 2 }
    }
    return 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
