import Foundation
import Gazetteer
import Geography
import Store
import Testing
import TextShaping

@Suite struct SearchTests {
  private let store: GazetteerStore

  init() throws { store = try RealData.store }

  private func ids(_ query: SearchQuery) throws -> [String] { try store.search(query).hits.map(\.header.id.rawValue) }

  private func first(_ text: String) throws -> String? { try ids(SearchQuery(text: text, limit: 1)).first }

  @Test(arguments: [
    // Exact, in any case, with and without marks
    ("Đồi A1", "a1-hill"), ("đồi a1", "a1-hill"), ("ĐỒI A1", "a1-hill"), ("doi a1", "a1-hill"), ("DOI A1", "a1-hill"),
    ("Ðồi A1", "a1-hill"), ("Bản Mển", "ban-men"), ("ban men", "ban-men"),
    // Words joined or parted
    ("doia1", "a1-hill"), ("doi-a1", "a1-hill"), ("doi a 1", "a1-hill"), ("A 1 Hill", "a1-hill"),
    ("hồ pákhoang", "pa-khoang-lake"),
    ("ho pa khoang", "pa-khoang-lake"),
    // English and French
    ("A1 Hill", "a1-hill"), ("a1 hill", "a1-hill"), ("Eliane 2", "a1-hill"), ("Éliane 2", "a1-hill"),
    ("éliane 2", "a1-hill"), ("Gabrielle", "doc-lap"), ("gabrielle", "doc-lap"),
    ("hầm De Castries", "de-castries-bunker"), ("De Castries", "de-castries-bunker"),
  ])
  func findsFirst(text: String, wanted: String) throws {
    #expect(try first(text) == wanted)
    #expect(try first(text.decomposedStringWithCanonicalMapping) == wanted, "decomposed")
    #expect(try first("  \(text)\t") == wanted, "blanks around")
  }

  @Test(arguments: ["dienbienphu", "him-lam", "himlam", "điện biên phủ", "dien bien phu", "Đien Bien Phủ"])
  func joinedAndPartedFindTheName(text: String) throws {
    let letters = Folding.words(text).joined()
    let hits = try store.search(SearchQuery(text: text, limit: 5)).hits
    #expect(!hits.isEmpty)
    for hit in hits {
      let names = [hit.header.names[.vi] ?? ""] + hit.otherNames
      #expect(names.contains { Folding.words($0).joined().contains(letters) }, "\(hit.header.id)")
      #expect(!hit.weak)
    }
  }

  /// Every record is found first, or among its equals, by its own Vietnamese name, composed, decomposed and unmarked.
  @Test func everyEntryIsFoundByItsName() throws {
    for (index, entry) in try RealData.snapshot.entries.enumerated() {
      let name = entry.header.names[.vi] ?? ""
      let found = try store.search(SearchQuery(text: name, limit: 10)).hits
      #expect(found.contains { $0.header.id == entry.id }, "\(name)")
      #expect(
        found.first?.matchedName.map(Folding.fold) == Folding.fold(name),
        "\(name): \(found.first?.header.id.rawValue ?? "")")
      guard index.isMultiple(of: 2) else { continue }
      let decomposed = try store.search(SearchQuery(text: name.decomposedStringWithCanonicalMapping, limit: 10)).hits
      #expect(decomposed.map(\.header.id) == found.map(\.header.id), "\(name) decomposed")
      let plain = try store.search(SearchQuery(text: Folding.fold(name), limit: 10)).hits
      #expect(plain.contains { $0.header.id == entry.id }, "\(name) without marks")
    }
  }

  @Test(arguments: [
    ("muong phang", "muong-phang"), ("doi a1", "a1-hill"), ("hồ pá khoang", "pa-khoang-lake"),
    ("bảo tàng chiến thắng", "museum"), ("gabrielle", "doc-lap"),
  ])
  func answersAtEveryKeyPress(text: String, wanted: String) throws {
    for length in 1...text.count {
      let typed = String(text.prefix(length))
      let hits = try store.search(SearchQuery(text: typed)).hits
      #expect(hits.contains { $0.header.id.rawValue.contains(wanted) }, "\(typed)")
      #expect(hits.first?.weak == false, "\(typed)")
    }
  }

  @Test(arguments: [
    "\"", "\"\"", "*", "a*", "AND", "OR", "NOT", "NEAR(", "NEAR(a1 doi, 5)", "^a1", "names:a1", "names : a1", ":",
    "-a1",
    "a1 AND", "(a1", "a1)", "a1 OR (", "{names}:a1", "a1 + doi", "'; DROP TABLE entry; --", "%", "_", "\\", "a1\"", "½",
    "①", "\u{0}a1", "a1\u{0}", "\u{FFFD}", "\u{301}", "ั", "の丘", "🏔", "a\u{200B}1", "\u{202E}a1", "\n", "\t",
  ])
  func querySyntaxIsOnlyText(text: String) throws {
    let answer = try store.search(SearchQuery(text: text, limit: 20))
    #expect(answer.hits.count <= 20)
    #expect(try store.search(SearchQuery(text: "a1")).total > 0, "the file is as before")
  }

  @Test func wordsInsideSyntaxAreStillSearched() throws {
    for text in [
      "\"doi\" a1", "doi* a1*", "^doi a1", "doi: a1", "(doi) {a1}", "doi\" OR \"a1".replacing("OR", with: ""),
    ] {
      #expect(try first(text) == "a1-hill", "\(text)")
    }
  }

  @Test func emptyAsksForEverythingAndNonsenseForNothing() throws {
    #expect(try store.search(SearchQuery()).total == 302)
    #expect(try store.search(SearchQuery(text: "   \n")).total == 302)
    #expect(try store.search(SearchQuery(text: "!!!")).total == 0)
    #expect(try store.search(SearchQuery(text: "asdkjhqwe")).total == 0)
    let guesses = try store.search(SearchQuery(text: "asdkjhqwe zzzxy museum"))
    #expect(guesses.hits.allSatisfy { $0.weak })
  }

  @Test(arguments: ["a", "đồi ", "\"", "Mường Phăng ", "e\u{301}", "-"])
  func veryLongTextsAreAnswered(piece: String) throws {
    let text = String(repeating: piece, count: 10_240 / piece.utf8.count)
    #expect(try store.search(SearchQuery(text: text, limit: 5)).hits.count <= 5)
  }

  @Test func limits() throws {
    for limit in [Int.min, -1, 0] {
      let answer = try store.search(SearchQuery(text: "doi", limit: limit))
      #expect(answer.hits.isEmpty && answer.total > 1)
    }
    #expect(try store.search(SearchQuery(text: "doi", limit: 2)).hits.count == 2)
    #expect(try store.search(SearchQuery(limit: .max)).hits.count == 302)
  }

  @Test func noEntryComesTwice() throws {
    for text in ["", "a1", "dien bien", "ban", "muong thanh airfield", "1954 hill"] {
      let ids = try ids(SearchQuery(text: text))
      #expect(Set(ids).count == ids.count, "\(text)")
    }
  }

  @Test func highlightsLieInTheMatchedName() throws {
    for text in ["doi a1", "eliane", "muong ph", "dienbienphu", "xyz a1 hill"] {
      for hit in try store.search(SearchQuery(text: text)).hits {
        let count = hit.matchedName?.count ?? 0
        #expect(hit.highlight.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= count && !$0.isEmpty })
      }
    }
    let hit = try #require(try store.search(SearchQuery(text: "doi a1")).hits.first)
    #expect(hit.matchedName == "Đồi A1" && hit.highlight == [0..<3, 4..<6])
  }
}
