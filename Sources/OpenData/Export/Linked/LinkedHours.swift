/// Opening hours of OpenStreetMap in the smaller language of schema.org: days, and one span of times a value.
enum LinkedHours {
  private static let days: Set<Substring> = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  /// Nil where the hours say more than schema.org can, such as public holidays, months or comments.
  static func values(_ hours: String) -> [String]? {
    // Open ground: every day, all day.
    if hours == "24/7" { return ["Mo-Su"] }
    var values: [String] = []
    for rule in hours.split(separator: ";") {
      let words = rule.split(separator: " ")
      guard let first = words.first, words.count <= 2, first.split(separator: ",").allSatisfy(isDays) else {
        return nil
      }
      guard words.count == 2 else {
        values.append(String(first))
        continue
      }
      let spans = words[1].split(separator: ",")
      guard spans.allSatisfy(isSpan) else { return nil }
      values += spans.map { "\(first) \($0)" }
    }
    return values.isEmpty ? nil : values
  }

  private static func isDays(_ text: Substring) -> Bool {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    return ends.count <= 2 && ends.allSatisfy(days.contains)
  }

  private static func isSpan(_ text: Substring) -> Bool {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    return ends.count == 2
      && ends.allSatisfy { end in
        let digits = Array(end.utf8)
        return digits.count == 5 && digits[2] == 58
          && [0, 1, 3, 4].allSatisfy { (48...57).contains(digits[$0]) }
      }
  }
}
