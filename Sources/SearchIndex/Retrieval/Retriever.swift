/// Finds the documents of a plan in its lists, without reading any name.
struct Retriever<Reading: IndexReading> {
  let file: IndexFile<Reading>
  let query: IndexQuery
  /// Lists that must have each document, whatever the words say.
  let textLists: [Int]
  let shouldStop: () -> Bool

  /// From so many documents on, words that were only begun are no longer followed into less important documents.
  private static var many: Int { 4_096 }

  /// Documents with all required words. With `texts`, words may stand in texts too; without `kinds`, words that name a
  /// kind need not stand anywhere.
  func all(_ plan: QueryPlan, into shortlist: inout Shortlist, texts: Bool = false, kinds: Bool = true) throws {
    let terms = plan.terms.enumerated().filter { !$0.element.isOptional && (kinds || !$0.element.isKind) }
    guard !terms.isEmpty,
      terms.allSatisfy({ !$0.element.lists.isEmpty || texts && !$0.element.textLists.isEmpty })
    else { return }
    // The rarest first: the others then only have to say yes or no to few.
    let sorted = terms.sorted { frequency($0.element, texts) < frequency($1.element, texts) }
    let promises = (0...255).map { plan.factor * NamePayload(byte: $0).promise(words: terms.count) }
    var board = MarkBoard()
    for part in 0..<file.parts {
      try checkStop()
      let isFull = shortlist.total >= Self.many
      if isFull { shortlist.isComplete = false }
      guard let found = try matches(sorted, part, texts, isFull, &board) else { continue }
      let filter = try Filter(query, file, part: part, textLists: textLists)
      let mayRank = filter.mayRank(promises, shortlist)
      for (index, low) in found.lows.enumerated() {
        let payload = found.payloads[index]
        guard mayRank[Int(payload)] else {
          shortlist.pass()
          continue
        }
        let inTexts = found.texts.isEmpty ? 0 : found.texts[index]
        var match = promises[Int(payload)]
        if inTexts != 0 { match *= 1 - 0.6 * Double(inTexts.nonzeroBitCount) / Double(terms.count) }
        guard filter.mayRank(low, match, shortlist) else {
          shortlist.pass()
          continue
        }
        guard var candidate = filter.candidate(Int(low), match: match) else { continue }
        candidate.textTerms = inTexts
        shortlist.add(candidate)
      }
    }
    shortlist.cut()
  }

  /// Documents of one part that have all terms.
  private struct Found {
    var lows: [UInt16]
    var payloads: [UInt8]
    /// Bits of the terms that only a text has; empty where texts are not asked.
    var texts: [UInt32]
  }

  private func matches(
    _ terms: [(offset: Int, element: QueryTerm)], _ part: Int, _ texts: Bool, _ wholeOnly: Bool,
    _ board: inout MarkBoard
  ) throws -> Found? {
    var found: Found?
    for (offset, term) in terms {
      board.clear()
      var probed: [UInt8] = []
      try mark(term, part, texts, wholeOnly, &board, asked: found?.lows, &probed)
      let bit: UInt32 = 1 << UInt32(offset & 31)
      guard let before = found else {
        let lows = board.lows
        let payloads = lows.map { board[$0] }
        found = Found(
          lows: lows, payloads: payloads, texts: texts ? payloads.map { $0 == NamePayload.text ? bit : 0 } : [])
        if lows.isEmpty { return nil }
        continue
      }
      var after = Found(lows: [], payloads: [], texts: [])
      for (index, low) in before.lows.enumerated() {
        var payload = board[low]
        if !probed.isEmpty, probed[index] != 0 { payload = payload == 0 ? probed[index] : min(payload, probed[index]) }
        guard payload != 0 else { continue }
        after.lows.append(low)
        after.payloads.append(NamePayload.joined(before.payloads[index], payload))
        if texts { after.texts.append(before.texts[index] | (payload == NamePayload.text ? bit : 0)) }
      }
      if after.lows.isEmpty { return nil }
      found = after
    }
    return found
  }

  /// Sets the payload of every document of the part that has the term. Of a long list only what is asked for is read,
  /// where that is little.
  private func mark(
    _ term: QueryTerm, _ part: Int, _ texts: Bool, _ wholeOnly: Bool, _ board: inout MarkBoard, asked: [UInt16]?,
    _ probed: inout [UInt8]
  ) throws {
    for list in wholeOnly ? term.wholeLists : term.lists {
      guard let posting = try file.posting(list, part) else { continue }
      if let asked, asked.count * 8 < posting.count {
        posting.probe(asked, &probed)
      } else {
        board.set(posting)
      }
    }
    guard texts else { return }
    for list in term.textLists {
      if let posting = try file.posting(list, part) { board.set(posting, instead: NamePayload.text) }
    }
  }

  /// Documents with some of the words, the better part of them by weight. They are guesses: once there are many, less
  /// important documents are not asked.
  func some(_ plan: QueryPlan, into shortlist: inout Shortlist) throws {
    let terms = plan.terms.enumerated().filter {
      !$0.element.isOptional && !($0.element.lists.isEmpty && $0.element.textLists.isEmpty)
    }
    let whole = plan.required.reduce(0) { $0 + $1.weight }
    guard !terms.isEmpty, whole > 0 else { return }
    let kinds = plan.required.filter(\.isKind).reduce(0) { $0 + $1.weight } / whole
    var board = MarkBoard()
    for part in 0..<file.parts where shortlist.total < 512 {
      try checkStop()
      let filter = try Filter(query, file, part: part, textLists: textLists)
      var sums = [UInt16](repeating: 0, count: PostingPart.span)
      var texts = [UInt32](repeating: 0, count: PostingPart.span)
      for (index, term) in terms {
        board.clear()
        var probed: [UInt8] = []
        try mark(term, part, true, false, &board, asked: nil, &probed)
        let share = 1_000 * term.weight / whole
        for low in board.lows where Int(low) < filter.count {
          let isText = board[low] == NamePayload.text
          sums[Int(low)] += UInt16(isText ? share * IndexWeights.text : share)
          if isText { texts[Int(low)] |= 1 << UInt32(index & 31) }
        }
      }
      for low in 0..<filter.count where sums[low] >= 120 {
        let share = Double(sums[low]) / 1_000
        guard var candidate = filter.candidate(low, match: 0.7 * share) else { continue }
        guard share >= 0.25 || candidate.isPreferred && share + kinds >= 0.25 else { continue }
        candidate.textTerms = texts[low]
        shortlist.add(candidate)
      }
    }
    shortlist.cut()
  }

  /// All documents that the filter lets pass, the most important first.
  func everything(into shortlist: inout Shortlist) throws {
    for part in 0..<file.parts {
      try checkStop()
      let filter = try Filter(query, file, part: part, textLists: textLists)
      for low in 0..<filter.count {
        guard filter.isNarrow || filter.mayRank(UInt16(truncatingIfNeeded: low), 1, shortlist) else {
          shortlist.pass(filter.count - low)
          break
        }
        if let candidate = filter.candidate(low, match: 1) { shortlist.add(candidate) }
      }
    }
    shortlist.cut()
  }

  private func checkStop() throws { if shouldStop() { throw CancellationError() } }

  private func frequency(_ term: QueryTerm, _ texts: Bool) -> Int {
    term.lists.reduce(0) { $0 + file.lexicon.frequency($1) } + (texts ? file.documents : 0)
  }
}
