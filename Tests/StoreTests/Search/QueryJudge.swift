import Gazetteer
import Geography
import TextShaping

/// What became of one row.
struct Verdict {
  /// Counted from 1; nil where no acceptable result came.
  let rank: Int?
  /// Whether the row met its own rule.
  let passed: Bool
}

/// Judges answers by the rules of the search contract, against all records that could have been answered.
struct QueryJudge {
  let entries: [Entry]

  /// What outside checks call a category, and what a record may be called instead.
  private static let aliases: [String: Set<String>] = [
    "homestay": ["homestay", "guest_house"],
    "hotel": ["hotel", "guest_house", "motel", "hostel", "resort"],
    "restaurant": ["restaurant", "fast_food", "food", "food_street"],
    "hot_spring": ["hot_spring", "spring", "spa"],
    "cemetery": ["cemetery", "grave_yard"],
    "historic": ["historic", "museum", "monument", "memorial"],
    "village": ["village", "hamlet"],
    "lake": ["lake", "water", "reservoir"],
    "market": ["market", "marketplace"],
    "fuel": ["fuel", "gas_station"],
    "atm": ["atm", "bank"],
  ]

  private static let nearbyMetres = 5_000.0

  func judge(_ row: QueryRow, _ answer: SearchAnswer) -> Verdict {
    let hits = answer.hits
    let onlyGuesses = hits.allSatisfy(\.weak)
    let topAllowed = row.forbiddenTop.isEmpty || hits.first.map { !Self.isNamed($0, row.forbiddenTop) } ?? true
    switch row.check {
    case .none: return Verdict(rank: nil, passed: onlyGuesses && topAllowed)
    case .name:
      let ranks = row.expected.map { place in rank(hits) { hit in place.contains { Self.isNamed(hit, $0) } } }
      let allCame = !ranks.isEmpty && ranks.allSatisfy { $0.map { $0 <= row.limit } ?? false }
      return Verdict(rank: ranks.compactMap(\.self).min(), passed: allCame && topAllowed)
    case .cat:
      let wanted = Self.wanted(row)
      let middles = row.expected.joined().compactMap { Self.value($0, "near:") }.map(pins)
      let found = rank(hits) { hit in
        Self.isOf(hit.header, wanted) && middles.allSatisfy { Self.isNear(hit.header, $0) }
      }
      if let found { return Verdict(rank: found, passed: found <= row.limit && topAllowed) }
      // To say that there is none is right where there is none, and as good as a first row.
      let honest = onlyGuesses && understands(answer, wanted) && !entries.contains { Self.isOf($0.header, wanted) }
      return Verdict(rank: honest ? 1 : nil, passed: honest)
    }
  }

  private func rank(_ hits: [SearchHit], _ isAcceptable: (SearchHit) -> Bool) -> Int? {
    hits.firstIndex(where: isAcceptable).map { $0 + 1 }
  }

  /// One of its names has all words of the one that is expected.
  static func isNamed(_ hit: SearchHit, _ expected: String) -> Bool {
    hold([hit.header.names[.vi] ?? ""] + hit.otherNames, expected)
  }

  private static func hold(_ names: [String], _ expected: String) -> Bool {
    let words = Folding.words(expected)
    return !words.isEmpty && names.contains { Set(Folding.words($0)).isSuperset(of: words) }
  }

  // MARK: Categories

  private static func value(_ text: String, _ prefix: String) -> String? {
    text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
  }

  private static func wanted(_ row: QueryRow) -> Set<String> {
    row.expected.joined().compactMap { value($0, "category:") }.reduce(into: []) { $0.formUnion(aliases[$1] ?? [$1]) }
  }

  private static func isOf(_ header: EntryHeader, _ wanted: Set<String>) -> Bool {
    wanted.contains(header.kind.category) || wanted.contains(header.kind.id.rawValue)
  }

  private func understands(_ answer: SearchAnswer, _ wanted: Set<String>) -> Bool {
    answer.understood.intents.contains { intent in
      if case .category(let category) = intent.meaning { wanted.contains(category) } else { false }
    }
  }

  /// Where the place of that name lies; several places may bear the words.
  private func pins(_ name: String) -> [Coordinate] {
    entries.filter { Self.hold([$0.header.names[.vi] ?? ""] + $0.allOtherNames, name) }
      .compactMap { $0.header.position?.coordinate }
  }

  private static func isNear(_ header: EntryHeader, _ middle: [Coordinate]) -> Bool {
    guard let own = header.position?.coordinate else { return false }
    return middle.contains { $0.distance(to: own) <= nearbyMetres }
  }
}
