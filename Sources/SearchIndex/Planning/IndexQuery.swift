/// A question as the index takes it.
public struct IndexQuery: Sendable {
  /// A word of the question.
  public struct Word: Hashable, Sendable {
    /// As typed.
    public let text: String
    /// Helps where it is found and costs nothing where it is not.
    public let isOptional: Bool
    /// Names a kind: a document of one of the preferred kinds has it even where none of its names does.
    public let isKind: Bool
    /// Tells of a document, so a text that has it is nearly as good as a name.
    public let describes: Bool

    public init(_ text: String, isOptional: Bool = false, isKind: Bool = false, describes: Bool = false) {
      self.text = text
      self.isOptional = isOptional
      self.isKind = isKind
      self.describes = describes
    }
  }

  public enum Order: Sendable {
    case relevance
    /// Relevance, and the less of it the farther away: half of it at `IndexWeights.halfway`.
    case nearby
    case distance
    case importance
  }

  public var words: [Word]
  /// The last word may go on: it is still being typed.
  public var isOpen = true
  /// Only names that have the words as they stand: no slips, no texts, no guesses.
  public var isLiteral = false
  /// Other ways to write a folded word; each may be several words.
  public var variants: @Sendable (String) -> [String] = { _ in [] }
  /// By number of the kind: the kinds that alone are wanted. Nil wants all.
  public var kinds: [Bool]?
  /// By number of the kind: documents of these come before others.
  public var preferredKinds: [Bool]?
  /// Bits of the flags that must be set.
  public var flags: UInt8 = 0
  /// Words that a text of each answer must have: the name of a commune.
  public var textWords: [String] = []
  /// South, west, north, east in degrees.
  public var box: (south: Double, west: Double, north: Double, east: Double)?
  /// Latitude and longitude in degrees.
  public var origin: (latitude: Double, longitude: Double)?
  public var order = Order.relevance
  public var limit: Int

  public init(words: [Word], limit: Int) {
    self.words = words
    self.limit = limit
  }
}

/// An answer of the index, best first.
public struct IndexAnswer<Record: NamedRecord> {
  public struct Hit {
    public let record: Record
    /// 0 to 1, without importance and distance.
    public let quality: Double
    public let score: Double
    /// A guess.
    public let isWeak: Bool
    /// The name that matched; nil where only a text did, or nothing was asked.
    public let name: String?
    /// Ranges of characters of that name.
    public let highlight: [Range<Int>]
    public let importance: Int

    public init(
      record: Record, quality: Double, score: Double, isWeak: Bool, name: String?, highlight: [Range<Int>],
      importance: Int
    ) {
      self.record = record
      self.quality = quality
      self.score = score
      self.isWeak = isWeak
      self.name = name
      self.highlight = highlight
      self.importance = importance
    }
  }

  public let hits: [Hit]
  /// How many documents have all words.
  public let total: Int
  public let respellings: [WordReading]
  /// Everything was looked at.
  public let isComplete: Bool
}

/// A word of the question and what it was taken for.
public struct WordReading: Hashable, Sendable {
  public enum Reason: Sendable { case telex, vni, slip, spacing, variant }
  public let typed: String
  public let meant: String
  public let reason: Reason
}

/// What decides the order of answers. `docs/search.md` says why.
public enum IndexWeights {
  /// Of how well the words match; the rest of 1 is importance.
  static let quality = 0.82
  static let importance = 0.18
  /// A preferred kind.
  static let kind = 0.05
  /// Metres at which a place keeps half of its score when something near is asked for.
  static let halfway = 5_000.0

  // A word of the question that stands…
  /// … in another name of the same document.
  static let otherName = 0.85
  /// … in the kind of the document.
  static let kindWord = 0.9
  /// … in the name of what the document lies in.
  static let area = 0.85
  /// All of them there: what a document is worth that merely lies in what is called so.
  static let areaName = 0.75
  /// … in a text of the document.
  static let text = 0.45
  /// … there, where the question describes.
  static let description = 0.85

  // A word that is found through…
  static let keystrokes = 0.98
  static let variant = 0.95
  static let oneSlip = 0.82
  static let twoSlips = 0.68
  /// Whoever typed marks meant the word: a slip in it is less likely.
  static let markedSlip = 0.6
  /// Of a slip in what is a word of some name.
  static let knownSlip = 0.75
  /// Of each further word with a slip in one question.
  static let moreSlips = 0.8
  /// … words that it begins, where it is not the last one.
  static let innerPrefix = 0.8
  static let joined = 0.97

  // What a name loses whose words have not the marks that were typed…
  /// … but others.
  static let otherMarks = 0.2
  /// … but none.
  static let noMarks = 0.05

  /// Below this strength an answer is a guess.
  static let weakBelow = 0.62
}
