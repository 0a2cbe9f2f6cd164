/// Texts in quotes.
extension JSONReader {
  mutating func string() throws(JSONFlaw) -> String {
    next += 1
    var text: [UInt8] = []
    while let byte {
      next += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      case 0..<0x20: throw flaw("a control character in a text")
      default: text.append(byte)
      }
    }
    throw flaw("a text does not end")
  }

  private mutating func escape() throws(JSONFlaw) -> Unicode.Scalar {
    guard let byte else { throw flaw("a text does not end") }
    next += 1
    switch Unicode.Scalar(byte) {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try unicode()
    default: throw flaw("`\\\(Unicode.Scalar(byte))` is no escape")
    }
  }

  /// Four digits, or eight as two halves of one character.
  private mutating func unicode() throws(JSONFlaw) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), next + 1 < bytes.count, bytes[next] == UInt8(ascii: "\\"),
      bytes[next + 1] == UInt8(ascii: "u")
    else { throw flaw("half a character") }
    next += 2
    let second = try fourDigits()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw flaw("half a character") }
    return scalar
  }

  private mutating func fourDigits() throws(JSONFlaw) -> UInt32 {
    guard next + 4 <= bytes.count else { throw flaw("a text does not end") }
    let digits = bytes[next..<next + 4]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw flaw("four hexadecimal digits are missing") }
    next += 4
    return number
  }
}
