import Foundation

/// What a run of the program left behind.
struct Outcome {
  let status: Int32
  let crashed: Bool
  let output: String
  let errors: String

  struct NotJSON: Error { let text: String }

  /// Lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The one JSON document on standard output.
  func json() throws -> [String: Any] { try Self.object(output) }

  /// The documents of a batch.
  func jsonLines() throws -> [[String: Any]] { try lines.map(Self.object) }

  private static func object(_ text: String) throws -> [String: Any] {
    guard let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      throw NotJSON(text: text)
    }
    return object
  }
}

extension [String: Any] {
  func object(_ key: String) -> [String: Any] { self[key] as? [String: Any] ?? [:] }
  func objects(_ key: String) -> [[String: Any]] { self[key] as? [[String: Any]] ?? [] }
  func text(_ key: String) -> String? { self[key] as? String }
  func texts(_ key: String) -> [String] { self[key] as? [String] ?? [] }
  func integer(_ key: String) -> Int? { self[key] as? Int }
  func number(_ key: String) -> Double? { (self[key] as? NSNumber)?.doubleValue }
  func isNull(_ key: String) -> Bool { self[key] is NSNull }
}
