import Foundation
import Testing

/// The rows of a file in `Cases`, cut at tabs; comments and empty lines are left out.
enum CaseTable {
  struct Missing: Error {
    let name: String
  }

  static func rows(_ name: String) throws -> [[String]] {
    guard let url = Bundle.module.url(forResource: name, withExtension: "tsv", subdirectory: "Cases") else {
      throw Missing(name: name)
    }
    return try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: true)
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// For the arguments of a test, which cannot throw: a missing file shows as the failure of `tableIsFound`.
  static func arguments(_ name: String) -> [[String]] { (try? rows(name)) ?? [] }
}
