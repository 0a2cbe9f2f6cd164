/// A JSON value (RFC 8259) that knows its line, for faults that name one. Numbers stay as they are written.
public struct JSONNode: Sendable {
  public indirect enum Value: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, node: JSONNode)])
  }

  public let line: Int
  public let value: Value

  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  public var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  public var isNull: Bool {
    if case .null = value { true } else { false }
  }
}

/// Why a text is no JSON.
public struct JSONFlaw: Error, Hashable, Sendable {
  public let line: Int
  /// In English.
  public let message: String
}
