import Gazetteer

/// No telephone number of a person gets into the guide: nine digits or more after a 0 or +84, however they are spaced.
enum PrivacyRule {
  static func check(_ draft: DraftRecord, _ faults: inout [Fault]) {
    for (path, text) in draft.texts {
      for (language, words) in text.inOrder {
        guard let number = telephone(words) else { continue }
        let message = "`\(number)` looks like a telephone number; the guide prints none"
        faults.append(draft.fault("\(path).\(language.rawValue)", message, .privacy))
      }
    }
  }

  /// Every text goes through here, so it is read by bytes; only a run that holds enough digits is looked at closer.
  static func telephone(_ text: String) -> String? {
    var digits = 0
    var run = text.startIndex
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "+"):
        continue
      default:
        if lengths.contains(digits), let number = number(String(text[run..<index])) { return number }
        digits = 0
        run = text.utf8.index(after: index)
      }
    }
    return lengths.contains(digits) ? number(String(text[run...])) : nil
  }

  /// How many digits a number has.
  private static let lengths = 10...12

  /// Digits with at most one separator between them.
  private static func number(_ run: String) -> String? {
    let trimmed = run.drop { !$0.isNumber && $0 != "+" }
    let digits = trimmed.filter(\.isNumber)
    let begins = trimmed.hasPrefix("0") || trimmed.hasPrefix("+84") || trimmed.hasPrefix("84")
    guard begins, lengths.contains(digits.count), !trimmed.contains("  "), !trimmed.contains("00-") else { return nil }
    var end = trimmed
    while let last = end.last, !last.isNumber { end.removeLast() }
    return String(end)
  }
}
