import CivilTime
import Foundation
import Gazetteer

/// The keys of the providers who take requests, `operators.csv`.
enum ProviderKeyParser {
  private static let columns = ["provider", "kid", "public_key", "since", "source"]
  /// What the guide calls its own key; a provider's of that name would be taken for it.
  private static let reserved = "device"

  static func parse(_ source: SourceFile, _ faults: inout [Fault]) -> [(line: Int, key: PublishedKey)] {
    var names: Set<String> = []
    var keys: Set<[UInt8]> = []
    return Table(source, columns: columns, faults: &faults).rows.compactMap { row in
      func fault(_ message: String, _ rule: Rule = .form) -> (line: Int, key: PublishedKey)? {
        faults.append(Fault(rule, file: source.path, line: row.line, message: message))
        return nil
      }
      guard let provider = EntryID(rawValue: row.text("provider")) else {
        return fault("`\(row.text("provider"))` is no id of a record", .reference)
      }
      let id = row.text("kid")
      guard isName(id), id != reserved else {
        return fault("`kid` is `\(id)`: 1 to 32 of a-z, 0-9 and -, and not `\(reserved)`", .identity)
      }
      guard let bytes = bytes(row.text("public_key")) else {
        return fault("`public_key` is no key: 32 bytes in base64url without padding, and not all zero")
      }
      guard let since = CivilDate(iso: row.text("since")), !row.list("source").isEmpty else {
        return fault("a key needs since and source", .provenance)
      }
      guard names.insert("\(provider) \(id)").inserted else {
        return fault("`\(provider)` has another key called `\(id)`", .identity)
      }
      guard keys.insert(bytes).inserted else { return fault("the same key stands here twice", .identity) }
      return (
        row.line,
        PublishedKey(provider: provider, id: id, bytes: bytes, since: since, sources: row.list("source"))
      )
    }
  }

  private static func isName(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// Nil but for 32 bytes, written in the one way that there is to write them.
  private static func bytes(_ text: String) -> [UInt8]? {
    func written(_ data: Data) -> String {
      data.base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
        .replacingOccurrences(of: "=", with: "")
    }
    let padded = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/") + "="
    guard text.utf8.count == 43, let data = Data(base64Encoded: padded), data.count == 32, written(data) == text,
      data.contains(where: { $0 != 0 })
    else { return nil }
    return Array(data)
  }
}
