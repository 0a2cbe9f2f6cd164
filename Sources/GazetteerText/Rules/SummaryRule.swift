import Gazetteer

/// A summary is one sentence that a list has room for.
enum SummaryRule {
  /// Characters; Japanese says in one what others say in two or three.
  private static func limit(_ language: Language) -> Int { language == .ja ? 120 : 280 }

  static func check(_ draft: DraftRecord, _ faults: inout [Fault]) {
    for (language, text) in draft.summary.inOrder {
      let path = "summary.\(language.rawValue)"
      if sentences(text) > 1 {
        faults.append(draft.fault(path, "`\(path)` has more than one sentence", .summary))
      }
      if text.count > limit(language) {
        let message = "`\(path)` has \(text.count) characters; a list has room for \(limit(language))"
        faults.append(draft.fault(path, message, .summary))
      }
    }
  }

  /// A full stop ends a sentence where a blank and a capital letter follow, but not after an initial or a number.
  private static func sentences(_ text: String) -> Int {
    let letters = Array(text)
    var count = 1
    for (index, letter) in letters.enumerated() where index + 1 < letters.count {
      if letter == "。" { count += 1 }
      guard ".!?".contains(letter), index + 2 < letters.count, letters[index + 1] == " ", letters[index + 2].isUppercase
      else { continue }
      let isInitial = index == 0 || letters[index - 1].isUppercase || letters[index - 1].isNumber
      if !isInitial { count += 1 }
    }
    return count
  }
}
