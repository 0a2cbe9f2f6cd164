/// Small Roman numerals, as they stand behind names (`Eliane II`).
public enum RomanNumeral {
  /// 1 to 39; nil for anything but the strict form. Folded letters.
  public static func value(_ folded: String) -> Int? { values[folded] }

  /// Lower case; nil beyond 1 to 39.
  public static func text(_ value: Int) -> String? {
    guard (1...39).contains(value) else { return nil }
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return String(repeating: "x", count: value / 10) + ones[value % 10]
  }

  private static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for value in 1...39 { if let text = text(value) { values[text] = value } }
    return values
  }()
}
