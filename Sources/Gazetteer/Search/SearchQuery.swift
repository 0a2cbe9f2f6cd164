public import CivilTime
public import Geography
public import OpeningHours

/// What a person asks of the gazetteer.
public struct SearchQuery: Hashable, Sendable {
  public enum Sort: String, CaseIterable, Hashable, Sendable { case relevance, name, importance, distance }

  /// As typed; empty asks for everything.
  public var text: String
  public var group: Group?
  /// A category of the vocabulary (`hoaban search --category`).
  public var category: String?
  public var sort: Sort
  /// Distances are measured from here.
  public var origin: Coordinate?
  public var box: BoundingBox?
  /// As if the text ended in "near …": what lies there comes first, and the rest by importance and distance.
  public var near: Neighbourhood?
  /// As if the text said "open at …".
  public var openAt: CivilDateTime?
  public var limit: Int
  /// Whose names sort and win ties.
  public var language: Language
  /// What "now" means. Without it nothing is said of opening hours.
  public var now: CivilDateTime?
  /// Meanings that the person took away: their words are names like others.
  public var ignoring: Set<Intent.Aspect>

  public init(
    text: String = "", group: Group? = nil, category: String? = nil, sort: Sort = .relevance,
    origin: Coordinate? = nil, box: BoundingBox? = nil, limit: Int = 500, language: Language = .vi,
    now: CivilDateTime? = nil, ignoring: Set<Intent.Aspect> = [], near: Neighbourhood? = nil,
    openAt: CivilDateTime? = nil
  ) {
    self.text = text
    self.group = group
    self.category = category
    self.sort = sort
    self.origin = origin
    self.box = box
    self.limit = limit
    self.language = language
    self.now = now
    self.ignoring = ignoring
    self.near = near
    self.openAt = openAt
  }
}

/// One row of an answer.
public struct SearchHit: Hashable, Sendable {
  public let header: EntryHeader
  /// 0 to 1.
  public let score: Double
  /// A guess rather than an answer.
  public let weak: Bool
  /// The name that matched, in its own spelling, with its language; nil where only a text matched.
  public let matchedName: String?
  /// Character ranges of `matchedName` that the query matched.
  public let highlight: [Range<Int>]
  /// Metres from the origin of the query.
  public let metres: Double?
  /// Every name but the Vietnamese one.
  public let otherNames: [String]
  /// At the moment of the query; nil where the kind of thing has no hours, or the query names no moment.
  public let open: OpeningState?

  public init(
    header: EntryHeader, score: Double, weak: Bool, matchedName: String?, highlight: [Range<Int>], metres: Double?,
    otherNames: [String], open: OpeningState? = nil
  ) {
    self.header = header
    self.score = score
    self.weak = weak
    self.matchedName = matchedName
    self.highlight = highlight
    self.metres = metres
    self.otherNames = otherNames
    self.open = open
  }
}

extension SearchHit {
  /// The same as a guess that is worth a share of its score.
  public func guessed(worth share: Double) -> SearchHit {
    SearchHit(
      header: header, score: score * share, weak: true, matchedName: matchedName, highlight: highlight, metres: metres,
      otherNames: otherNames, open: open)
  }
}

/// The rows of an answer, best first, no entry twice.
public struct SearchAnswer: Hashable, Sendable {
  public let hits: [SearchHit]
  /// How many would have matched without the limit; where `isTotalExact` is false, at least so many.
  public let total: Int
  public let isTotalExact: Bool
  public let understood: Understood
  /// Another spelling that has better answers, for people to choose.
  public let didYouMean: String?

  public init(
    hits: [SearchHit], total: Int, isTotalExact: Bool = true, understood: Understood = Understood(),
    didYouMean: String? = nil
  ) {
    self.hits = hits
    self.total = total
    self.isTotalExact = isTotalExact
    self.understood = understood
    self.didYouMean = didYouMean
  }

  public static let none = SearchAnswer(hits: [], total: 0)
}
