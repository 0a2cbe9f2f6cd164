import Foundation
import Gazetteer
import Testing

/// One row of a set of queries: what a visitor types and what he may expect.
struct QueryRow: Sendable {
  enum Check: String, Sendable { case name, cat, none }

  let id: String
  let query: String
  /// Nil for languages that the gazetteer does not speak.
  let language: Language?
  /// Places that must all be answered, each under any one of its names; for `cat`, the categories and a place.
  let expected: [[String]]
  /// How many rows the visitor reads.
  let limit: Int
  let kind: String
  let check: Check
  /// Must not come first; empty where nothing is forbidden.
  let forbiddenTop: String

  /// The columns of the search contract; nil where a line is none of these.
  init?(line: some StringProtocol) {
    let fields = String(line).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 9, let limit = Int(fields[4]), let check = Check(rawValue: fields[7]) else { return nil }
    (id, query, kind, forbiddenTop) = (fields[0], fields[1], fields[6], fields[8])
    language = Language(rawValue: fields[2])
    expected = fields[3] == "∅" ? [] : fields[3].split(separator: ";").map { $0.split(separator: "|").map(String.init) }
    self.limit = limit
    self.check = check
  }
}

/// The queries kept in `Cases`.
enum QuerySet {
  /// The public rows of the search contract, as they are given.
  static var publicRows: [QueryRow] { get throws { try rows("search_public") } }

  /// Written from the records alone, before any of them was tried on the engine.
  static var ownRows: [QueryRow] { get throws { try rows("search_own") } }

  private static func rows(_ file: String) throws -> [QueryRow] {
    let url = try #require(Bundle.module.url(forResource: file, withExtension: "tsv", subdirectory: "Cases"))
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    return try lines.map { try #require(QueryRow(line: $0), "\($0)") }
  }
}
