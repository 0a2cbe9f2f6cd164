/// Writes lists in the order of the documents' importance.
struct ListWriter<Writer: IndexWriting> {
  let writer: Writer
  /// The place of a document, by its number - 1.
  let places: [UInt32]
  /// 1 + the payload by place, 0 where the list does not have the document; clear between two lists.
  private var marks: [UInt16]

  init(_ writer: Writer, places: [UInt32]) {
    self.writer = writer
    self.places = places
    marks = [UInt16](repeating: 0, count: places.count)
  }

  /// - Returns: The postings by place, in rising order, for who wants to join lists.
  @discardableResult
  mutating func write(_ postings: [Posting], list: Int, hasPayload: Bool) throws -> [Posting] {
    let placed = sorted(postings)
    try write(placed: placed, list: list, hasPayload: hasPayload)
    return placed
  }

  func write(placed: [Posting], list: Int, hasPayload: Bool) throws {
    var index = 0
    while index < placed.count {
      let part = Int(placed[index].document) / PostingPart.span
      var documents: [UInt16] = []
      var payloads: [UInt8] = []
      while index < placed.count, Int(placed[index].document) / PostingPart.span == part {
        documents.append(UInt16(truncatingIfNeeded: placed[index].document))
        payloads.append(placed[index].payload)
        index += 1
      }
      let bytes = PostingPart(documents, payloads: hasPayload ? payloads : nil).bytes
      try writer.write(posting: bytes, list: list, part: part)
    }
  }

  private mutating func sorted(_ postings: [Posting]) -> [Posting] {
    guard postings.count > places.count / 16 else {
      return postings.map { Posting(document: places[Int($0.document) - 1], payload: $0.payload) }
        .sorted { $0.document < $1.document }
    }
    // A long list is sorted by walking over all places once.
    for posting in postings { marks[Int(places[Int(posting.document) - 1])] = 1 + UInt16(posting.payload) }
    var placed: [Posting] = []
    placed.reserveCapacity(postings.count)
    for place in marks.indices where marks[place] != 0 {
      placed.append(Posting(document: UInt32(place), payload: UInt8(marks[place] - 1)))
      marks[place] = 0
    }
    return placed
  }
}
