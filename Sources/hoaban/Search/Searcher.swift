import CivilTime
import Gazetteer
import Itinerary
import Store

/// The answer to one question.
struct SearchOutcome {
  let answer: SearchAnswer
  /// In the contract's words: the category of a kind that was understood or asked for.
  let category: String?
  let milliseconds: Double
}

/// Answers questions from one gazetteer.
struct Searcher {
  let gazetteer: GazetteerStore
  let now: CivilDateTime
  private let kinds: [Kind]

  private static let limits = 0...2_000

  init(gazetteer: GazetteerStore, now: CivilDateTime) throws {
    self.gazetteer = gazetteer
    self.now = now
    kinds = try gazetteer.kinds()
  }

  func answer(_ request: SearchRequest) throws -> SearchOutcome {
    let query = try query(request)
    let clock = ContinuousClock()
    let start = clock.now
    let answer = isAskingNothing(query) ? .none : try gazetteer.search(query)
    let (seconds, attoseconds) = (clock.now - start).components
    let asked = answer.understood.intents.lazy.compactMap { intent -> String? in
      guard case .category(let id) = intent.meaning else { return nil }
      return id
    }.first
    return SearchOutcome(
      answer: answer, category: (query.category ?? asked).map(contractCategory),
      milliseconds: Double(seconds) * 1_000 + Double(attoseconds) / 1e15)
  }

  /// In a script an empty question is a slip; the guide shows everything instead.
  private func isAskingNothing(_ query: SearchQuery) -> Bool {
    query.text.allSatisfy(\.isWhitespace) && query.category == nil && query.box == nil && query.near == nil
      && query.openAt == nil
  }

  private func contractCategory(_ id: String) -> String {
    kinds.first { $0.id.rawValue == id }?.category ?? id
  }

  private func query(_ request: SearchRequest) throws -> SearchQuery {
    let moment = try request.openAt.map { try Values.moment($0, field: "open-at") }
    let near = try request.near.map {
      let spot = try PlaceFinder(gazetteer: gazetteer, language: request.language).spot($0, field: "near")
      return Neighbourhood(centre: spot.coordinate, header: spot.header)
    }
    return SearchQuery(
      text: request.query, category: try request.category.map { try category($0) },
      box: try request.box.map { try Values.box($0, field: "bbox") },
      limit: try Values.number(request.limit ?? 10, in: Self.limits, field: "limit"), language: request.language,
      now: moment ?? now, near: near, openAt: moment)
  }

  /// A category, a kind, or a category that this gazetteer has no place of.
  private func category(_ id: String) throws -> String {
    if IntentWords.knownCategories.contains(id) { return id }
    return try KindFilter(id, of: kinds, field: "category").id
  }
}
