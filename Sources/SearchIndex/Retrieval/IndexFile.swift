import Synchronization

/// What stays in memory of an index: its lexicon, and the columns that were asked for. Lists do not.
public final class IndexMemory<Record: NamedRecord>: Sendable {
  let lexicon: Lexicon
  private let documents = Mutex<[Int: ReadDocument<Record>]>([:])
  private let columns = Mutex<[DocumentColumn: [Int: [UInt8]]]>([:])

  /// - Throws: `IndexError.damaged`, and what `reading` throws.
  public init(_ reading: some IndexReading) throws {
    lexicon = try Lexicon { try reading.lexicon($0) }
  }

  /// Documents that are asked for again and again with every letter stay read; some thousand of them take 2 MB.
  fileprivate func document(_ place: Int, _ read: () throws -> Record?) rethrows -> ReadDocument<Record>? {
    if let known = documents.withLock({ $0[place] }) { return known }
    guard let record = try read() else { return nil }
    let document = ReadDocument(record)
    documents.withLock { documents in
      if documents.count >= 4_096 { documents.removeAll(keepingCapacity: true) }
      documents[place] = document
    }
    return document
  }

  fileprivate func column(_ column: DocumentColumn, _ part: Int, _ read: () throws -> [UInt8]) rethrows -> [UInt8] {
    if let known = columns.withLock({ $0[column]?[part] }) { return known }
    let bytes = try read()
    // Numbers are asked for here and there, a page at a time; the rest is walked from end to end at every key press.
    if column != .number { columns.withLock { $0[column, default: [:]][part] = bytes } }
    return bytes
  }
}

/// An index that is open for one search.
public struct IndexFile<Reading: IndexReading> {
  let reading: Reading
  private let memory: IndexMemory<Reading.Record>

  public init(_ reading: Reading, _ memory: IndexMemory<Reading.Record>) {
    self.reading = reading
    self.memory = memory
  }

  var lexicon: Lexicon { memory.lexicon }

  public var documents: Int { lexicon.documents }

  var parts: Int { (documents + PostingPart.span - 1) / PostingPart.span }

  func posting(_ list: Int, _ part: Int) throws -> PostingPart? {
    try reading.posting(list: list, part: part).map(PostingPart.init(bytes:))
  }

  func column(_ column: DocumentColumn, _ part: Int) throws -> [UInt8] {
    try memory.column(column, part) {
      let bytes = try reading.column(column, part: part)
      guard bytes.count == min(column.span, documents - part * column.span) * column.width else {
        throw IndexError.damaged
      }
      return bytes
    }
  }

  func document(_ place: Int) throws -> ReadDocument<Reading.Record>? {
    try memory.document(place) {
      let span = DocumentColumn.number.span
      return try reading.record(Int(try column(.number, place / span).little32(at: place % span * 4)))
    }
  }
}

/// A document whose names are cut into words.
struct ReadDocument<Record: NamedRecord>: Sendable {
  let record: Record
  let names: [NameLetters]
  let areas: [NameLetters]

  init(_ record: Record) {
    self.record = record
    names = record.names.map(NameLetters.init)
    areas = record.areas.map(NameLetters.init)
  }
}

public enum IndexError: Error, Hashable, Sendable {
  /// The bytes are no index.
  case damaged
}
