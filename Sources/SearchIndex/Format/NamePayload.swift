/// What a posting of a name says: how long the shortest name with the word is, and where the word stands in it. Enough
/// to tell, before any name is read, which documents are likely to be meant.
struct NamePayload {
  static let most = 15
  let byte: UInt8

  init(byte: UInt8) { self.byte = byte }

  /// - Parameter tokens: Of the name, at least 1.
  init(tokens: Int, position: Int) {
    byte = UInt8(min(max(tokens, 1), Self.most)) | UInt8(min(position, Self.most)) << 4
  }

  var tokens: Int { Int(byte & 15) }
  var position: Int { Int(byte >> 4) }

  /// The shorter name, then the earlier word.
  static func better(_ a: UInt8, _ b: UInt8) -> UInt8 {
    (a & 15, a >> 4) <= (b & 15, b >> 4) ? a : b
  }
}
