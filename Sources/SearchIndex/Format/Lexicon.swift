/// The words of names in the order of their bytes, each with its list and in how many documents it stands; and the
/// beginnings of words that have a list of their own.
public struct Lexicon: Sendable {
  /// Documents in all.
  public let documents: Int
  /// So few documents that whatever may help can be asked for each question; in more of them lists are long.
  var isSmall: Bool { documents <= 100_000 }

  let terms: TermColumn
  /// Beginnings; what stands for the frequency is the place in `prefixFrequencies`.
  private let prefixes: TermColumn
  private let prefixFrequencies: [UInt32]

  /// Lists are numbered: the words of names first, then the beginnings, then the words of texts.
  public var firstTextList: Int { terms.count + prefixes.count }

  init(documents: Int, terms: TermColumn, prefixes: [(prefix: [UInt8], list: Int, frequency: Int)]) {
    self.documents = documents
    self.terms = terms
    var column = TermColumn()
    for entry in prefixes.sorted(by: { $0.prefix.lexicographicallyPrecedes($1.prefix) }) {
      column.append(entry.prefix, frequency: entry.list - terms.count)
    }
    self.prefixes = column
    prefixFrequencies = prefixes.map { UInt32($0.frequency) }
  }

  /// How many pieces there are.
  public static let pieceCount = 8

  /// Reads the pieces one by one, so that none is in memory twice.
  /// - Throws: `IndexError.damaged`, and what `piece` throws.
  public init(_ piece: (Int) throws -> [UInt8]) throws {
    guard let head = TermColumn.numbers(try piece(0)), head.count == 1,
      let terms = TermColumn([try piece(1), try piece(2), try piece(3)]),
      let prefixes = TermColumn([try piece(4), try piece(5), try piece(6)]),
      let frequencies = TermColumn.numbers(try piece(7)), frequencies.count == prefixes.count,
      (0..<prefixes.count).allSatisfy({ prefixes.frequency($0) < prefixes.count })
    else { throw IndexError.damaged }
    documents = Int(head[0])
    self.terms = terms
    self.prefixes = prefixes
    prefixFrequencies = frequencies
  }

  public var pieces: [[UInt8]] {
    [TermColumn.bytes([UInt32(documents)])] + terms.pieces + prefixes.pieces + [TermColumn.bytes(prefixFrequencies)]
  }

  func find(_ word: [UInt8]) -> Int? {
    let at = terms.lowerBound(word)
    return at < terms.count && terms.equals(at, word) ? at : nil
  }

  /// The words that begin so.
  func range(of prefix: [UInt8]) -> Range<Int> {
    let start = terms.lowerBound(prefix)
    return start..<terms.upperBound(prefix: prefix, from: start)
  }

  /// The list of a beginning, where it has one.
  func prefixList(_ prefix: [UInt8]) -> Int? {
    let at = prefixes.lowerBound(prefix)
    return at < prefixes.count && prefixes.equals(at, prefix) ? terms.count + prefixes.frequency(at) : nil
  }

  /// In how many documents a list of names stands.
  func frequency(_ list: Int) -> Int {
    list < terms.count ? terms.frequency(list) : Int(prefixFrequencies[list - terms.count])
  }

  /// How much a word tells that stands in so many documents: 1 for what is everywhere, up to 8 for what is rare.
  func weight(frequency: Int) -> Double {
    var ratio = (documents + 1) / (max(0, frequency) + 1)
    var weight = 1.0
    while ratio > 1, weight < 8 {
      ratio /= 2
      weight += 1
    }
    return weight
  }
}
