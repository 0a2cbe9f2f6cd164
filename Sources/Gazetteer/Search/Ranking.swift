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

  /// A match in a text but in no name.
  static let textOnly = 0.3
  /// Below this an answer is marked as a guess.
  static let weakBelow = 0.34

  public static func rank(_ candidates: [Candidate], _ query: SearchQuery) -> [SearchHit] {
    let prepared = PreparedQuery(query.text)
    let hits = candidates.map { hit($0, prepared, query) }
    return sorted(hits, query)
  }

  private static func hit(_ candidate: Candidate, _ prepared: PreparedQuery, _ query: SearchQuery) -> SearchHit {
    let header = candidate.header
    var best: (quality: Double, name: String?, highlight: [Range<Int>]) = (prepared.isEmpty ? 1 : textOnly, nil, [])
    if !prepared.isEmpty {
      let names = [header.names[.vi] ?? ""] + candidate.otherNames
      for name in names {
        let match = NameMatch(prepared, name: name)
        if match.quality > best.quality { best = (match.quality, name, match.highlight) }
      }
    }
    let metres = query.origin.flatMap { origin in header.position.map { origin.distance(to: $0.coordinate) } }
    let quality = candidate.partial ? best.quality * 0.6 : best.quality
    return SearchHit(
      header: header, score: 0.82 * quality + 0.18 * Double(header.importance) / 100,
      weak: !prepared.isEmpty && (candidate.partial || quality < weakBelow && best.name != nil),
      matchedName: best.name, highlight: best.highlight, metres: metres, otherNames: candidate.otherNames)
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
