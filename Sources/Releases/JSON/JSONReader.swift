/// Reads JSON that a stranger sent, strictly: one value, valid UTF-8, no member twice, no fractions, nesting bounded.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0

  /// - Throws: `ReleaseError` of kind `malformed`.
  static func value(_ bytes: [UInt8]) throws(ReleaseError) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.at == bytes.count else { throw reader.fault("something follows the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func fault(_ what: String) -> ReleaseError { ReleaseError(.malformed, "\(what), at byte \(at)") }

  private mutating func skipSpace() {
    while let next, [0x20, 0x0A, 0x0D, 0x09].contains(next) { at += 1 }
  }

  /// Whether the character stands next; it is passed over then.
  private mutating func take(_ character: UInt8) -> Bool {
    guard next == character else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(ReleaseError) -> JSONValue {
    guard depth < ReleaseLimits.depth else { throw fault("nested too deep") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .integer(try integer())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(ReleaseError) -> JSONValue {
    guard bytes[at...].starts(with: word.utf8) else { throw fault("no value") }
    at += word.utf8.count
    return value
  }

  private mutating func integer() throws(ReleaseError) -> Int {
    let start = at
    _ = take(UInt8(ascii: "-"))
    let digits = at
    while let next, (48...57).contains(next) { at += 1 }
    let written = String(decoding: bytes[start..<at], as: UTF8.self)
    // One form a number: no sign before zero, no zero in front, and what follows is no fraction.
    guard at > digits, let number = Int(written), String(number) == written,
      next.map({ !".eE".utf8.contains($0) }) ?? true
    else { throw fault("no whole number") }
    return number
  }

  private mutating func array(_ depth: Int) throws(ReleaseError) -> JSONValue {
    at += 1
    var values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw fault("no , or ]") }
    }
  }

  private mutating func object(_ depth: Int) throws(ReleaseError) -> JSONValue {
    at += 1
    var members: [String: JSONValue] = [:]
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([:]) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("no name of a member") }
      let name = try text()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault("no :") }
      // Two readers could each take another of two members with one name.
      guard members.updateValue(try value(depth: depth + 1), forKey: name) == nil else { throw fault("a member twice") }
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw fault("no , or }") }
    }
  }

  private mutating func text() throws(ReleaseError) -> String {
    at += 1
    var units: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: units, as: UTF8.self) else { throw fault("no UTF-8") }
        return text
      case UInt8(ascii: "\\"): units += try escape().utf8
      case 0..<0x20: throw fault("a control character")
      default: units.append(byte)
      }
    }
    throw fault("a text without end")
  }

  private mutating func escape() throws(ReleaseError) -> String {
    guard let letter = next else { throw fault("a text without end") }
    at += 1
    switch letter {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(UnicodeScalar(letter))
    case UInt8(ascii: "u"):
      let first = try codeUnit()
      var units = [first]
      if UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
        units.append(try codeUnit())
      }
      guard let text = String(validating: units, as: UTF16.self) else { throw fault("half a character") }
      return text
    default: throw fault("an unknown escape")
    }
  }

  private mutating func codeUnit() throws(ReleaseError) -> UInt16 {
    guard at + 4 <= bytes.count, let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
      bytes[at] != UInt8(ascii: "+")
    else { throw fault("no four hexadecimal digits") }
    at += 4
    return unit
  }
}
