/// What the plans of one question have found so far: every document once, with the best of its scores.
struct Findings<Record: NamedRecord> {
  private var documents: [Int: ScoredDocument<Record>] = [:]
  /// Of the best document.
  private(set) var quality = 0.0
  private(set) var hasSureAnswer = false
  private var total = 0
  private var isComplete = true

  var isEmpty: Bool { documents.isEmpty }

  subscript(place: Int) -> ScoredDocument<Record>? { documents[place] }

  mutating func count(_ shortlist: Shortlist) {
    total = max(total, shortlist.total)
    isComplete = isComplete && shortlist.isComplete
  }

  mutating func add(_ document: ScoredDocument<Record>) {
    documents[document.candidate.place] = document
    quality = max(quality, document.quality)
    hasSureAnswer = hasSureAnswer || !document.isWeak
  }

  func answer(_ query: IndexQuery) -> IndexAnswer<Record> {
    // Marks decide the order where some were typed; else only what is shown is looked at so closely.
    if documents.values.contains(where: { $0.plan.terms.contains { $0.marked != nil } }) {
      for document in documents.values { document.mark() }
    }
    let ranked = documents.values
      .map { (isWeak: $0.isWeak, rank: $0.rank(query.order), place: $0.candidate.place, document: $0) }
      .sorted { a, b in
        if a.isWeak != b.isWeak { return b.isWeak }
        return a.rank != b.rank ? a.rank > b.rank : a.place < b.place
      }
    return IndexAnswer(
      hits: ranked.prefix(max(0, query.limit)).map { $0.document.hit(query.order) },
      total: max(total, documents.count),
      respellings: ranked.first.flatMap { $0.isWeak ? nil : $0.document.readings } ?? [], isComplete: isComplete)
  }
}
