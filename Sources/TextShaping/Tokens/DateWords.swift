/// Days of the year as two numbers, the day first: `mùng 7 tháng 5`, `May 7`, `7 mai`, `5月7日` and `7-5` are all `7 5`.
/// A year after them stays as it is.
enum DateWords {
  /// The words with every such date rewritten. New letters are added at the end of `letters`.
  static func rewritten(_ words: [TokenScan.Word], _ letters: inout [UInt8]) -> [TokenScan.Word] {
    var result: [TokenScan.Word] = []
    result.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let scope = Scope(words: words[index...], letters: letters)
      if let date = scope.date {
        // "mùng" and "ngày" only lead up to the number.
        if let last = result.last, scope.leads(last) { result.removeLast() }
        for (number, word) in [date.day, date.month] {
          let start = letters.count
          letters.append(contentsOf: String(number).utf8)
          result.append(
            TokenScan.Word(letters: start..<letters.count, range: word.range, script: .latin, isMarked: false))
        }
        index += date.length
      } else if scope.leadsToNumbers {
        index += 1
      } else {
        result.append(scope.withoutLeadingZero(words[index]))
        index += 1
      }
    }
    return result
  }

  private typealias Part = (number: Int, word: TokenScan.Word)

  /// The words from one on.
  private struct Scope {
    let words: ArraySlice<TokenScan.Word>
    let letters: [UInt8]

    var date: (day: Part, month: Part, length: Int)? {
      guard let first = words.first else { return nil }
      if let day = number(0, 1...31, suffixed: true) {
        if text(1, is: "thang"), let month = number(2, 1...12) {
          return ((day, first), (month, at(2)), 3)
        }
        if let month = monthName(1) { return ((day, first), (month, at(1)), 2) }
        if text(1, is: "月"), let month = number(0, 1...12), let second = number(2, 1...31), text(3, is: "日") {
          return ((second, at(2)), (month, first), 4)
        }
        return nil
      }
      guard let day = number(1, 1...31, suffixed: true), let month = monthName(0) else { return nil }
      return ((day, at(1)), (month, first), 2)
    }

    /// `ngày 7/5`
    var leadsToNumbers: Bool {
      words.first.map(leads) == true && number(1, 1...31) != nil && number(2, 1...12) != nil
    }

    func leads(_ word: TokenScan.Word) -> Bool {
      let text = letters[word.letters]
      return ["mung", "mong", "ngay", "le"].contains { $0.utf8.elementsEqual(text) }
    }

    /// `07` is `7`.
    func withoutLeadingZero(_ word: TokenScan.Word) -> TokenScan.Word {
      let text = letters[word.letters]
      guard text.count == 2, text.first == 0x30, let last = text.last, (0x31...0x39).contains(last) else { return word }
      var word = word
      word.letters = word.letters.lowerBound + 1..<word.letters.upperBound
      return word
    }

    private func at(_ offset: Int) -> TokenScan.Word { words[words.startIndex + offset] }

    private func text(_ offset: Int, is wanted: String) -> Bool {
      offset < words.count && wanted.utf8.elementsEqual(letters[at(offset).letters])
    }

    /// A number in digits; `suffixed`: `7th` too.
    private func number(_ offset: Int, _ range: ClosedRange<Int>, suffixed: Bool = false) -> Int? {
      guard offset < words.count else { return nil }
      let text = letters[at(offset).letters]
      let digits = text.prefix { (0x30...0x39).contains($0) }
      guard (1...2).contains(digits.count) else { return nil }
      let rest = text.dropFirst(digits.count)
      let isSuffix = suffixed && ["st", "nd", "rd", "th", "er"].contains { $0.utf8.elementsEqual(rest) }
      guard rest.isEmpty || isSuffix else { return nil }
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return range.contains(value) ? value : nil
    }

    /// A month in English or French. With marks it is neither: `máy` is a machine.
    private func monthName(_ offset: Int) -> Int? {
      guard offset < words.count, at(offset).script == .latin else { return nil }
      let text = letters[at(offset).letters]
      guard text.count >= 3, let month = DateWords.months[String(decoding: text, as: UTF8.self)] else { return nil }
      return at(offset).isMarked && text.count == 3 ? nil : month
    }
  }

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5,
    "juin": 6, "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
  ]
}
