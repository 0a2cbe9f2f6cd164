/// A word as the search knows it.
public struct SearchToken: Hashable, Sendable {
  public enum Script: Hashable, Sendable {
    /// Letters with case, and digits.
    case latin
    case kana, han, other
  }

  /// Folded; see `SearchTokens`.
  public let text: String
  /// Characters of the original text.
  public let range: Range<Int>
  public let script: Script

  public init(text: String, range: Range<Int>, script: Script) {
    self.text = text
    self.range = range
    self.script = script
  }
}
