import CivilTime
import Foundation
import Testing

@testable import Gazetteer

/// The tables in `Cases`, cut at tabs, and the vocabulary that their queries are read with.
enum IntentCases {
  static let words = IntentWords(kinds: kinds, communes: communes)
  /// A Tuesday.
  static let now = CivilDateTime(iso: "2026-11-24T10:30")

  static func read(_ query: String, ignoring: Set<Intent.Aspect> = []) -> QueryReading {
    QueryReading(query, vocabulary: words, now: now, ignoring: ignoring)
  }

  /// Empty where the file is missing; `tablesAreFound` tells that.
  static func rows(_ name: String) -> [[String]] {
    let url = Bundle.module.url(forResource: name, withExtension: "tsv", subdirectory: "Cases")
    let text = url.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private static let kinds: [Kind] = rows("kinds").compactMap { row in
    guard row.count == 7, let group = Group(rawValue: row[1]) else { return nil }
    return Kind(
      id: KindID(rawValue: row[0]), group: group, category: row[2],
      names: LocalizedText([.vi: row[3], .en: row[4], .fr: row[5], .ja: row[6]]))
  }

  private static let communes: [Commune] = rows("communes").enumerated().compactMap { number, row in
    guard row.count == 3 else { return nil }
    return Commune(
      code: "C\(number)", name: row[0], unit: row[1],
      formerUnits: row[2].split(separator: ";").map(String.init), effective: "2025-07-01", legalBasis: "",
      nameTrap: LocalizedText(), sources: [])
  }
}
