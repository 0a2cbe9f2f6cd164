import CivilTime

/// Settles what each word of a query serves: what is told by clear words first, what is left is a name.
struct QueryReader {
  private let text: ReadText
  private let matches: [PhraseMatch]
  private var claims: Claims
  private var optional: Set<Int> = []
  private var describedFrom: Int?
  private(set) var category: CategoryIntent?
  private(set) var near: NearWords?
  private(set) var open: OpenWords?
  private(set) var commune: CommuneIntent?

  init(_ text: ReadText, ignoring: Set<Intent.Aspect>) {
    self.text = text
    matches = text.matches(ignoring: ignoring)
    claims = Claims(count: text.words.count)
    markStops()
    readMarks()
    readOpen()
    let nearReader = NearReader(matches: matches, words: text.words)
    readQuestions()
    if !ignoring.contains(.commune) { readCommune(nearReader.placeStart) }
    readNear(nearReader)
    readCategory()
    readDescription()
    keepSomething()
    // The words are made once all flags are known.
    finish()
  }

  func words(_ serving: (Claims.Role?) -> Bool) -> [ReadWord] {
    text.words.indices.filter { serving(claims.roles[$0]) }.map(word)
  }

  private func word(_ index: Int) -> ReadWord {
    let word = text.words[index]
    return ReadWord(
      typed: word.typed, folded: word.folded, position: index, joinsPrevious: word.joinsPrevious,
      isOptional: optional.contains(index), describes: describedFrom.map { index >= $0 } ?? false)
  }

  /// Words of a language that need not be in a name. A capital that stands alone is a name, and so is what stands
  /// before a number.
  private mutating func markStops() {
    for match in matches where match.meaning == .stop {
      let index = match.range.lowerBound
      let next = index + 1 < text.words.count ? text.words[index + 1].folded : ""
      let isCode = text.words[index].folded.utf8.count == 1 && next.utf8.first.map { (48...57).contains($0) } ?? false
      if !text.words[index].isLoneCapital, !isCode { optional.formUnion(match.range) }
    }
    for index in text.words.indices where text.words[index].folded.isEmpty { optional.insert(index) }
  }

  private mutating func readMarks() {
    for match in matches {
      let role: Claims.Role
      switch match.meaning {
      case .free: role = .free
      case .children: role = .children
      default: continue
      }
      // "for families" and "families with kids" share a word.
      if claims.isFree(match.range, but: role) { claims.claim(match.range, role) }
    }
  }

  private mutating func readOpen() {
    guard let found = OpenReader(matches: matches, words: text.words).find(claims) else { return }
    for range in found.ranges { claims.claim(range, .open) }
    open = OpenWords(words: [], at: text.now.map(found.moment.resolve))
  }

  private mutating func readCommune(_ placeStart: Int?) {
    let reader = CommuneReader(matches: matches, words: text.words, names: text.vocabulary.communes)
    if let found = reader.find(claims, notAt: placeStart), found.unit != nil || leaves(found.range) {
      claims.claim(found.range, .commune)
      commune = CommuneIntent(
        name: found.name.name, unit: found.unit, now: found.name.now, successors: found.name.successors, words: [])
    } else if let range = reader.everywhere(claims), leaves(range) {
      optional.formUnion(range)
      claims.claim(range, .optional)
    }
  }

  /// Whether there is anything besides these words that an answer must have.
  private func leaves(_ range: Range<Int>) -> Bool {
    text.words.indices.contains { !range.contains($0) && !optional.contains($0) }
  }

  private mutating func readNear(_ reader: NearReader) {
    guard let found = reader.find(claims) else { return }
    claims.claim(found.marker, .near)
    if let link = found.link { claims.claim(link, .near) }
    claims.claim(found.place, .nearPlace)
    near = NearWords(words: [], place: [])
  }

  /// Only the words are flagged: the category may still be told by some of them, if by more.
  private mutating func readQuestions() {
    for match in matches where match.meaning == .question && claims.isFree(match.range) {
      optional.formUnion(match.range)
    }
  }

  private mutating func readCategory() {
    let lead = text.words.indices.first { claims.roles[$0] == nil && !optional.contains($0) } ?? text.words.count
    let questions = matches.filter { $0.meaning == .question }
    let usable = matches.filter { match in
      !questions.contains { $0.range.overlaps(match.range) && $0.range.count > match.range.count }
    }
    guard let match = CategoryReader.choose(usable, words: text.words, claims: claims, lead: lead),
      case .category(let id) = match.meaning
    else { return }
    claims.claim(match.range, .category)
    optional.subtract(match.range)
    category = CategoryIntent(id: id, category: text.vocabulary.category(of: id), words: [])
  }

  /// "Where" at the beginning is a question.
  private mutating func readDescription() {
    let first = text.words.indices.first { !optional.contains($0) } ?? text.words.count
    describedFrom = matches.first { $0.meaning == .describing && $0.range.lowerBound > first }?.range.upperBound
  }

  /// Somebody who types nothing but such words means them.
  private mutating func keepSomething() {
    let isAllOptional = text.words.indices.allSatisfy { optional.contains($0) || text.words[$0].folded.isEmpty }
    let understands = claims.roles.contains { $0 != nil && $0 != .optional }
    if isAllOptional, !understands { optional = [] }
  }

  private mutating func finish() {
    category = category.map { CategoryIntent(id: $0.id, category: $0.category, words: words { $0 == .category }) }
    near = near.map { _ in
      NearWords(words: words { $0 == .near || $0 == .nearPlace }, place: words { $0 == .nearPlace })
    }
    open = open.map { OpenWords(words: words { $0 == .open }, at: $0.at) }
    commune = commune.map {
      CommuneIntent(
        name: $0.name, unit: $0.unit, now: $0.now, successors: $0.successors, words: words { $0 == .commune })
    }
  }
}
