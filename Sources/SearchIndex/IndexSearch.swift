/// Asks an index a question: first for the words as they stand; where that finds nothing that has them all, with slips
/// put right and other blanks; then in texts; then for documents that have only some of the words.
public struct IndexSearch<Reading: IndexReading> {
  private let file: IndexFile<Reading>
  private let query: IndexQuery
  private let retriever: Retriever<Reading>
  private let planner: Planner
  private let accepts: (Reading.Record) -> Bool
  private let shouldStop: () -> Bool

  private typealias Hit = IndexAnswer<Reading.Record>.Hit

  private struct Scored {
    let record: Reading.Record
    let candidate: Candidate
    let plan: QueryPlan
    let score: DocumentScore
    var quality: Double
    var highlight: Highlight?
  }

  /// Documents whose names are read for each plan.
  private static var depth: Int { 160 }
  /// From this strength on nothing better is looked for: the words stand there as they were typed…
  private static var enough: Double { 0.93 }
  /// … or with a slip put right.
  private static var enoughForGuess: Double { 0.8 }

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
    var found: [Int: Scored] = [:]
    var tally = Tally()
    let plain = planner.plain(pieces)
    try take(plain, &found, &tally)
    guard best(found) < Self.enough else { return answer(found, tally) }
    let guesses = planner.guesses(pieces)
    try take(guesses, &found, &tally)
    guard best(found) < Self.enoughForGuess, let plan = plain.first else { return answer(found, tally) }
    try takeTexts(plan, &found, &tally)
    guard best(found) < IndexWeights.weakBelow else { return answer(found, tally) }
    for plan in plain.prefix(1) + guesses.prefix(1) {
      var shortlist = Shortlist(limit: Self.depth)
      try retriever.some(plan, into: &shortlist)
      tally.count(shortlist)
      try score(shortlist, plan, &found)
    }
    return answer(found, tally)
  }

  /// How much of the question the best answer has.
  private func best(_ found: [Int: Scored]) -> Double {
    found.values.reduce(0) { max($0, $1.score.best == nil ? $1.score.strength * 0.9 : $1.score.strength) }
  }

  /// How many documents there are.
  private struct Tally {
    var total = 0
    var isComplete = true

    mutating func count(_ shortlist: Shortlist) {
      total = max(total, shortlist.total)
      isComplete = isComplete && shortlist.isComplete
    }
  }

  private func take(_ plans: [QueryPlan], _ found: inout [Int: Scored], _ tally: inout Tally) throws {
    for plan in plans {
      var shortlist = Shortlist(limit: max(Self.depth, query.limit))
      try retriever.all(plan, into: &shortlist)
      if query.preferredKinds != nil, plan.terms.contains(where: { $0.isKind && !$0.isOptional }) {
        tally.count(shortlist)
        try score(shortlist, plan, &found)
        shortlist = Shortlist(limit: max(Self.depth, query.limit))
        try retriever.all(plan, into: &shortlist, kinds: false)
      }
      tally.count(shortlist)
      try score(shortlist, plan, &found)
    }
  }

  private func takeTexts(_ plan: QueryPlan, _ found: inout [Int: Scored], _ tally: inout Tally) throws {
    var plan = plan
    for index in plan.terms.indices where !plan.terms[index].isOptional {
      let term = plan.terms[index]
      var lists = try file.reading.textList(term.word).map { [$0] } ?? []
      if query.isOpen, index == plan.terms.count - 1, term.word.count >= 4 {
        lists += try file.reading.textLists(prefix: term.word, limit: 8)
      }
      plan.terms[index].textLists = lists.map { file.lexicon.firstTextList + $0.list }
    }
    try takeTexts(retriever, plan, &found, &tally)
    guard let preferred = query.preferredKinds else { return }
    // Texts with the words are many, and few of them of the kind that was asked for.
    var narrow = query
    narrow.kinds = zip(preferred, query.kinds ?? preferred).map { $0 && $1 }
    let others = Retriever(file: file, query: narrow, textLists: retriever.textLists, shouldStop: shouldStop)
    try takeTexts(others, plan, &found, &tally)
  }

  private func takeTexts(
    _ retriever: Retriever<Reading>, _ plan: QueryPlan, _ found: inout [Int: Scored], _ tally: inout Tally
  ) throws {
    var shortlist = Shortlist(limit: Self.depth)
    try retriever.all(plan, into: &shortlist, texts: true, kinds: query.preferredKinds == nil)
    tally.count(shortlist)
    try score(shortlist, plan, &found)
  }

  /// Reads the names of the candidates and keeps the best score of each.
  private func score(_ shortlist: Shortlist, _ plan: QueryPlan, _ found: inout [Int: Scored]) throws {
    var letters = NameLetters()
    for (index, candidate) in shortlist.candidates.enumerated() {
      if index % 32 == 31, shouldStop() { throw CancellationError() }
      let known = found[candidate.place]
      let record: Reading.Record
      if let known { record = known.record } else {
        guard let read = try file.reading.record(try file.number(candidate.place)), accepts(read) else { continue }
        record = read
      }
      let score = DocumentScore(plan, names: record.names, candidate: candidate, letters: &letters)
      guard score.quality > known?.quality ?? 0 else { continue }
      found[candidate.place] = Scored(
        record: record, candidate: candidate, plan: plan, score: score, quality: score.quality)
    }
  }

  private func answer(_ found: [Int: Scored], _ tally: Tally) -> IndexAnswer<Reading.Record> {
    // Marks decide the order where some were typed; else only what is shown is looked at so closely.
    let asksMarks = found.values.contains { $0.plan.terms.contains { $0.marked != nil } }
    let all = asksMarks ? found.values.map(marked) : Array(found.values)
    let ranked = all.map { (scored: $0, rank: rank($0)) }.sorted { a, b in
      let (weak, otherWeak) = (isWeak(a.scored), isWeak(b.scored))
      if weak != otherWeak { return otherWeak }
      return a.rank != b.rank ? a.rank > b.rank : a.scored.candidate.place < b.scored.candidate.place
    }
    let hits = ranked.prefix(max(0, query.limit)).map { hit(asksMarks ? $0.scored : marked($0.scored)) }
    return IndexAnswer(
      hits: hits, total: max(tally.total, found.count), respellings: ranked.first.map { respellings($0.scored) } ?? [],
      isComplete: tally.isComplete)
  }

  /// With the characters that matched, and less worth where marks were typed and the name has others.
  private func marked(_ scored: Scored) -> Scored {
    guard let best = scored.score.best else { return scored }
    var scored = scored
    let highlight = Highlight(scored.plan, scored.score.scores[best], name: scored.record.names[best])
    scored.highlight = highlight
    scored.quality *= 1 - highlight.penalty
    return scored
  }

  private func worth(_ scored: Scored) -> Double {
    let score =
      IndexWeights.quality * scored.quality
      + IndexWeights.importance * Double(scored.candidate.importance) / 100
      + (scored.candidate.isPreferred ? IndexWeights.kind : 0)
    guard query.order == .nearby else { return min(1, score) }
    return min(1, score) * Nearness.share(metres: scored.candidate.metres, importance: scored.candidate.importance)
  }

  private func rank(_ scored: Scored) -> Double {
    switch query.order {
    case .relevance, .nearby: worth(scored)
    case .importance: Double(scored.candidate.importance)
    case .distance: -(scored.candidate.metres ?? .infinity)
    }
  }

  private func isWeak(_ scored: Scored) -> Bool { scored.score.strength < IndexWeights.weakBelow }

  private func hit(_ scored: Scored) -> Hit {
    Hit(
      record: scored.record, quality: scored.quality, score: worth(scored), isWeak: isWeak(scored),
      name: scored.score.best.map { scored.record.names[$0] }, highlight: scored.highlight?.ranges ?? [],
      importance: scored.candidate.importance)
  }

  /// How the words of the best answer were read.
  private func respellings(_ scored: Scored) -> [WordReading] {
    var readings = scored.plan.reading.map { [$0] } ?? []
    for (index, term) in scored.plan.terms.enumerated() {
      let found = scored.score.scores.lazy.compactMap { $0.words[index] }.first
      if let found, let reading = term.forms[found.form].reading { readings.append(reading) }
    }
    return readings
  }

  /// Nothing was typed: everything that the filters let pass.
  private func listing() throws -> IndexAnswer<Reading.Record> {
    var shortlist = Shortlist(limit: max(1, query.limit))
    try retriever.everything(into: &shortlist)
    let hits = try shortlist.candidates.prefix(max(0, query.limit)).compactMap { candidate -> Hit? in
      guard let record = try file.reading.record(try file.number(candidate.place)), accepts(record) else { return nil }
      var score = IndexWeights.quality + IndexWeights.importance * Double(candidate.importance) / 100
      if query.order == .nearby {
        score *= Nearness.share(metres: candidate.metres, importance: candidate.importance)
      }
      return Hit(
        record: record, quality: 1, score: score, isWeak: false, name: nil, highlight: [],
        importance: candidate.importance)
    }
    return IndexAnswer(hits: hits, total: shortlist.total, respellings: [], isComplete: true)
  }
}
