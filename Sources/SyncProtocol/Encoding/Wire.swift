/// Small parts of the written forms.
enum Wire {
  /// A value out of its text; a text that is none is corrupt data, not a missing one.
  static func text<Value>(_ read: (String) -> Value?, _ decoder: any Decoder) throws -> Value {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = read(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Value.self)")
    }
    return value
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Lower-case hexadecimal digits, two a byte.
  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  static func isHex(_ text: Substring, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy(digits.contains)
  }
}
