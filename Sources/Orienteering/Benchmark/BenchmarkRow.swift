/// A line of a benchmark file as words.
struct BenchmarkRow {
  /// Counted from 1, blank lines too.
  let line: Int
  let words: [Substring]

  static func rows(_ text: String) -> [BenchmarkRow] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap { index, line in
      let words = line.split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? nil : BenchmarkRow(line: index + 1, words: words)
    }
  }

  /// A word; from the end where the index is negative.
  private func word(_ index: Int) throws(BenchmarkError) -> Substring {
    let index = index < 0 ? words.count + index : index
    guard words.indices.contains(index) else { throw .tooShort(line: line) }
    return words[index]
  }

  func integer(_ index: Int) throws(BenchmarkError) -> Int {
    let word = try word(index)
    guard let number = Int(word) else { throw .notANumber(line: line, word: String(word)) }
    return number
  }

  func integers(_ range: Range<Int>) throws(BenchmarkError) -> [Int] {
    var numbers: [Int] = []
    for index in range { numbers.append(try integer(index)) }
    return numbers
  }

  /// A decimal number as whole thousandths.
  func thousandths(_ index: Int) throws(BenchmarkError) -> Int {
    let word = try word(index)
    guard let number = Self.thousandths(word), abs(number) <= Int(OrienteeringProblem.farthest) else {
      throw .notANumber(line: line, word: String(word))
    }
    return number
  }

  func time(_ index: Int) throws(BenchmarkError) -> Int32 { Int32(try thousandths(index)) }

  func point() throws(BenchmarkError) -> BenchmarkPoint {
    let service = try time(3)
    let profit = try thousandths(4)
    guard service >= 0, profit >= 0 else { throw .notANumber(line: line, word: String(words[service < 0 ? 3 : 4])) }
    return BenchmarkPoint(
      id: try integer(0), x: try thousandths(1), y: try thousandths(2), service: service, profit: profit)
  }

  /// One list for each thing that windows depend on: nothing, the weekday, or the parity of the route.
  func windows(_ format: BenchmarkFormat) throws(BenchmarkError) -> [[TimeWindow]] {
    switch format {
    case .toptw: return [try span(-2, -1)]
    case .ttdp:
      var week: [[TimeWindow]] = []
      for day in 0..<7 {
        // «0 0» is closed all day.
        week.append(try time(7 + 2 * day) <= 0 ? [] : try span(6 + 2 * day, 7 + 2 * day))
      }
      return week
    case .mctopmtw:
      // Four windows back to back. The first and the third hold on one half of the routes, the others on the other.
      let odd = try span(5, 6) + span(7, 8)
      let even = try span(6, 7) + span(8, 9)
      return try integer(10) == 1 ? [odd, even] : [even, odd]
    }
  }

  func feeAndCategories(_ count: Int) throws(BenchmarkError) -> (Int32, UInt64) {
    var categories: UInt64 = 0
    for category in 0..<count where try integer(12 + category) != 0 { categories |= 1 << UInt64(category) }
    let fee = try time(11)
    guard fee >= 0 else { throw .notANumber(line: line, word: String(words[11])) }
    return (fee, categories)
  }

  private func span(_ opens: Int, _ closes: Int) throws(BenchmarkError) -> [TimeWindow] {
    let window = TimeWindow(opens: try time(opens), closes: try time(closes))
    return window.opens <= window.closes ? [window] : []
  }

  private static func thousandths(_ word: Substring) -> Int? {
    let isNegative = word.first == "-"
    let parts = (isNegative ? word.dropFirst() : word).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0].isEmpty ? "0" : parts[0]), whole < 1_000_000_000
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      // Zeros beyond the third decimal say nothing more.
      var digits = parts[1]
      while digits.count > 3, digits.last == "0" { digits.removeLast() }
      guard digits.count <= 3, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      fraction = (Int(digits) ?? 0) * [1_000, 100, 10, 1][digits.count]
      if parts[0].isEmpty, digits.isEmpty { return nil }
    }
    let value = whole * 1_000 + fraction
    return isNegative ? -value : value
  }
}
