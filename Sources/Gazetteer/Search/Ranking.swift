import Geography

/// Orders the candidates that an index found. The weights are explained in `docs/search.md`.
public enum Ranking {
  /// A candidate: a record and every name it goes by, the Vietnamese one first.
  public struct Candidate: Sendable {
    public let header: EntryHeader
    public let otherNames: [String]
    /// Found only through some of the words.
    public let partial: Bool

    public init(header: EntryHeader, otherNames: [String], partial: Bool) {
      self.header = header
      self.otherNames = otherNames
      self.partial = partial
    }
  }

  /// All words are in the record, but no name has them all. What a name has of them adds half its own quality.
  static let textOnly = 0.3
  /// Some words are in the record, and none in a name.
  static let someText = 0.05
  /// Below this an answer is marked as a guess.
  static let weakBelow = 0.34

  public static func rank(_ candidates: [Candidate], _ query: SearchQuery) -> [SearchHit] {
    let prepared = PreparedQuery(query.text)
    let hits = candidates.map { hit($0, prepared, query) }
    return sorted(hits, query)
  }

  private static func hit(_ candidate: Candidate, _ prepared: PreparedQuery, _ query: SearchQuery) -> SearchHit {
    let header = candidate.header
    let best = best(candidate, prepared)
    let metres = query.origin.flatMap { origin in header.position.map { origin.distance(to: $0.coordinate) } }
    let quality = candidate.partial ? best.quality * 0.6 : best.quality
    return SearchHit(
      header: header, score: 0.82 * quality + 0.18 * Double(header.importance) / 100,
      weak: !prepared.isEmpty && (candidate.partial || quality < weakBelow && best.name != nil),
      matchedName: best.name, highlight: best.highlight, metres: metres, otherNames: candidate.otherNames)
  }

  private typealias Best = (quality: Double, name: String?, highlight: [Range<Int>])

  /// The best name, or the text where it says more.
  private static func best(_ candidate: Candidate, _ prepared: PreparedQuery) -> Best {
    guard !prepared.isEmpty else { return (1, nil, []) }
    let text = candidate.partial ? someText : textOnly
    var best: Best = (text, nil, [])
    var part = 0.0
    for name in [candidate.header.names[.vi] ?? ""] + candidate.otherNames {
      let match = NameMatch(prepared, name: name)
      part = max(part, match.quality)
      if match.quality > best.quality { best = (match.quality, name, match.highlight) }
    }
    // Somebody who types an id means it.
    if best.quality < 0.97, prepared.words.joined(separator: "-") == candidate.header.id.rawValue {
      return (1, best.name, best.highlight)
    }
    guard !candidate.partial, text + part / 2 > best.quality else { return best }
    return (text + part / 2, nil, [])
  }

  private static func sorted(_ hits: [SearchHit], _ query: SearchQuery) -> [SearchHit] {
    func byScore(_ a: SearchHit, _ b: SearchHit) -> Bool {
      a.score != b.score ? a.score > b.score : a.header.id < b.header.id
    }
    switch query.sort {
    case .relevance: return hits.sorted(by: byScore)
    case .importance:
      return hits.sorted {
        $0.header.importance != $1.header.importance
          ? $0.header.importance > $1.header.importance : $0.header.id < $1.header.id
      }
    case .name: return NameOrder.sorted(hits, query.language)
    case .distance:
      return hits.sorted {
        let left = $0.metres ?? .infinity
        let right = $1.metres ?? .infinity
        return left != right ? left < right : $0.header.id < $1.header.id
      }
    }
  }
}
