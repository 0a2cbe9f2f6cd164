import CivilTime
import Gazetteer
import Geography
import OpeningHours
import SearchIndex
import TextShaping

/// One question on its way through: read for what it asks, put to the index, and the answer told in the gazetteer's
/// terms.
struct Answering {
  let rows: IndexRows
  let file: IndexFile<IndexRows>
  let words: SearchWords
  let query: SearchQuery
  let parsedHours: ParsedHoursShelf
  let shouldStop: () -> Bool

  private typealias Found = IndexAnswer<EntryNames>

  func answer() throws -> SearchAnswer {
    let text = QuerySyntax.withoutOperators(query.text)
    var reading = QueryReading(text, vocabulary: words.intents, now: query.now, ignoring: query.ignoring)
    if try isName(reading, text) { reading = reading.ignoring(Set(Intent.Aspect.allCases).subtracting([.category])) }
    var near = query.near
    if let asked = reading.nearWords, near == nil {
      near = asked.isHere ? query.origin.map { Neighbourhood(centre: $0, header: nil) } : try place(asked.place.text)
      // A place that nobody knows: "near" was meant as a word of a name after all.
      if near == nil, !asked.isHere { reading = reading.ignoring([.near]) }
    }
    guard !reading.isEmpty || query.text.allSatisfy(\.isWhitespace) else { return .none }
    let openAt = query.openAt ?? reading.openAt
    var index = indexQuery(reading, near)
    // Closed places go behind open ones, so more than the limit are looked at.
    if openAt != nil { index.limit = max(query.limit, min(50, query.limit) * 4) }
    let answer = try ask(index, reading.commune)
    var hits = try answer.hits.map { try hit($0, openAt ?? query.now, near) }
    let called = try called(text, reading, near)
    hits = called + hits.filter { hit in !called.contains { $0.header.id == hit.header.id } }
    hits += try others(reading, index, hits, near)
    if let named = try named() { hits = [named] + hits.filter { $0.header.id != named.header.id && !$0.weak } }
    if let header = near?.header { hits.removeAll { $0.header.id == header.id } }
    if openAt != nil { hits = hits.filter { $0.open != .closed } + hits.filter { $0.open == .closed } }
    if query.sort == .name { hits = NameOrder.sorted(hits, query.language) }
    let understood = Understanding(reading: reading, near: near, readings: answer.respellings).understood
    return SearchAnswer(
      hits: Array(hits.prefix(max(0, query.limit))), total: answer.total, isTotalExact: answer.isComplete,
      understood: understood,
      didYouMean: understood.respellings.contains { $0.reason == .slip } ? understood.text : nil)
  }

  private func indexQuery(_ reading: QueryReading, _ near: Neighbourhood?) -> IndexQuery {
    let category = reading.category.map { words.kinds(of: $0.id) }
    // Where the category is all that is asked for, names that merely contain its word are no answer.
    let kindAlone = category != nil && reading.rest.allSatisfy(\.isOptional)
    let rest = Set(reading.rest.map(\.position))
    let asked = kindAlone ? [] : reading.withCategory
    var index = IndexQuery(
      words: asked.map { word in
        IndexQuery.Word(
          word.typed, isOptional: word.isOptional, isKind: !rest.contains(word.position),
          describes: word.describes)
      }, limit: max(0, query.limit))
    index.variants = WordVariants.of
    let wanted =
      [query.category.map(words.kinds(of:)), query.group.map(words.kinds(in:))].compactMap { $0 }
      + (kindAlone ? [category].compactMap { $0 } : [])
    if let first = wanted.first {
      index.kinds = wanted.dropFirst().reduce(first) { kinds, more in zip(kinds, more).map { $0 && $1 } }
    }
    index.preferredKinds = kindAlone ? nil : category
    if reading.free { index.flags |= EntryMark.free }
    if reading.withChildren { index.flags |= EntryMark.children }
    if let commune = reading.commune { index.textWords = SearchTokens.tokens(commune.name).map(\.text) }
    if let box = query.box { index.box = (box.south, box.west, box.north, box.east) }
    if let centre = near?.centre ?? query.origin { index.origin = (centre.latitude, centre.longitude) }
    index.order =
      switch query.sort {
      case .relevance, .name: near == nil ? .relevance : .nearby
      case .importance: .importance
      case .distance: index.origin == nil ? .relevance : .distance
      }
    return index
  }

