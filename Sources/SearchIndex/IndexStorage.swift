/// Where an index is read from.
public protocol IndexReading {
  /// What the caller keeps of a document.
  associatedtype Record: NamedRecord

  /// One of the pieces of the lexicon, from 0.
  func lexicon(_ piece: Int) throws -> [UInt8]
  /// The part of a list for the documents from `65_536 * part`; nil where it has none there.
  func posting(list: Int, part: Int) throws -> [UInt8]?
  func column(_ column: DocumentColumn, part: Int) throws -> [UInt8]
  /// The list of a word of texts, counted from the first such list, and in how many documents it stands.
  func textList(_ word: [UInt8]) throws -> (list: Int, frequency: Int)?
  /// Lists of words of texts that begin so, at most `limit` of them.
  func textLists(prefix: [UInt8], limit: Int) throws -> [(list: Int, frequency: Int)]
  /// The document of a number.
  func record(_ number: Int) throws -> Record?
}

/// A document as far as its names go, the first one first.
public protocol NamedRecord {
  var names: [String] { get }
}

/// What is put away while an index is built.
public enum IndexShelf: Int, Sendable { case names, texts }

/// Where an index is written to.
public protocol IndexWriting {
  /// Puts away what does not fit into memory; `load` gives it back in the order in which it was put away.
  func putAway(_ bytes: [UInt8], _ shelf: IndexShelf, term: Int) throws
  func load(_ shelf: IndexShelf, term: Int) throws -> [[UInt8]]
  func write(posting: [UInt8], list: Int, part: Int) throws
  func write(column: [UInt8], _ name: DocumentColumn, part: Int) throws
  func write(lexicon: [UInt8], piece: Int) throws
  /// - Parameter list: Counted from the first list of a text. Words come in rising order.
  func write(textWord: [UInt8], list: Int, frequency: Int) throws
}
