/// A word of a query, as typed and as it is compared.
public struct ReadWord: Hashable, Sendable {
  /// Composed, with its punctuation.
  public let typed: String
  /// See `Folding.fold`. Empty where nothing but punctuation was typed.
  public let folded: String
  /// Where it stands among all words of the query.
  public let position: Int
  /// No blank stands before it: `の` in `A1の丘`, `hôte` in `d'hôte`, `Bien` in `Dien-Bien`.
  public let joinsPrevious: Bool
  /// It matches if it can, and costs nothing if it cannot: "the", "ở đâu", "where is". In Vietnamese typed without
  /// marks many such words are parts of names (`la`, `cua`, `o`), so they are never thrown away.
  public let isOptional: Bool
  /// It tells of a place and need not be a word of its name: "mine" in "hill where the mine was".
  public let describes: Bool

  public init(
    typed: String, folded: String, position: Int, joinsPrevious: Bool, isOptional: Bool, describes: Bool = false
  ) {
    self.typed = typed
    self.folded = folded
    self.position = position
    self.joinsPrevious = joinsPrevious
    self.isOptional = isOptional
    self.describes = describes
  }
}

extension Sequence<ReadWord> {
  /// The words as they stood in the query. Where words between them are left out, a blank stands for those.
  public var text: String {
    var text = ""
    var last: Int?
    for word in self {
      let follows = word.joinsPrevious && last == word.position - 1
      if !follows, !text.isEmpty { text += " " }
      text += word.typed
      last = word.position
    }
    return text
  }

  /// The words that an answer must have.
  public var required: [ReadWord] { filter { !$0.isOptional } }
}
