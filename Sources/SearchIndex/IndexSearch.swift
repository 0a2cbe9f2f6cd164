/// Asks an index a question: first for the words as they stand; where no answer is close, in texts, with slips put right
/// and other blanks; and where all answers are guesses, for documents that have only some of the words.
public struct IndexSearch<Reading: IndexReading> {
  private let file: IndexFile<Reading>
  private let query: IndexQuery
  private let retriever: Retriever<Reading>
  private let planner: Planner
  private let accepts: (Reading.Record) -> Bool
  private let shouldStop: () -> Bool

  private typealias Found = Findings<Reading.Record>

  /// Documents whose names are read for each plan. Of very many, fewer: reading them is most of the work then, and
  /// what the lists promise tells them apart as well.
  private var depth: Int { file.lexicon.isSmall ? 160 : 64 }
  /// From this quality on nothing better is looked for: some name has the words as they were typed, and little else.
  private static var enough: Double { 0.71 }

  /// - Parameters:
  ///   - accepts: Has the last word on each document that is read.
  ///   - shouldStop: Is asked every few hundred microseconds.
  public init(
    _ file: IndexFile<Reading>, _ query: IndexQuery, accepts: @escaping (Reading.Record) -> Bool = { _ in true },
    shouldStop: @escaping () -> Bool = { false }
  ) throws {
    self.file = file
    self.query = query
    self.accepts = accepts
    self.shouldStop = shouldStop
    let lists = try query.textWords.map { word in
      // A word that no text has: no document can have it either.
      try file.reading.textList(Array(word.utf8)).map { file.lexicon.firstTextList + $0.list } ?? -1
    }
    retriever = Retriever(file: file, query: query, textLists: lists, shouldStop: shouldStop)
    planner = Planner(lexicon: file.lexicon, query: query)
  }

  /// - Throws: `CancellationError` when it was told to stop, `IndexError`, and what reading throws.
  public func answer() throws -> IndexAnswer<Reading.Record> {
    let pieces = planner.pieces()
    guard !pieces.isEmpty else { return try listing() }
    var found = Found()
    let plain = planner.plain(pieces)
    try take(plain, &found)
    guard !query.isLiteral, let first = plain.first else { return found.answer(query) }
    let isClose = found.quality >= Self.enough
    // Among few documents texts are asked whenever names have no close answer, else only where names have none at all.
    let asksTexts = found.isEmpty || file.lexicon.isSmall && pieces.count > 1
    guard !isClose || asksTexts else { return found.answer(query) }
    let literal = try withTexts(first)
    // Behind a close answer only what is sure is worth telling: what lies in a commune of that name.
    if asksTexts { try takeTexts(literal, &found, sureOnly: isClose) }
    guard !isClose else { return found.answer(query) }
    let guesses = try planner.guesses(pieces, shouldStop: shouldStop)
    try take(guesses, &found)
    guard !found.hasSureAnswer else { return found.answer(query) }
    for plan in [literal] + guesses.prefix(1) {
      var shortlist = Shortlist(limit: depth)
      try retriever.some(plan, into: &shortlist)
      try score(shortlist, plan, &found)
    }
    return found.answer(query)
  }

  private func take(_ plans: [QueryPlan], _ found: inout Found) throws {
    for plan in plans {
      var shortlist = Shortlist(limit: max(depth, query.limit))
      try retriever.all(plan, into: &shortlist)
      try score(shortlist, plan, &found)
      guard query.preferredKinds != nil, plan.terms.contains(where: { $0.isKind && !$0.isOptional }) else { continue }
      shortlist = Shortlist(limit: max(depth, query.limit))
      try retriever.all(plan, into: &shortlist, kinds: false)
      try score(shortlist, plan, &found)
    }
  }

  /// The plan, with the lists of texts that have its words.
  private func withTexts(_ plan: QueryPlan) throws -> QueryPlan {
    var plan = plan
    for index in plan.terms.indices where !plan.terms[index].isOptional {
      let term = plan.terms[index]
      var lists = try file.reading.textList(term.word).map { [$0] } ?? []
      if query.isOpen, index == plan.terms.count - 1, term.word.count >= 4 {
        lists += try file.reading.textLists(prefix: term.word, limit: 8)
      }
      plan.terms[index].textLists = lists.map { file.lexicon.firstTextList + $0.list }
    }
    return plan
  }

  private func takeTexts(_ plan: QueryPlan, _ found: inout Found, sureOnly: Bool) throws {
    try takeTexts(retriever, plan, &found, sureOnly)
    guard let preferred = query.preferredKinds else { return }
    // Texts with the words are many, and few of them of the kind that was asked for.
    var narrow = query
    narrow.kinds = zip(preferred, query.kinds ?? preferred).map { $0 && $1 }
    let others = Retriever(file: file, query: narrow, textLists: retriever.textLists, shouldStop: shouldStop)
    try takeTexts(others, plan, &found, sureOnly)
  }

  private func takeTexts(
    _ retriever: Retriever<Reading>, _ plan: QueryPlan, _ found: inout Found, _ sureOnly: Bool
  ) throws {
    var shortlist = Shortlist(limit: depth)
    try retriever.all(plan, into: &shortlist, texts: true, kinds: query.preferredKinds == nil)
    try score(shortlist, plan, &found, sureOnly: sureOnly)
  }

  /// Reads the names of the candidates and keeps the best score of each.
  private func score(
    _ shortlist: Shortlist, _ plan: QueryPlan, _ found: inout Found, sureOnly: Bool = false
  ) throws {
    if !sureOnly { found.count(shortlist) }
    for (index, candidate) in shortlist.candidates.enumerated() {
      if index % 32 == 31, shouldStop() { throw CancellationError() }
      let known = found[candidate.place]
      guard let document = try known?.document ?? file.document(candidate.place) else { continue }
      guard known != nil || accepts(document.record) else { continue }
      let score = DocumentScore(plan, names: document.names, areas: document.areas, candidate: candidate)
      guard score.quality > known?.quality ?? 0 else { continue }
      let scored = ScoredDocument(document: document, candidate: candidate, plan: plan, score: score)
      if !sureOnly || !scored.isWeak { found.add(scored) }
    }
  }

  /// Nothing was typed: everything that the filters let pass.
  private func listing() throws -> IndexAnswer<Reading.Record> {
    // Texts with the words of a commune are many; who reads the records has the last word on which lie there.
    var shortlist = Shortlist(limit: query.textWords.isEmpty ? max(1, query.limit) : 2_000)
    try retriever.everything(into: &shortlist)
    var hits: [IndexAnswer<Reading.Record>.Hit] = []
    for candidate in shortlist.candidates where hits.count < query.limit {
      guard let document = try file.document(candidate.place), accepts(document.record) else { continue }
      var score = IndexWeights.quality + IndexWeights.importance * Double(candidate.importance) / 100
      if query.order == .nearby {
        score *= Nearness.share(metres: candidate.metres, importance: candidate.importance)
      }
      hits.append(
        IndexAnswer<Reading.Record>.Hit(
          record: document.record, quality: 1, score: score, isWeak: false, name: nil, highlight: [],
          importance: candidate.importance))
    }
    return IndexAnswer(hits: hits, total: shortlist.total, respellings: [], isComplete: true)
  }
}
