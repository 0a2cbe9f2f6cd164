public import Foundation

/// The rows of a file in the folder `Cases` of a target, cut at tabs; comments and empty lines are left out.
public enum CaseTable {
  struct Missing: Error {
    let name: String
  }

  public static func rows(_ name: String, in bundle: Bundle) throws -> [[String]] {
    guard let url = bundle.url(forResource: name, withExtension: "tsv", subdirectory: "Cases") else {
      throw Missing(name: name)
    }
    return try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: true)
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// For the arguments of a test, which cannot throw: a missing file shows in a test of its own that counts the rows.
  public static func arguments(_ name: String, in bundle: Bundle) -> [[String]] { (try? rows(name, in: bundle)) ?? [] }
}
