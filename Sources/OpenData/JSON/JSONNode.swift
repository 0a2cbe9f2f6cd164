/// A JSON value (RFC 8259) that knows its line, for faults that name one. Numbers stay as they are written.
struct JSONNode {
  indirect enum Value {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, node: JSONNode)])
  }

  let line: Int
  let value: Value

  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  var isNull: Bool {
    if case .null = value { true } else { false }
  }
}

/// Why a text is no JSON.
struct JSONFlaw: Error, Hashable {
  let line: Int
  let message: String
}
