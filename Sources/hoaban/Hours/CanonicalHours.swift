import OpeningHours

/// The canonical spelling of a value, and what can be read from it.
struct CanonicalHours {
  let text: String
  private let rules: [String]
  /// The text without comments, which may say anything.
  private let bare: String

  init(_ hours: OpeningHours) {
    text = hours.description
    var rules: [String] = []
    var rule = ""
    var bare = ""
    // Comments stand at the odd places.
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        rule += "\"\(part)\""
        continue
      }
      bare += part
      // A blank follows a comma only between rules.
      let pieces = String(part).replacing("; ", with: "\n").replacing(" || ", with: "\n").replacing(", ", with: "\n")
        .split(separator: "\n", omittingEmptySubsequences: false)
      for (number, piece) in pieces.enumerated() {
        if number > 0 {
          rules.append(rule)
          rule = ""
        }
        rule += piece
      }
    }
    self.rules = rules + [rule]
    self.bare = bare
  }

  /// The text of a rule, counted from 0.
  func rule(_ number: Int) -> String? { rules.indices.contains(number) ? rules[number] : nil }

  var namesHolidays: Bool { bare.contains("PH") }

  /// Whether every week is like every other.
  var isWeekStable: Bool {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return !namesHolidays && !months.contains(where: bare.contains)
  }
}
