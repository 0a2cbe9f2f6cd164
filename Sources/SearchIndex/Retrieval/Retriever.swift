/// Finds the documents of a plan in its lists, without reading any name.
struct Retriever<Reading: IndexReading> {
  let file: IndexFile<Reading>
  let query: IndexQuery
  /// Lists that must have each document, whatever the words say.
  let textLists: [Int]
  let shouldStop: () -> Bool

  /// Documents with all required words. With `texts`, words may stand in texts too; without `kinds`, words that name a
  /// kind need not stand anywhere.
  func all(_ plan: QueryPlan, into shortlist: inout Shortlist, texts: Bool = false, kinds: Bool = true) throws {
    let terms = plan.terms.enumerated().filter { !$0.element.isOptional && (kinds || !$0.element.isKind) }
    guard !terms.isEmpty,
      terms.allSatisfy({ !$0.element.lists.isEmpty || texts && !$0.element.textLists.isEmpty })
    else { return }
    // The rarest first: the others then only have to say yes or no to few.
    let sorted = terms.sorted { frequency($0.element, texts) < frequency($1.element, texts) }
    for part in 0..<file.parts {
      try checkStop()
      let filter = try Filter(query, file, part: part, textLists: textLists)
      var marks = [UInt8](repeating: 0, count: PostingPart.span)
      var matches: [Match] = []
      for (rank, term) in sorted.enumerated() {
        try mark(term.element, part, texts, &marks)
        if rank == 0 {
          for low in 0..<filter.count where marks[low] != 0 { matches.append(Match(low, marks[low], term.offset)) }
        } else {
          matches = matches.compactMap { $0.joined(marks[$0.low], term.offset) }
        }
        if matches.isEmpty { break }
        if rank < sorted.count - 1 { for index in marks.indices { marks[index] = 0 } }
      }
      for match in matches {
        let worth = plan.factor * match.promise(words: terms.count)
        guard var candidate = filter.candidate(match.low, match: worth) else { continue }
        candidate.textTerms = match.texts
        shortlist.add(candidate)
      }
    }
    shortlist.cut()
  }

  /// Documents with the better part of the words, by weight.
  func some(_ plan: QueryPlan, into shortlist: inout Shortlist) throws {
    let terms = plan.terms.filter { !$0.lists.isEmpty && !$0.isOptional }
    let whole = plan.required.reduce(0) { $0 + $1.weight }
    guard !terms.isEmpty, whole > 0 else { return }
    let kindShare = plan.required.filter(\.isKind).reduce(0) { $0 + $1.weight } / whole
    for part in 0..<file.parts {
      try checkStop()
      let filter = try Filter(query, file, part: part, textLists: textLists)
      var sums = [UInt16](repeating: 0, count: PostingPart.span)
      for term in terms {
        var marks = [UInt8](repeating: 0, count: PostingPart.span)
        try mark(term, part, false, &marks)
        let share = UInt16(1_000 * term.weight / whole)
        for low in 0..<filter.count where marks[low] != 0 { sums[low] += share }
      }
      for low in 0..<filter.count where sums[low] >= 250 {
        let share = Double(sums[low]) / 1_000
        guard let candidate = filter.candidate(low, match: 0.7 * share) else { continue }
        if share >= 0.4 || candidate.isPreferred && share + kindShare >= 0.4 { shortlist.add(candidate) }
      }
    }
    shortlist.cut()
  }

  /// All documents that the filter lets pass, the most important first.
  func everything(into shortlist: inout Shortlist, factor: Double = 1) throws {
    for part in 0..<file.parts {
      try checkStop()
      let filter = try Filter(query, file, part: part, textLists: textLists)
      for low in 0..<filter.count {
        // Words that only name a kind ask for that kind.
        guard let candidate = filter.candidate(low, match: factor) else { continue }
        if query.preferredKinds != nil, !candidate.isPreferred { continue }
        shortlist.add(candidate)
      }
    }
    shortlist.cut()
  }

  private func checkStop() throws { if shouldStop() { throw CancellationError() } }

  private func frequency(_ term: QueryTerm, _ texts: Bool) -> Int {
    term.lists.reduce(0) { $0 + file.lexicon.frequency($1) } + (texts ? file.documents : 0)
  }

  /// Sets the payload of every document of the part that has the term; what stands in a text alone gets `textMark`.
  private func mark(_ term: QueryTerm, _ part: Int, _ texts: Bool, _ marks: inout [UInt8]) throws {
    if texts {
      for list in term.textLists {
        try file.posting(list, part)?.forEach { low, _ in marks[low] = Match.textMark }
      }
    }
    for list in term.lists {
      try file.posting(list, part)?.forEach { low, payload in
        let known = marks[low]
        marks[low] = known == 0 || known == Match.textMark ? payload : NamePayload.better(known, payload)
      }
    }
  }
}

/// A document of a part that has the words looked at so far.
private struct Match {
  /// Stands for a word that is in a text: a name of the most tokens, the word at its end.
  static let textMark: UInt8 = 0xFF

  let low: Int
  /// Tokens of the longest of the shortest names with each word.
  private var tokens: Int
  private var first: Int
  /// Bits of the terms that only a text has.
  private(set) var texts: UInt32 = 0

  init(_ low: Int, _ payload: UInt8, _ term: Int) {
    self.low = low
    let name = NamePayload(byte: payload)
    tokens = name.tokens
    first = name.position
    if payload == Self.textMark { texts = 1 << UInt32(term & 31) }
  }

  func joined(_ payload: UInt8, _ term: Int) -> Match? {
    guard payload != 0 else { return nil }
    var match = self
    let name = NamePayload(byte: payload)
    match.tokens = max(tokens, name.tokens)
    match.first = min(first, name.position)
    if payload == Self.textMark { match.texts |= 1 << UInt32(term & 31) }
    return match
  }

  /// Near to what `NameScore` will say once the names are read.
  func promise(words: Int) -> Double {
    let named = Double(words - texts.nonzeroBitCount) / Double(words)
    let share = min(1, Double(words) / Double(max(1, tokens)))
    return (0.4 + 0.6 * named) * (0.68 + 0.28 * share + (first == 0 ? 0.04 : 0))
  }
}
