/// Why a benchmark file cannot be read.
public enum BenchmarkError: Error, Hashable, Sendable {
  case empty
  /// A line has too few words. Lines are counted from 1.
  case tooShort(line: Int)
  /// A word is no number, has more than three decimals, or is out of range.
  case notANumber(line: Int, word: String)
  /// Two lines with one vertex number.
  case twice(line: Int, id: Int)
  case tooManyVertices(limit: Int)
}