  /// Whether some name has all the words, those with a meaning of their own too: "Đi bộ quanh chiến trường" is a walk,
  /// and nothing near a battlefield.
  private func isName(_ reading: QueryReading, _ text: String) throws -> Bool {
    guard
      reading.nearWords != nil || reading.wantsOpen || reading.commune != nil || reading.free || reading.withChildren
    else { return false }
    var index = IndexQuery(words: text.split(separator: " ").map { IndexQuery.Word(String($0)) }, limit: 1)
    index.isLiteral = true
    return try ask(index, nil).hits.contains { $0.quality >= 0.85 }
  }

  /// Records that are called just what was typed, where it was read as nothing but a category: "Các cửa khẩu".
  private func called(_ text: String, _ reading: QueryReading, _ near: Neighbourhood?) throws -> [SearchHit] {
    guard reading.category != nil, reading.rest.allSatisfy(\.isOptional), near == nil, query.category == nil else {
      return []
    }
    var index = IndexQuery(words: text.split(separator: " ").map { IndexQuery.Word(String($0)) }, limit: 3)
    index.isLiteral = true
    index.kinds = query.group.map(words.kinds(in:))
    return try ask(index, nil).hits.filter { $0.quality >= 0.99 }.map { try hit($0, query.now, near) }
  }

  /// What follows where a category decided the answer: names that have its word, if there are few of it, and, where the other words mean nothing
  /// here, whatever there is of the kind, as a guess.
  private func others(
    _ reading: QueryReading, _ index: IndexQuery, _ hits: [SearchHit], _ near: Neighbourhood?
  ) throws -> [SearchHit] {
    guard let category = reading.category, hits.count < query.limit else { return [] }
    var more = index
    let isGuess = !index.words.isEmpty
    if isGuess {
      guard hits.allSatisfy(\.weak) else { return [] }
      more.words = []
      more.kinds = zip(words.kinds(of: category.id), index.kinds ?? words.kinds(of: category.id)).map { $0 && $1 }
      more.preferredKinds = nil
    } else {
      guard near == nil, query.category == nil, hits.count < 3 else { return [] }
      more.words = reading.withCategory.map { IndexQuery.Word($0.typed, isOptional: $0.isOptional) }
      more.kinds = query.group.map(words.kinds(in:))
      more.isLiteral = true
    }
    let known = Set(hits.map(\.header.id))
    return try ask(more, reading.commune).hits.filter { !known.contains($0.record.header.id) && !$0.isWeak }.map {
      let found = try hit($0, query.openAt ?? reading.openAt ?? query.now, near)
      return isGuess ? found.guessed(worth: 0.5) : found
    }
  }

  /// Somebody who types an id means it.
  private func named() throws -> SearchHit? {
    let text = query.text.trimmingPrefix(while: \.isWhitespace).lowercased()
    guard text.contains("-"), let id = EntryID(rawValue: text), let number = try rows.number(id),
      let record = try rows.record(number)
    else { return nil }
    return try hit(
      Found.Hit(
        record: record, quality: 1, score: 1, isWeak: false, name: record.names.first, highlight: [],
        importance: record.header.importance), query.openAt ?? query.now, query.near)
  }

  private func ask(_ index: IndexQuery, _ commune: CommuneIntent?) throws -> Found {
    try IndexSearch(
      file, index, accepts: { entry in commune.map { $0.covers(entry.commune) } ?? true }, shouldStop: shouldStop
    ).answer()
  }

  /// The place that the words after "near" mean: the best answer that has a pin and is no guess.
  private func place(_ text: String) throws -> Neighbourhood? {
    if let coordinate = Coordinate(text) { return Neighbourhood(centre: coordinate, header: nil) }
    var index = IndexQuery(words: text.split(separator: " ").map { IndexQuery.Word(String($0)) }, limit: 20)
    index.variants = WordVariants.of
    let best = try ask(index, nil).hits.first { !$0.isWeak && $0.name != nil && $0.record.header.position != nil }
    return best.flatMap { hit in
      hit.record.header.position.map { Neighbourhood(centre: $0.coordinate, header: hit.record.header) }
    }
  }

  private func hit(_ hit: Found.Hit, _ moment: CivilDateTime?, _ near: Neighbourhood?) throws -> SearchHit {
    let header = hit.record.header
    let centre = near?.centre ?? query.origin
    return SearchHit(
      header: header, score: hit.score, weak: hit.isWeak, matchedName: hit.name, highlight: hit.highlight,
      metres: centre.flatMap { centre in header.position.map { centre.distance(to: $0.coordinate) } },
      otherNames: Array(hit.record.names.dropFirst()),
      open: try moment.flatMap { try OpeningRows(db: rows.db, parsed: parsedHours).state(hit.record, at: $0) })
  }
}
