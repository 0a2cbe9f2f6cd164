/// A word of the language with its place in the text.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// ASCII digits as written; kept as text so that no number is too large.
    case number(String)
    /// ASCII letters, in lower case.
    case word(String)
    /// The text between two quotation marks.
    case comment(String)
    /// One of `, ; - : + /` and the brackets.
    case sign(Character)
    /// `||`.
    case fallback
  }

  let kind: Kind
  /// Characters before it, from 0.
  let position: Int
  /// As written.
  let text: String
}
