/// The words of names in the order of their bytes, each with its list and in how many documents it stands; and the
/// beginnings of words that have a list of their own.
public struct Lexicon: Sendable {
  /// Documents in all.
  public let documents: Int
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

  /// What `bytes` wrote; nil where it is something else.
  public init?(bytes: [UInt8]) {
    guard bytes.count >= 4 else { return nil }
    var at = 4
    guard let terms = TermColumn(bytes, &at), let prefixes = TermColumn(bytes, &at),
      at + prefixes.count * 4 <= bytes.count,
      (0..<prefixes.count).allSatisfy({ prefixes.frequency($0) < prefixes.count })
    else { return nil }
    documents = Int(bytes.little32(at: 0))
    self.terms = terms
    self.prefixes = prefixes
    prefixFrequencies = (0..<prefixes.count).map { bytes.little32(at: at + $0 * 4) }
  }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendLittle(UInt32(documents))
    terms.append(to: &bytes)
    prefixes.append(to: &bytes)
    for frequency in prefixFrequencies { bytes.appendLittle(frequency) }
    return bytes
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
