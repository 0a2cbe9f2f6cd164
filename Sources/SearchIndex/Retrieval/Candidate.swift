/// A document that may answer, before its names are read.
struct Candidate {
  let place: Int
  /// What it promises, to choose which documents are read.
  let promise: Double
  let importance: Int
  let isPreferred: Bool
  /// Metres from the origin; nil without an origin, infinite where nobody knows where it is.
  let metres: Double?
  /// By term of the plan: it stands in a text of the document.
  var textTerms: UInt32 = 0
}

/// The most promising candidates of very many, in bounded memory.
struct Shortlist {
  private(set) var candidates: [Candidate] = []
  /// Candidates seen.
  private(set) var total = 0
  /// All documents were looked at.
  var isComplete = true
  private let limit: Int
  private var bar = -Double.infinity

  /// - Parameter limit: More than a million are cut to that: nobody reads them.
  init(limit: Int) { self.limit = min(max(1, limit), 1_000_000) }

  mutating func add(_ candidate: Candidate) {
    total += 1
    guard candidate.promise > bar || candidates.count < limit else { return }
    candidates.append(candidate)
    if candidates.count >= limit * 4 { cut() }
  }

  /// Only counts.
  mutating func pass(_ count: Int = 1) { total += count }

  /// Whether a promise is worth making a candidate of.
  func wants(_ promise: Double) -> Bool { promise > bar || candidates.count < limit }

  mutating func cut() {
    candidates.sort { $0.promise != $1.promise ? $0.promise > $1.promise : $0.place < $1.place }
    guard candidates.count > limit else { return }
    candidates.removeLast(candidates.count - limit)
    bar = candidates.last?.promise ?? bar
  }
}
