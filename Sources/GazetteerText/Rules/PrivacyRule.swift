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

  static func telephone(_ text: String) -> String? {
    var run = ""
    for character in text + "\n" {
      if character.isASCII, character.isNumber || " .-()+".contains(character) {
        run.append(character)
        continue
      }
      if let number = number(run) { return number }
      run = ""
    }
    return nil
  }

  /// Digits with at most one separator between them.
  private static func number(_ run: String) -> String? {
    let trimmed = run.drop { !$0.isNumber && $0 != "+" }
    let digits = trimmed.filter(\.isNumber)
    let begins = trimmed.hasPrefix("0") || trimmed.hasPrefix("+84") || trimmed.hasPrefix("84")
    guard begins, (10...12).contains(digits.count), !trimmed.contains("  "), !trimmed.contains("00-") else { return nil }
    var end = trimmed
    while let last = end.last, !last.isNumber { end.removeLast() }
    return String(end)
  }
}
