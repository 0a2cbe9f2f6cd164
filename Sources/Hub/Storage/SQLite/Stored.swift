import Foundation
import GRDB
import SyncProtocol

/// Values as columns.
enum Stored {
  static func text(_ value: some Encodable) throws -> String {
    String(decoding: try WireJSON.bytes(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try WireJSON.value(type, text.utf8)
  }

  static func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }
  static func bytes(_ data: Data) -> [UInt8] { Array(data) }
}
