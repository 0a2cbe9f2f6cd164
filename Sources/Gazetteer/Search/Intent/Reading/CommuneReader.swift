/// Finds a commune that a query narrows to: a name with its unit ("xã Thanh Nưa", "Him Lam ward") or after "in". A name
/// alone is a name like any other.
struct CommuneReader {
  let matches: [PhraseMatch]
  let words: [QueryWord]
  let names: CommuneNameList

  struct Found {
    let range: Range<Int>
    let name: CommuneNameList.Name
    let unit: String?
  }

  /// - Parameter notAt: Where a place begins that "near" was said of.
  func find(_ claims: Claims, notAt: Int?) -> Found? {
    for match in matches {
      guard case .communeName = match.meaning, claims.isFree(match.range), let name = name(match.range) else {
        continue
      }
      if let (start, unit) = unitBefore(match.range.lowerBound), start != notAt {
        return Found(range: connected(start)..<match.range.upperBound, name: name, unit: unit)
      }
      if let (end, unit) = unitAfter(match.range.upperBound), match.range.lowerBound != notAt {
        return Found(range: connected(match.range.lowerBound)..<end, name: name, unit: unit)
      }
      let start = connected(match.range.lowerBound, article: false)
      if start < match.range.lowerBound, start != notAt, ends(match.range.upperBound, claims),
        !isEverywhere(match.range)
      {
        return Found(range: start..<match.range.upperBound, name: name, unit: nil)
      }
    }
    return nil
  }

  /// "in Dien Bien Phu": nearly all there is lies there, so the words may go unmatched.
  func everywhere(_ claims: Claims) -> Range<Int>? {
    // "dien bien" stands in "dien bien phu".
    let known = matches.filter { $0.meaning == .everywhere }.sorted { $0.range.count > $1.range.count }
    for match in known where claims.isFree(match.range) {
      let start = connected(match.range.lowerBound, article: false)
      if start < match.range.lowerBound, claims.isFree(start..<match.range.upperBound) {
        return start..<match.range.upperBound
      }
    }
    return nil
  }

  /// Where several names are the same without marks, none is meant for sure; but a commune of today comes first.
  private func name(_ range: Range<Int>) -> CommuneNameList.Name? {
    let all = matches.compactMap { match -> CommuneNameList.Name? in
      guard match.range == range, case .communeName(let number) = match.meaning else { return nil }
      return names.names[number]
    }
    guard all.count > 1 else { return all.first }
    let today = all.filter { $0.now != nil }
    return today.count == 1 ? today.first : nil
  }

  private func isEverywhere(_ range: Range<Int>) -> Bool {
    matches.contains { $0.range == range && $0.meaning == .everywhere }
  }

  private func unitBefore(_ end: Int) -> (start: Int, unit: String)? {
    for match in matches where match.range.upperBound == end {
      if case .unit(let unit) = match.meaning { return (match.range.lowerBound, unit) }
      guard match.meaning == .of else { continue }
      for before in matches where before.range.upperBound == match.range.lowerBound {
        if case .unitOfEurope(let unit) = before.meaning { return (before.range.lowerBound, unit) }
      }
    }
    return nil
  }

  private func unitAfter(_ start: Int) -> (end: Int, unit: String)? {
    for match in matches where match.range.lowerBound == start && match.phrase.tongue == .english {
      if case .unitOfEurope(let unit) = match.meaning { return (match.range.upperBound, unit) }
    }
    return nil
  }

  /// Where the "in" before a position begins, or "in the"; the position itself if none stands there.
  private func connected(_ position: Int, article: Bool = true) -> Int {
    let start = { (end: Int) in
      matches.filter { $0.meaning == .inside && $0.range.upperBound == end }.map(\.range.lowerBound).min()
    }
    if let found = start(position) { return found }
    let isArticle = position > 0 && ["the", "la", "le"].contains(words[position - 1].folded)
    guard article, isArticle else { return position }
    return start(position - 1) ?? position
  }

  /// Nothing of the name may follow.
  private func ends(_ position: Int, _ claims: Claims) -> Bool {
    guard position < words.count, claims.isFree(position..<position + 1) else { return true }
    return matches.contains {
      guard $0.range.lowerBound == position else { return false }
      switch $0.meaning {
      case .question, .near, .nearHere, .nearPerhaps, .open: return true
      default: return false
      }
    }
  }
}
