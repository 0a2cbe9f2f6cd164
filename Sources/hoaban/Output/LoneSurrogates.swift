/// Halves of UTF-16 pairs that stand alone in JSON escapes: RFC 8259, section 8.2, allows them in the grammar, and some
/// programs write them. They mean no character, and Foundation refuses the whole document.
enum LoneSurrogates {
  /// The text with the replacement character (U+FFFD) for each of them.
  static func replaced(_ json: String) -> String {
    let bytes = Array(json.utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count else {
        result.append(bytes[at])
        at += 1
        continue
      }
      switch unit(bytes, at) {
      case .some(0xD800...0xDBFF) where (0xDC00...0xDFFF).contains(unit(bytes, at + 6) ?? 0):
        result += bytes[at..<at + 12]
        at += 12
      case .some(0xD800...0xDFFF):
        result += Array("\\uFFFD".utf8)
        at += 6
      default:
        result += bytes[at..<at + 2]
        at += 2
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The number of an escape `\\uXXXX` that begins here.
  private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt32? {
    guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else { return nil }
    return UInt32(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
  }
}
