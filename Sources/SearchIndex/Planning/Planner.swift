import TextShaping

/// Turns the words of a question into plans: what they say as they stand; then, where that answers nothing well, with
/// other blanks and with slips put right.
struct Planner {
  let lexicon: Lexicon
  let query: IndexQuery

  /// A word of the question as cut, before it is looked up.
  struct Piece {
    let word: [UInt8]
    let text: String
    let typed: String
    let marked: String?
    let isOptional: Bool
    let isKind: Bool
    var describes = false
    let isLast: Bool
    var factor = 1.0
    var reading: WordReading?
  }

  /// More than anybody types. Each may cost a walk through the lexicon.
  private static let most = 16

  func pieces() -> [Piece] {
    var pieces: [Piece] = []
    for (index, word) in query.words.enumerated() {
      let tokens = SearchTokens.tokens(word.text)
      let isMarked = Folding.hasMarks(word.text)
      let characters = isMarked || tokens.count > 1 ? Array(word.text) : []
      for (offset, token) in tokens.enumerated() {
        guard pieces.count < Self.most else { return pieces }
        let typed = characters.isEmpty ? word.text : String(characters[token.range])
        pieces.append(
          Piece(
            word: Array(token.text.utf8), text: token.text, typed: typed,
            marked: isMarked && Folding.hasMarks(typed) ? Composition.compose(typed).lowercased() : nil,
            isOptional: word.isOptional, isKind: word.isKind, describes: word.describes,
            isLast: query.isOpen && index == query.words.count - 1 && offset == tokens.count - 1))
      }
    }
    return pieces
  }

  /// The words as they stand, and with neighbours joined that are one word in some name (`A 1`).
  func plain(_ pieces: [Piece]) -> [QueryPlan] {
    var plans = [QueryPlan(terms: pieces.map(term))]
    for index in pieces.indices.dropLast() {
      let (left, right) = (pieces[index], pieces[index + 1])
      let joined = left.word + right.word
      // `13/3` is a day, and no 133.
      guard !Segmentation.isNumber(joined), lexicon.find(joined) != nil else { continue }
      let piece = Piece(
        word: joined, text: left.text + right.text, typed: left.typed + right.typed, marked: nil,
        isOptional: left.isOptional && right.isOptional, isKind: left.isKind && right.isKind, isLast: right.isLast)
      var others = pieces
      others.replaceSubrange(index...index + 1, with: [piece])
      plans.append(
        QueryPlan(
          terms: others.map(term), factor: IndexWeights.joined,
          reading: WordReading(
            typed: left.typed + " " + right.typed, meant: piece.typed, reason: .spacing)))
    }
    plans += expanded(pieces)
    return plans
  }

  /// Words that stand for several: abbreviations. Each by itself, and all of them together.
  private func expanded(_ pieces: [Piece]) -> [QueryPlan] {
    let expansions = pieces.map { piece in
      query.variants(piece.text).compactMap { variant -> [Piece]? in
        let words = SearchTokens.tokens(variant)
        guard words.count > 1, words.allSatisfy({ lexicon.find(Array($0.text.utf8)) != nil }) else { return nil }
        return words.map {
          Piece(
            word: Array($0.text.utf8), text: $0.text, typed: piece.typed, marked: nil, isOptional: piece.isOptional,
            isKind: piece.isKind, isLast: false)
        }
      }
    }
    var ways: [[[Piece]?]] = []
    for (index, found) in expansions.enumerated() {
      for words in found {
        ways.append(pieces.indices.map { $0 == index ? words : nil })
      }
    }
    if expansions.count(where: { !$0.isEmpty }) > 1 { ways.append(expansions.map(\.first)) }
    return ways.map { way in
      let replaced = zip(pieces, way).flatMap { piece, words in words ?? [piece] }
      return QueryPlan(terms: replaced.map(term), factor: IndexWeights.variant)
    }
  }

  /// A word with the forms that need no guessing.
  func term(_ piece: Piece) -> QueryTerm {
    var forms: [QueryTerm.Form] = []
    var lists: [Int] = []
    var wholeLists: [Int] = []
    func take(_ word: [UInt8], _ factor: Double, _ reading: WordReading?) {
      if let list = lexicon.find(word) {
        forms.append(.init(word, factor: factor, reading: reading))
        lists.append(list)
        wholeLists.append(list)
      }
      if piece.isLast {
        let more = prefixLists(word)
        guard !more.isEmpty else { return }
        forms.append(.init(word, isPrefix: true, factor: factor, reading: reading))
        lists += more
      }
    }
    take(piece.word, piece.factor, piece.reading)
    // A word that some name has is that word.
    let isKnown = lexicon.find(piece.word) != nil
    for method in InputMethod.allCases where !isKnown {
      guard let decoded = Keystrokes.decode(piece.typed, method) else { continue }
      let reading = WordReading(typed: piece.typed, meant: decoded, reason: method == .telex ? .telex : .vni)
      take(Array(Folding.fold(decoded).utf8), IndexWeights.keystrokes, reading)
    }
    for variant in variants(of: piece) {
      take(
        Array(variant.utf8), IndexWeights.variant,
        WordReading(typed: piece.typed, meant: variant, reason: .variant))
    }
    return QueryTerm(
      word: piece.word, marked: piece.marked, isOptional: piece.isOptional, isKind: piece.isKind,
      describes: piece.describes, weight: weight(lists), forms: forms, lists: lists, wholeLists: wholeLists)
  }

  private func variants(of piece: Piece) -> [String] {
    var variants = query.variants(piece.text).map { Folding.fold($0) }.filter { !$0.contains(" ") }
    if let value = RomanNumeral.value(piece.text) { variants.append(String(value)) }
    if let value = Int(piece.text), let text = RomanNumeral.text(value) { variants.append(text) }
    return variants.filter { $0 != piece.text }
  }

  func weight(_ lists: [Int]) -> Double {
    lexicon.weight(frequency: lists.reduce(0) { $0 + lexicon.frequency($1) })
  }

  /// Lists that together hold the words that go on after `word`; without those that are the word itself.
  func prefixLists(_ word: [UInt8]) -> [Int] {
    if let list = lexicon.prefixList(word) { return [list] }
    let range = lexicon.range(of: word)
    // Long beginnings begin few words; should one begin very many, the most frequent are taken.
    let lists = range.filter { lexicon.terms.range($0).count > word.count }
    guard lists.count > 64 else { return Array(lists) }
    return Array(lists.sorted { lexicon.frequency($0) > lexicon.frequency($1) }.prefix(64))
  }
}
