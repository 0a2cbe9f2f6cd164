import TextShaping

/// Plans that guess: they are asked only where the words as they stand answer nothing well.
extension Planner {
  /// Slips put right, beginnings of words inside the question, and words cut where blanks are missing.
  /// - Throws: `CancellationError` when `shouldStop` said so.
  func guesses(_ pieces: [Piece], shouldStop: () -> Bool) throws -> [QueryPlan] {
    let wide = try pieces.map { try widened($0, shouldStop) }
    // Short words have no slips: nothing new is asked then.
    let isNew = zip(pieces, wide).contains { $1.lists.count > term($0).lists.count }
    var plans = isNew ? [QueryPlan(terms: wide)] : []
    plans += cut(pieces)
    if pieces.count > 1, let whole = resegmented(pieces) { plans.append(whole) }
    return plans
  }

  private func widened(_ piece: Piece, _ shouldStop: () -> Bool) throws -> QueryTerm {
    var term = term(piece)
    let letters = piece.text.count
    // Among very many names a word that stands in some is hardly the beginning of another.
    if !piece.isLast, letters >= 3, lexicon.isSmall || term.lists.isEmpty {
      let more = prefixLists(piece.word)
      if !more.isEmpty {
        term.forms.append(.init(piece.word, isPrefix: true, factor: IndexWeights.innerPrefix))
        term.lists += more
      }
    }
    guard !piece.text.contains(where: \.isNumber) else { return term }
    let search = SlipSearch(
      piece.word, limit: SlipSearch.allowed(letters: letters), acceptsPrefix: piece.isLast && letters >= 5)
    let known = Set(term.lists)
    // What some name has as it stands was hardly meant to be another word.
    let doubt = lexicon.find(piece.word) == nil ? 1 : IndexWeights.knownSlip
    let found = try search.find(in: lexicon.terms, shouldStop: shouldStop).filter { !known.contains($0.term) }
    let best = found.sorted {
      ($0.distance, $0.isPrefix ? 1 : 0, -lexicon.frequency($0.term), $0.term)
        < ($1.distance, $1.isPrefix ? 1 : 0, -lexicon.frequency($1.term), $1.term)
    }.prefix(32)
    for slip in best {
      let word = lexicon.terms.word(slip.term)
      let likely = doubt * (slip.distance == 1 ? IndexWeights.oneSlip : IndexWeights.twoSlips)
      let factor = piece.marked == nil ? likely : min(likely, IndexWeights.markedSlip)
      term.forms.append(
        .init(
          word, factor: slip.isPrefix ? factor * 0.9 : factor,
          reading: WordReading(
            typed: piece.typed, meant: String(decoding: word, as: UTF8.self), reason: .slip)))
      term.lists.append(slip.term)
      term.wholeLists.append(slip.term)
    }
    return term
  }

  /// One word cut into several (`pakhoang`).
  private func cut(_ pieces: [Piece]) -> [QueryPlan] {
    pieces.indices.flatMap { index -> [QueryPlan] in
      let piece = pieces[index]
      guard piece.word.count >= 4, !Segmentation.isNumber(piece.word),
        lexicon.isSmall || lexicon.find(piece.word) == nil
      else {
        return []
      }
      return Segmentation(lexicon: lexicon, isOpen: piece.isLast).cuts(piece.word).map { words in
        plan(pieces, replacing: index...index, with: words, typed: piece.typed, isLast: piece.isLast)
      }
    }
  }

  /// All words joined and cut anew (`di enbien phu`).
  private func resegmented(_ pieces: [Piece]) -> QueryPlan? {
    guard pieces.contains(where: { lexicon.find($0.word) == nil && !$0.isOptional }) else { return nil }
    let joined = pieces.flatMap(\.word)
    guard joined.count <= 40, !Segmentation.isNumber(joined), let last = pieces.last else { return nil }
    let words = Segmentation(lexicon: lexicon, isOpen: last.isLast).cuts(joined).first
    guard let words, words != pieces.map(\.word) else { return nil }
    return plan(
      pieces, replacing: 0...pieces.count - 1, with: words, typed: pieces.map(\.typed).joined(separator: " "),
      isLast: last.isLast)
  }

  private func plan(
    _ pieces: [Piece], replacing range: ClosedRange<Int>, with words: [[UInt8]], typed: String, isLast: Bool
  ) -> QueryPlan {
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    var others = pieces
    others.replaceSubrange(
      range,
      with: zip(words, texts).enumerated().map { offset, part in
        Piece(
          word: part.0, text: part.1, typed: part.1, marked: nil, isOptional: false, isKind: false,
          isLast: isLast && offset == words.count - 1)
      })
    return QueryPlan(
      terms: others.map(term), factor: IndexWeights.joined,
      reading: WordReading(typed: typed, meant: texts.joined(separator: " "), reason: .spacing))
  }
}
