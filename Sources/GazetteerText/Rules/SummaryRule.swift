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
      if text.utf8.count > limit(language), text.count > limit(language) {
        let message = "`\(path)` has \(text.count) characters; a list has room for \(limit(language))"
        faults.append(draft.fault(path, message, .summary))
      }
    }
  }

  /// A full stop ends a sentence where a blank and a capital letter follow, but not after an initial or a number.
  private static func sentences(_ text: String) -> Int {
    let stops = zip(text.utf8, text.utf8.dropFirst()).contains { byte, next in
      next == UInt8(ascii: " ") && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"))
    }
    // Nearly every text: only Japanese has the byte with which its own full stop begins.
    guard stops || text.utf8.contains(0xE3) else { return 1 }
    let letters = Array(text.unicodeScalars)
    var count = 1
    for (index, letter) in letters.enumerated() where index + 1 < letters.count {
      if letter == "。" { count += 1 }
      guard letter == "." || letter == "!" || letter == "?", index + 2 < letters.count, letters[index + 1] == " ",
        letters[index + 2].properties.isUppercase
      else { continue }
      let before = index > 0 ? letters[index - 1].properties : nil
      let isInitial = before.map { $0.isUppercase || $0.numericType != nil } ?? true
      if !isInitial { count += 1 }
    }
    return count
  }
}
