public import CivilTime

/// How far a fact can be trusted.
public enum Confidence: String, CaseIterable, Hashable, Sendable, Comparable {
  case low, medium, high

  public static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}

/// Where a fact comes from, how sure it is, when it was true and when it was last seen in print.
public struct Provenance: Hashable, Sendable {
  public let confidence: Confidence
  /// The date that the fact speaks of, in the source's own precision (`2020`, `about 2012`); nil when the source
  /// gives none, and then `seen` is all that is known.
  public let date: String?
  /// When a keeper last read the sources.
  public let seen: CivilDate
  /// Each source as it is named in the credits; never empty.
  public let sources: [String]

  public init(confidence: Confidence, date: String?, seen: CivilDate, sources: [String]) {
    self.confidence = confidence
    self.date = date
    self.seen = seen
    self.sources = sources
  }
}
