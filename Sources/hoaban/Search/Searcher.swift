import CivilTime
import Gazetteer
import Geography
import Itinerary
import OpeningHours
import Store
import TextShaping

/// A row of an answer.
struct SearchRow {
  let hit: SearchHit
  /// After what the reading of the query adds to the hit's own.
  var score: Double
  /// A guess rather than an answer.
  var weak: Bool
  /// Nil where the kind of thing has no hours.
  var open: OpeningState?
}

/// The answer to one question.
struct SearchOutcome {
  let reading: SearchReading
  /// In the contract's words: the category of a kind that was understood.
  let category: String?
  let near: Spot?
  let rows: [SearchRow]
  let milliseconds: Double
}

/// Answers questions from one gazetteer.
struct Searcher {
  let gazetteer: GazetteerStore
  let now: CivilDateTime
  private let words: IntentWords

  /// Candidates that are looked at before the rows are cut to the limit.
  private static let depth = 2_000

  init(gazetteer: GazetteerStore, now: CivilDateTime) throws {
    self.gazetteer = gazetteer
    self.now = now
    words = IntentWords(kinds: try gazetteer.kinds(), communes: [])
  }

  func answer(_ request: SearchRequest) throws -> SearchOutcome {
    let clock = ContinuousClock()
    let start = clock.now
    let limit = try Values.number(request.limit ?? 10, in: 0...Self.depth, field: "limit")
    let moment = try request.openAt.map { try Values.moment($0, field: "open-at") }
    let box = try request.box.map { try Values.box($0, field: "bbox") }
    let filter = try request.category.map { try KindFilter.searched($0, of: gazetteer.kinds(), field: "category") }
    let finder = PlaceFinder(gazetteer: gazetteer, language: request.language)
    var near = try request.near.map { try finder.spot($0, field: "near") }

    let read = QueryReading(request.query, vocabulary: words, now: now, ignoring: [.free, .children, .commune])
    var reading = SearchReading(read)
    if near == nil, let words = read.nearWords, !words.isHere {
      near = try spot(words.place.text, request.language)
      if near == nil { reading = SearchReading(read.ignoring([.near])) }
    }
    reading.open = reading.open || moment != nil
    reading.category = filter ?? reading.category

    var rows = try candidates(
      reading,
      SearchQuery(
        text: reading.text, category: filter, origin: near?.coordinate, box: box, limit: Self.depth,
        language: request.language), near: near)
    if let near { rows = Self.byDistance(rows, asked: near) }
    rows = try opened(rows, at: moment ?? reading.at ?? now, limit: limit, first: reading.open)
    let (seconds, attoseconds) = (clock.now - start).components
    return SearchOutcome(
      reading: reading, category: reading.category.map(words.category), near: near, rows: Array(rows.prefix(limit)),
      milliseconds: Double(seconds) * 1_000 + Double(attoseconds) / 1e15)
  }

  /// Rows for the words as they are, and for what is left of them without a word for a category.
  private func candidates(_ reading: SearchReading, _ query: SearchQuery, near: Spot?) throws -> [SearchRow] {
    let asksNothing = reading.text.allSatisfy(\.isWhitespace)
    if asksNothing, query.category == nil, query.box == nil, near == nil, reading.category == nil { return [] }
    var scores: [EntryID: SearchRow] = [:]
    func take(_ query: SearchQuery, gain: Double) throws {
      for hit in try gazetteer.search(query).hits {
        let row = SearchRow(hit: hit, score: min(1, hit.score + (hit.weak ? 3 * gain : gain)), weak: hit.weak)
        let known = scores[hit.header.id]
        if known.map({ $0.weak && !row.weak || $0.weak == row.weak && $0.score < row.score }) ?? true {
          scores[hit.header.id] = row
        }
      }
    }
    if query.category == nil, let category = reading.category {
      var narrow = query
      narrow.category = category
      narrow.text = reading.rest
      // Of guesses, those of the right kind are far better.
      try take(narrow, gain: 0.05)
      // Where the category is all that is asked for, names that merely contain its word are no answer.
      if reading.rest.isEmpty { return Self.sorted(scores) }
    }
    try take(query, gain: 0)
    if scores.isEmpty, query.category == nil, let category = reading.category {
      // The name means nothing here, the kind does: whatever there is of it, as a guess.
      var kindAlone = query
      kindAlone.category = category
      kindAlone.text = ""
      return try gazetteer.search(kindAlone).hits.map { SearchRow(hit: $0, score: $0.score * 0.5, weak: true) }
    }
    return Self.sorted(scores)
  }

  private static func sorted(_ rows: [EntryID: SearchRow]) -> [SearchRow] {
    rows.values.sorted {
      if $0.weak != $1.weak { return $1.weak }
      return $0.score != $1.score ? $0.score > $1.score : $0.hit.header.id < $1.hit.header.id
    }
  }

  /// Distance against importance: what is 5 km farther must be worth about twice as much.
  private static func byDistance(_ rows: [SearchRow], asked: Spot) -> [SearchRow] {
    rows.compactMap { row -> SearchRow? in
      guard let metres = row.hit.metres, row.hit.header.id != asked.header?.id else { return nil }
      var row = row
      row.score = row.score * (0.5 + Double(row.hit.header.importance) / 200) / (1 + metres / 5_000)
      return row
    }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.hit.header.id < $1.hit.header.id }
  }

  /// The rows that can be shown with their state; where open ones are asked for, closed ones come last.
  private func opened(_ rows: [SearchRow], at moment: CivilDateTime, limit: Int, first: Bool) throws -> [SearchRow] {
    func looked(_ rows: some Sequence<SearchRow>) throws -> [SearchRow] {
      try rows.map { row in
        var row = row
        row.open = try gazetteer.entry(row.hit.header.id).flatMap { OpenNow.state($0, at: moment) }
        return row
      }
    }
    guard first else { return try looked(rows.prefix(limit)) }
    let all = try looked(rows.prefix(max(limit, 200)))
    return all.filter { $0.open != .closed } + all.filter { $0.open == .closed }
  }

  /// The place that the words after "near" mean: the best answer that has a pin and is no guess.
  private func spot(_ words: String, _ language: Language) throws -> Spot? {
    if let coordinate = Coordinate(words) { return Spot(coordinate: coordinate, header: nil) }
    let hits = try gazetteer.search(SearchQuery(text: words, limit: 20, language: language)).hits
    let best = hits.first { !$0.weak && $0.header.position != nil && $0.matchedName != nil }
    return best.flatMap { hit in hit.header.position.map { Spot(coordinate: $0.coordinate, header: hit.header) } }
  }
}
