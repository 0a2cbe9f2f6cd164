/// What a posting of a name says: how long the shortest name with the word is, and where the word stands in it. Enough
/// to tell, before any name is read, which documents are likely to be meant. The smaller byte is the better name: the
/// shorter one, then the one where the word comes earlier.
struct NamePayload {
  private static let most = 15
  let byte: UInt8

  init(byte: UInt8) { self.byte = byte }

  /// - Parameter tokens: Of the name, at least 1, so that no payload is 0.
  init(tokens: Int, position: Int) {
    byte = UInt8(min(max(tokens, 1), Self.most)) << 4 | UInt8(min(position, Self.most))
  }

  var tokens: Int { Int(byte >> 4) }
  var position: Int { Int(byte & 15) }

  /// Stands for a word that only a text has: the worst name.
  static let text: UInt8 = 0xFF

  /// Of two words that must both be there: the longer name, the earlier place.
  static func joined(_ a: UInt8, _ b: UInt8) -> UInt8 { max(a & 0xF0, b & 0xF0) | min(a & 0x0F, b & 0x0F) }

  /// How well a name of so many tokens can match, near to what `NameScore` will say once it is read.
  func promise(words: Int) -> Double {
    let share = min(1, Double(words) / Double(max(1, tokens)))
    return 0.68 + 0.28 * share + (position == 0 ? 0.04 : 0)
  }
}
