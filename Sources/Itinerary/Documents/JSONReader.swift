/// Reads JSON and refuses whatever is not: it goes no deeper than `deepest`, so that no file can end the program.
public struct JSONReader {
  private static let deepest = 64
  let bytes: [UInt8]
  var next = 0
  private var line = 1

  public static func read(_ text: String) throws(JSONFlaw) -> JSONNode {
    var reader = JSONReader(text)
    let node = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.next == reader.bytes.count else { throw reader.flaw("something stands behind the end of the JSON") }
    return node
  }

  private init(_ text: String) {
    let all = Array(text.utf8)
    bytes = all.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(all.dropFirst(3)) : all
  }

  var byte: UInt8? { next < bytes.count ? bytes[next] : nil }

  func flaw(_ message: String) -> JSONFlaw { JSONFlaw(line: line, message: "not JSON: " + message) }

  private mutating func skipBlanks() {
    while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      if byte == 0x0A { line += 1 }
      next += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) throws(JSONFlaw) {
    skipBlanks()
    guard byte == UInt8(ascii: character) else { throw flaw("`\(character)` is missing") }
    next += 1
  }

  private mutating func value(depth: Int) throws(JSONFlaw) -> JSONNode {
    skipBlanks()
    guard depth < Self.deepest else { throw flaw("nested too deeply") }
    let start = line
    switch byte {
    case UInt8(ascii: "{"): return JSONNode(line: start, value: .object(try object(depth: depth)))
    case UInt8(ascii: "["): return JSONNode(line: start, value: .array(try array(depth: depth)))
    case UInt8(ascii: "\""): return JSONNode(line: start, value: .string(try string()))
    case nil: throw flaw("it ends too early")
    default: return JSONNode(line: start, value: try word())
    }
  }

  private mutating func object(depth: Int) throws(JSONFlaw) -> [(key: String, node: JSONNode)] {
    try take("{")
    var members: [(key: String, node: JSONNode)] = []
    var keys: Set<String> = []
    skipBlanks()
    if byte == UInt8(ascii: "}") {
      next += 1
      return []
    }
    while true {
      skipBlanks()
      guard byte == UInt8(ascii: "\"") else { throw flaw("a name in quotes is missing") }
      let key = try string()
      guard keys.insert(key).inserted else { throw flaw("`\(key)` twice in one place") }
      try take(":")
      members.append((key, try value(depth: depth + 1)))
      skipBlanks()
      if byte == UInt8(ascii: ",") {
        next += 1
        continue
      }
      try take("}")
      return members
    }
  }

  private mutating func array(depth: Int) throws(JSONFlaw) -> [JSONNode] {
    try take("[")
    var nodes: [JSONNode] = []
    skipBlanks()
    if byte == UInt8(ascii: "]") {
      next += 1
      return []
    }
    while true {
      nodes.append(try value(depth: depth + 1))
      skipBlanks()
      if byte == UInt8(ascii: ",") {
        next += 1
        continue
      }
      try take("]")
      return nodes
    }
  }

  private mutating func word() throws(JSONFlaw) -> JSONNode.Value {
    let start = next
    while let byte, ![0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x5D, 0x7D, 0x3A].contains(byte) { next += 1 }
    let word = String(decoding: bytes[start..<next], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard JSONNumber.isNumber(word) else { throw flaw("`\(word)` is no value") }
      return .number(word)
    }
  }
}
