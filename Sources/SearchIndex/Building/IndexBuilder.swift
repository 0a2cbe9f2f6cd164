import TextShaping

/// Builds an index from documents that come one at a time, in bounded memory: what grows with their number is some
/// thirty bytes each.
public struct IndexBuilder<Writer: IndexWriting> {
  private let writer: Writer
  private var names: PostingCollector
  private var texts: PostingCollector
  private var columns = ColumnBuilder()

  /// Longer words are no words.
  private static var longestWord: Int { 40 }

  /// - Parameter capacity: Postings in memory before they are put away, twice: of names and of texts. Each takes some
  ///   10 bytes, and as many again while it is sorted.
  public init(_ writer: Writer, capacity: Int = 2_000_000) {
    self.writer = writer
    names = PostingCollector(hasPayload: true, capacity: capacity)
    texts = PostingCollector(hasPayload: false, capacity: capacity)
  }

  /// Adds the next document; its number is one more than that of the one before, from 1.
  public mutating func add(names given: [String], texts words: [String], _ traits: DocumentTraits) throws {
    columns.add(traits)
    let document = columns.count
    for name in given { add(name: name, document) }
    for text in words { add(text: text, document) }
    if names.isFull { try names.putAway(to: writer, shelf: .names) }
    if texts.isFull { try texts.putAway(to: writer, shelf: .texts) }
  }

  private mutating func add(name: String, _ document: Int) {
    var tokens = 0
    SearchTokens.forEachWord(in: name) { _ in tokens += 1 }
    var position = 0
    SearchTokens.forEachWord(in: name) { word in
      let payload = NamePayload(tokens: tokens, position: position)
      if word.count <= Self.longestWord { names.add(word, document: document, payload: payload.byte) }
      position += 1
    }
  }

  private mutating func add(text: String, _ document: Int) {
    SearchTokens.forEachWord(in: text) { word in
      // A single Latin letter tells nothing in a text.
      guard word.count > 1, word.count <= Self.longestWord else { return }
      texts.add(word, document: document, payload: 0)
    }
  }

  /// Writes everything. To be called once.
  public mutating func finish() throws {
    names.close()
    texts.close()
    let order = columns.order()
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = UInt32(place) }
    try columns.write(order, to: writer)
    columns = ColumnBuilder()
    var lists = ListWriter(writer, places: places)
    let lexicon = try writeNames(&lists)
    names = PostingCollector(hasPayload: true, capacity: 0)
    for (piece, bytes) in lexicon.pieces.enumerated() { try writer.write(lexicon: bytes, piece: piece) }
    for (offset, term) in texts.terms.sorted.enumerated() {
      let postings = try texts.postings(term, from: writer, shelf: .texts)
      try lists.write(postings, list: lexicon.firstTextList + offset, hasPayload: false)
      try writer.write(textWord: texts.terms.word(term), list: offset, frequency: postings.count)
    }
  }

  private func writeNames(_ lists: inout ListWriter<Writer>) throws -> Lexicon {
    let sorted = names.terms.sorted
    var terms = TermColumn()
    var prefixes = PrefixLists(documents: lists.places.count)
    var written: [(prefix: [UInt8], list: Int, frequency: Int)] = []
    func write(_ finished: [PrefixLists.Finished], _ lists: ListWriter<Writer>) throws {
      for done in finished {
        let list = sorted.count + written.count
        try lists.write(placed: done.placed, list: list, hasPayload: true)
        written.append((done.prefix, list, done.placed.count))
      }
    }
    for (list, term) in sorted.enumerated() {
      let word = names.terms.word(term)
      let postings = try names.postings(term, from: writer, shelf: .names)
      terms.append(word, frequency: postings.count)
      let placed = try lists.write(postings, list: list, hasPayload: true)
      try write(prefixes.add(word, placed), lists)
    }
    try write(prefixes.finish(), lists)
    return Lexicon(documents: lists.places.count, terms: terms, prefixes: written)
  }
}
