import SearchIndex

/// An index in memory, written and read through the same ports as a file.
final class MemoryIndex: IndexWriting, IndexReading {
  struct Document: NamedRecord {
    let number: Int
    let names: [String]
    var areas: [String] = []
  }

  private var shelves: [Int: [[UInt8]]] = [:]
  private(set) var postings: [[Int]: [UInt8]] = [:]
  private var columns: [[Int]: [UInt8]] = [:]
  private(set) var pieces: [[UInt8]] = []
  private var words: [[UInt8]: (list: Int, frequency: Int)] = [:]
  var documents: [Document] = []
  /// Parts of lists that were read.
  private(set) var reads = 0

  func putAway(_ bytes: [UInt8], _ shelf: IndexShelf, term: Int) {
    shelves[term * 2 + shelf.rawValue, default: []].append(bytes)
  }
  func load(_ shelf: IndexShelf, term: Int) -> [[UInt8]] { shelves[term * 2 + shelf.rawValue] ?? [] }
  func write(posting: [UInt8], list: Int, part: Int) { postings[[list, part]] = posting }
  func write(column: [UInt8], _ name: DocumentColumn, part: Int) { columns[[name.rawValue, part]] = column }
  func write(lexicon: [UInt8], piece: Int) { pieces.append(lexicon) }
  func write(textWord: [UInt8], list: Int, frequency: Int) { words[textWord] = (list, frequency) }

  func lexicon(_ piece: Int) -> [UInt8] { pieces.indices.contains(piece) ? pieces[piece] : [] }
  func posting(list: Int, part: Int) -> [UInt8]? {
    reads += 1
    return postings[[list, part]]
  }
  func column(_ column: DocumentColumn, part: Int) -> [UInt8] { columns[[column.rawValue, part]] ?? [] }
  func textList(_ word: [UInt8]) -> (list: Int, frequency: Int)? { words[word] }
  func textLists(prefix: [UInt8], limit: Int) -> [(list: Int, frequency: Int)] {
    words.filter { $0.key.starts(with: prefix) && $0.key != prefix }.values.sorted { $0.list < $1.list }
      .prefix(limit).map { $0 }
  }
  func record(_ number: Int) -> Document? { documents.indices.contains(number - 1) ? documents[number - 1] : nil }
}

/// Documents as tests write them.
struct Sample {
  var names: [String]
  var texts: [String] = []
  var importance: UInt8 = 50
  var kind: UInt8 = 0
  var at: (Double, Double)?
  var flags: UInt8 = 0

  init(
    _ names: String..., texts: [String] = [], importance: UInt8 = 50, kind: UInt8 = 0, at: (Double, Double)? = nil,
    flags: UInt8 = 0
  ) {
    self.names = names
    self.texts = texts
    self.importance = importance
    self.kind = kind
    self.at = at
    self.flags = flags
  }

  static func index(_ samples: [Sample], capacity: Int = 3_000_000) throws -> MemoryIndex {
    let index = MemoryIndex()
    var builder = IndexBuilder(index, capacity: capacity)
    for (offset, sample) in samples.enumerated() {
      index.documents.append(MemoryIndex.Document(number: offset + 1, names: sample.names))
      try builder.add(
        names: sample.names, texts: sample.texts,
        DocumentTraits(
          importance: sample.importance, kind: sample.kind, latitude: sample.at?.0, longitude: sample.at?.1,
          flags: sample.flags))
    }
    try builder.finish()
    return index
  }
}

extension MemoryIndex {
  func ask(_ query: IndexQuery, shouldStop: @escaping () -> Bool = { false }) throws -> IndexAnswer<Document> {
    try IndexSearch(IndexFile(self, try IndexMemory(self)), query, shouldStop: shouldStop).answer()
  }

  func ask(_ text: String, limit: Int = 10) throws -> IndexAnswer<Document> {
    try ask(IndexQuery(words: text.split(separator: " ").map { IndexQuery.Word(String($0)) }, limit: limit))
  }

  /// The first names of the answers.
  func names(_ text: String) throws -> [String] { try ask(text).hits.map { $0.record.names[0] } }
}
