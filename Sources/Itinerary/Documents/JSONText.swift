/// A JSON value (RFC 8259) that is always written the same way: members in the order given, no locale, no rounding.
///
/// Writing goes as deep as the value is nested; values are built by code, never read from outside.
public indirect enum JSONText: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Not a number and the infinities, which JSON does not have, are written as null.
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONText
    public init(_ key: String, _ value: JSONText) {
      self.key = key
      self.value = value
    }
  }

  /// An object with its members in the order written.
  public static func members(_ members: KeyValuePairs<String, JSONText>) -> JSONText {
    .object(members.map { Member($0.key, $0.value) })
  }

  public static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

  public static func optional(_ number: Int?) -> JSONText { number.map(JSONText.integer) ?? .null }

  /// On one line, without blanks.
  public var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// With a line for every value, indented by two blanks; without a line break at the end.
  public var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? String(value) : "null"
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values, "[", "]", to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.write(members, "{", "}", to: &text, indent: indent) { member, text, indent in
        Self.write(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, to text: inout String, indent: Int?,
    _ body: (Element, inout String, Int?) -> Void
  ) {
    text += opening
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      body(element, &text, inner)
    }
    if let indent, !elements.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += closing
  }

  /// Besides what JSON asks for, every control character is escaped, so that the text is safe to show in a terminal,
  /// and the two line separators that JavaScript would take for ends of line.
  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x08: text += "\\b"
      case 0x09: text += "\\t"
      case 0x0A: text += "\\n"
      case 0x0C: text += "\\f"
      case 0x0D: text += "\\r"
      case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
