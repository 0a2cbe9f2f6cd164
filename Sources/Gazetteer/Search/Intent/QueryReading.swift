public import CivilTime
import TextShaping

/// What a query asks for, and the words that are left of it to be looked for.
///
/// Every word typed serves one purpose: it is in `rest`, or in the `words` of what was understood. A reading looks at
/// no place, so whoever takes the query for a name, or finds no place for the words after "near", reads it again
/// without that: `ignoring(_:)`.
public struct QueryReading: Sendable {
  /// What is left to be looked for as names and texts. Words of questions and the like are flagged as optional, unless
  /// there is nothing else.
  public let rest: [ReadWord]
  /// `rest` and the words of the category, in their order: names often have the word in them (`Nghĩa trang A1`).
  public let withCategory: [ReadWord]
  public let category: CategoryIntent?
  public let nearWords: NearWords?
  public let open: OpenWords?
  public let commune: CommuneIntent?
  /// Words that ask for what costs nothing, and for what suits children.
  public let freeWords: [ReadWord]
  public let childrenWords: [ReadWord]

  private let text: ReadText
  private let ignored: Set<Intent.Aspect>

  /// - Parameters:
  ///   - query: Any text at all; the first 24 words of its first 2,000 characters are read.
  ///   - now: What "now" and "tomorrow" are counted from.
  ///   - ignoring: What is not to be understood; its words are names like others.
  public init(
    _ query: String, vocabulary: IntentWords, now: CivilDateTime? = nil, ignoring: Set<Intent.Aspect> = []
  ) {
    self.init(ReadText(query, vocabulary: vocabulary, now: now), ignoring: ignoring)
  }

  /// The same query, with these meanings taken away as well.
  public func ignoring(_ aspects: Set<Intent.Aspect>) -> QueryReading {
    QueryReading(text, ignoring: ignored.union(aspects))
  }

  private init(_ text: ReadText, ignoring: Set<Intent.Aspect>) {
    let reader = QueryReader(text, ignoring: ignoring)
    self.text = text
    ignored = ignoring
    rest = reader.words { $0 == nil || $0 == .optional }
    withCategory = reader.words { $0 == nil || $0 == .optional || $0 == .category }
    category = reader.category
    nearWords = reader.near
    open = reader.open
    commune = reader.commune
    freeWords = reader.words { $0 == .free }
    childrenWords = reader.words { $0 == .children }
  }

  /// All words, as they are compared.
  public var words: [ReadWord] {
    (withCategory + (nearWords?.words ?? []) + (open?.words ?? []) + (commune?.words ?? []) + freeWords + childrenWords)
      .sorted { $0.position < $1.position }
  }

  public var wantsOpen: Bool { open != nil }
  /// The moment to be open at; nil where nobody asked for it, or the reading has no clock.
  public var openAt: CivilDateTime? { open?.at }
  public var free: Bool { !freeWords.isEmpty }
  public var withChildren: Bool { !childrenWords.isEmpty }

  /// Nothing was typed that could be looked for or understood.
  public var isEmpty: Bool { words.allSatisfy(\.folded.isEmpty) }

  /// What was understood, in the order of the query.
  /// - Parameter near: What the store made of `nearWords`; without it nothing is said of nearness.
  public func intents(near: Neighbourhood? = nil) -> [Intent] {
    var found: [(position: Int, intent: Intent)] = []
    func add(_ meaning: Intent.Meaning, _ words: [ReadWord]) {
      guard let first = words.first else { return }
      found.append((first.position, Intent(meaning, words: words.text)))
    }
    if let category { add(.category(category.id), category.words) }
    if let near, let nearWords { add(.near(near), nearWords.words) }
    if let open, let at = open.at { add(.open(at: at), open.words) }
    if let commune { add(.commune(commune.name), commune.words) }
    add(.free, freeWords)
    add(.withChildren, childrenWords)
    return found.sorted { $0.position < $1.position }.map(\.intent)
  }
}
