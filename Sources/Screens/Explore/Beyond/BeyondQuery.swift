import CivilTime
import TextShaping

/// A query as it is put to what is not in the gazetteer's index: trips, notes, requests and the chronology. All its
/// words must be beginnings of words; a day and a month, however written, ask for that day.
struct BeyondQuery {
  private let words: [String]
  private let day: (day: Int, month: Int, year: Int?)?

  /// Nil for text that is too short to mean something: one letter begins a word of everything.
  init?(_ text: String) {
    var rest = SearchTokens.tokens(text)
    day = Self.takeDay(&rest)
    words = rest.map(\.text)
    let isLongEnough = rest.contains { $0.script != .latin } || words.reduce(0) { $0 + $1.count } >= 2
    guard day != nil || isLongEnough else { return nil }
  }

  /// - Parameter days: Whether something has to do with a day; asked only where the query names one.
  func matches(_ found: WordSet, days: ((CivilDate) -> Bool) -> Bool) -> Bool {
    if let day {
      let isThatDay: (CivilDate) -> Bool = {
        $0.day == day.day && $0.month == day.month && (day.year == nil || $0.year == day.year)
      }
      guard days(isThatDay) else { return false }
    }
    return words.allSatisfy(found.hasBeginning)
  }

  /// Takes the first `day month`, `day month year` or `year month day` out of the words.
  private static func takeDay(_ tokens: inout [SearchToken]) -> (day: Int, month: Int, year: Int?)? {
    let numbers = tokens.map { number($0.text) }
    func part(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
      guard numbers.indices.contains(index), let number = numbers[index], range.contains(number) else { return nil }
      return number
    }
    let years = 1000...9999
    for index in numbers.indices {
      if let year = part(index, years), let month = part(index + 1, 1...12), let day = part(index + 2, 1...31) {
        tokens.removeSubrange(index...index + 2)
        return (day, month, year)
      }
      if let day = part(index, 1...31), let month = part(index + 1, 1...12) {
        let year = part(index + 2, years)
        tokens.removeSubrange(index...index + (year == nil ? 1 : 2))
        return (day, month, year)
      }
    }
    return nil
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}

/// The words of a text, to look for beginnings in.
struct WordSet: Sendable {
  private let sorted: [String]

  init(_ texts: [String]) {
    var words: Set<String> = []
    for text in texts { for token in SearchTokens.tokens(text) { words.insert(token.text) } }
    sorted = words.sorted()
  }

  /// Numbers are meant whole: 7 is not the beginning of 75.
  func hasBeginning(_ word: String) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < word { low = middle + 1 } else { high = middle }
    }
    guard low < sorted.count else { return false }
    let isNumber = word.utf8.allSatisfy { (48...57).contains($0) }
    return isNumber ? sorted[low] == word : sorted[low].hasPrefix(word)
  }
}
