import Foundation
import Gazetteer
import Store
import Testing
import TextShaping

/// The public rows of the search contract that are answered today; a row that was answered stays answered.
@Suite struct PublicQueryTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let query: String
    /// Places that must all be answered, each under any of its names.
    let expected: [[String]]
    let limit: Int
    let check: String
    let forbiddenTop: String
    var testDescription: String { "\(id) \(query)" }

    init?(_ fields: [String]) {
      guard fields.count == 6, let limit = Int(fields[3]) else { return nil }
      (id, query, check, forbiddenTop) = (fields[0], fields[1], fields[4], fields[5])
      expected = fields[2].split(separator: ";").map { $0.split(separator: "|").map(String.init) }
      self.limit = limit
    }
  }

  static let rows: [Row] = {
    guard let url = Bundle.module.url(forResource: "search", withExtension: "tsv", subdirectory: "Cases"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { Row($0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)) }
  }()

  @Test func theTableIsFound() { #expect(Self.rows.count >= 34) }

  @Test(arguments: rows)
  func isAnswered(row: Row) throws {
    let hits = try RealData.store.search(SearchQuery(text: row.query, limit: 10)).hits
    let top = hits.prefix(row.limit)
    let said = hits.map { "\($0.header.id) \($0.weak ? "weak" : "")" }.joined(separator: ", ")
    switch row.check {
    case "none": #expect(hits.allSatisfy { $0.weak }, "\(said)")
    case "cat":
      let category = row.expected.first?.first?.replacing("category:", with: "") ?? ""
      #expect(top.contains { $0.header.kind.category == category }, "\(said)")
    default:
      for place in row.expected {
        #expect(top.contains { hit in place.contains { Self.isNamed(hit, $0) } }, "\(place): \(said)")
      }
    }
    if !row.forbiddenTop.isEmpty, let first = hits.first { #expect(!Self.isNamed(first, row.forbiddenTop), "\(said)") }
  }

  /// One of its names has all words of the one that is expected.
  private static func isNamed(_ hit: SearchHit, _ expected: String) -> Bool {
    let words = Set(Folding.words(expected))
    return ([hit.header.names[.vi] ?? ""] + hit.otherNames).contains { words.isSubset(of: Folding.words($0)) }
  }
}
