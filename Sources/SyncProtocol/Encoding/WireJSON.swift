internal import Foundation

/// Values of the protocol as JSON: members in order of their names, so that the same value is the same bytes.
public enum WireJSON {
  public static func bytes(_ value: some JSONWriting) -> [UInt8] {
    var json = JSONText()
    value.write(to: &json)
    return json.bytes
  }

  public static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  public static func text(_ value: some JSONWriting) -> String { String(decoding: bytes(value), as: UTF8.self) }

  public static func text(_ value: some Encodable) throws -> String {
    String(decoding: try bytes(value), as: UTF8.self)
  }

  /// - Throws: `Problem` of kind `malformed` for what is no JSON, `schema` for what is another value.
  public static func value<Value: Decodable>(
    _ type: Value.Type = Value.self, _ bytes: some Sequence<UInt8>
  ) throws(Problem) -> Value {
    do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch let error as DecodingError {
      throw Self.problem(error)
    } catch { throw Problem(.malformed, "no JSON") }
  }

  /// - Throws: `Problem` of kind `malformed` or `schema`.
  public static func value<Value: Decodable>(_ type: Value.Type = Value.self, _ text: String) throws(Problem) -> Value {
    try value(type, text.utf8)
  }

  /// An object that a stranger sent: nesting is counted before a decoder recurses.
  /// - Throws: `Problem` of kind `malformed` or `schema`.
  public static func received<Value: Decodable>(
    _ type: Value.Type = Value.self, _ bytes: some Sequence<UInt8>
  ) throws(Problem) -> Value {
    let bytes = Array(bytes)
    _ = try JSONParts(bytes).members()
    return try value(type, bytes)
  }

  /// Where and what, but never the value itself, which may be personal.
  private static func problem(_ error: DecodingError) -> Problem {
    switch error {
    case .keyNotFound(let key, let context): Problem(.schema, "\(path(context, key)) is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      Problem(.schema, "\(path(context)) is of another type")
    case .dataCorrupted(let context) where context.codingPath.isEmpty && context.underlyingError != nil:
      Problem(.malformed, "no JSON")
    case .dataCorrupted(let context): Problem(.schema, "\(path(context)): \(context.debugDescription)")
    @unknown default: Problem(.schema)
    }
  }

  private static func path(_ context: DecodingError.Context, _ last: (any CodingKey)? = nil) -> String {
    let keys = context.codingPath + (last.map { [$0] } ?? [])
    return keys.isEmpty
      ? "the value" : keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
