import Foundation
import Testing

/// The rows of a file in `Cases`, cut at a mark; comments and empty lines are left out.
enum CaseTable {
  struct Missing: Error {
    let name: String
  }

  static func rows(_ name: String, _ type: String, cutAt mark: Character) throws -> [[String]] {
    guard let url = Bundle.module.url(forResource: name, withExtension: type, subdirectory: "Cases") else {
      throw Missing(name: name)
    }
    return try String(contentsOf: url, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: mark, omittingEmptySubsequences: false).map(String.init) }
  }

  /// `solar,lunar_year,lunar_month,lunar_day,leap_month` without the heading.
  static func lunarVectors() throws -> [[String]] {
    Array(try rows("lunar_vectors", "csv", cutAt: ",").dropFirst())
  }

  static func lunarYears() throws -> [[String]] { try rows("lunar_years", "tsv", cutAt: "\t") }
}
