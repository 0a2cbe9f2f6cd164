/// Gathers which documents a word stands in, in bounded memory: what has been gathered is put away from time to time,
/// sorted by word, and read back word by word in the end (single-pass in-memory indexing: Heinz and Zobel, 2003).
struct PostingCollector {
  private(set) var terms = TermTable()
  /// Word and document, 32 bits each, and the payload beside them.
  private var pairs: [UInt64] = []
  private var payloads: [UInt8] = []
  /// Where the last posting of a word stands in `pairs`.
  private var last: [Int32] = []
  private var counts: [UInt32] = []
  private var putAway = false
  private var rest: SortedRun?
  private let capacity: Int
  private let hasPayload: Bool

  /// - Parameter capacity: Postings in memory at most; each takes 8 bytes, and one of payload.
  init(hasPayload: Bool, capacity: Int) {
    self.hasPayload = hasPayload
    self.capacity = capacity
  }

  var isFull: Bool { pairs.count >= capacity }

  /// Documents come in rising order; of several payloads of one word in one document the better one stays.
  mutating func add(_ word: Span<UInt8>, document: Int, payload: UInt8) {
    let term = terms.number(word)
    if term == last.count {
      last.append(-1)
      counts.append(0)
    }
    let known = Int(last[term])
    if known >= 0, pairs[known] & 0xFFFF_FFFF == UInt64(document) {
      if hasPayload { payloads[known] = min(payloads[known], payload) }
      return
    }
    last[term] = Int32(pairs.count)
    counts[term] += 1
    pairs.append(UInt64(term) << 32 | UInt64(document))
    if hasPayload { payloads.append(payload) }
  }

  /// To be called between two documents.
  mutating func putAway(to writer: some IndexWriting, shelf: IndexShelf) throws {
    let run = SortedRun(pairs, hasPayload ? payloads : nil, terms: terms.count)
    for term in 0..<terms.count where !run.range(term).isEmpty {
      try writer.putAway(run.bytes(term), shelf, term: term)
    }
    putAway = true
    pairs.removeAll(keepingCapacity: true)
    payloads.removeAll(keepingCapacity: true)
    for term in last.indices { last[term] = -1 }
  }

  /// To be called once, when all documents are in: what is still in memory is sorted, and its unsorted copy given up.
  mutating func close() {
    rest = SortedRun(pairs, hasPayload ? payloads : nil, terms: terms.count)
    pairs = []
    payloads = []
    last = []
  }

  /// The documents of a word in the order in which they came.
  func postings(_ term: Int, from writer: some IndexWriting, shelf: IndexShelf) throws -> [Posting] {
    var all: [Posting] = []
    all.reserveCapacity(Int(counts[term]))
    if putAway {
      for bytes in try writer.load(shelf, term: term) {
        SortedRun.read(bytes, hasPayload: hasPayload) { all.append(Posting(document: $0, payload: $1)) }
      }
    }
    rest?.forEach(term) { all.append(Posting(document: $0, payload: $1)) }
    return all
  }
}

/// A document that has a word, by a number whose meaning depends on where it stands: as it was given, or its place in
/// the order of importance.
struct Posting {
  var document: UInt32
  var payload: UInt8
}
