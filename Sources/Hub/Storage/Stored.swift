import SyncProtocol

/// Values as texts of columns.
enum Stored {
  static func text(_ value: some JSONWriting) -> String { String(decoding: WireJSON.bytes(value), as: UTF8.self) }

  static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try WireJSON.value(type, text.utf8)
  }
}
