import Foundation
import Gazetteer
import GazetteerText
import Testing

/// The gazetteer that is shipped.
@Suite struct RealDataTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Data").standardizedFileURL.path

  private static let read = Result { GazetteerSource.read(try SourceFolder.load(folder)) }

  private var snapshot: GazetteerSnapshot {
    get throws { try Self.read.get().snapshot }
  }

  @Test func hasNoFault() throws {
    let faults = try Self.read.get().faults
    #expect(faults.isEmpty, "\(faults.map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: [
    (Section.place, 193), (.homestay, 27), (.route, 21), (.transport, 17), (.festival, 16), (.speciality, 16),
    (.practical, 12),
  ])
  func holdsEverySection(section: Section, count: Int) throws {
    #expect(try snapshot.entries.count { $0.header.section == section } == count)
  }

  @Test func holdsEverything() throws {
    let snapshot = try snapshot
    #expect(snapshot.entries.count == 302)
    #expect(Set(snapshot.entries.map(\.id)).count == 302)
    #expect(snapshot.communes.count == 45)
    #expect(Set(snapshot.communes.map(\.name)).count == 45)
    #expect(snapshot.communes.allSatisfy { $0.effective == "2025-07-01" && !$0.sources.isEmpty })
    #expect(snapshot.legs.count >= 139)
    #expect(snapshot.lines.allSatisfy { !$0.vertices.isEmpty && !$0.sources.isEmpty })
  }

  @Test(arguments: Language.allCases)
  func everyEntrySpeaks(language: Language) throws {
    for entry in try snapshot.entries {
      #expect(entry.header.names[language] != nil, "\(entry.id) has no name in \(language)")
      #expect(entry.summary[language] != nil, "\(entry.id) has no summary in \(language)")
      #expect(entry.revised[language] != nil, "\(entry.id) does not say when its \(language) texts were revised")
      for fact in entry.facts where !fact.text.isEmpty {
        #expect(fact.text[language] != nil, "\(entry.id) \(fact.key) is not in \(language)")
      }
      for product in entry.products {
        #expect(product.text[language] != nil, "\(entry.id) \(product.key) is not in \(language)")
      }
    }
  }

  /// The most visited have a story of 120 to 250 words in vi and en, and of 60 or more in fr; Japanese has no blanks
  /// between words, and 200 characters are about as much.
  @Test func theMostVisitedHaveAStory() throws {
    let told = try snapshot.entries.filter { !$0.story.isEmpty && $0.header.section != .practical }
    #expect(told.count >= 60)
    for entry in told {
      for language in [Language.vi, .en] {
        let words = entry.story[language]?.split(whereSeparator: \.isWhitespace).count ?? 0
        #expect((120...250).contains(words), "\(entry.id): \(words) words in \(language)")
      }
      #expect((entry.story[.fr]?.split(whereSeparator: \.isWhitespace).count ?? 0) >= 60, "\(entry.id) in fr")
      #expect((entry.story[.ja]?.count ?? 0) >= 200, "\(entry.id) in ja")
    }
    let ids = Set(told.map(\.id.rawValue))
    for id in [
      "a1-hill", "victory-museum", "muong-phang-hq", "pha-din-pass", "pa-khoang-lake", "u-va-hot-spring",
      "ban-phu-citadel", "tua-chua-town", "milestone-0-a-pa-chai", "hoa-ban", "dien-bien-rice", "coffee-of-muong-ang",
      "shan-tuyet-tea", "hs-ban-men",
    ] {
      #expect(ids.contains(id))
    }
  }

  /// Where sources differ both figures are in the text.
  @Test(arguments: Language.allCases)
  func theChargeUnderA1IsToldInBothVersions(language: Language) throws {
    let story = try #require(try snapshot.entries.first { $0.id.rawValue == "a1-hill" }?.story[language])
    #expect(story.contains("960") && story.contains("20") && story.contains("23"))
  }

  @Test func everyHomestayHasProductsAndNoPriceIsWithoutItsYear() throws {
    for entry in try snapshot.entries where entry.header.section == .homestay {
      #expect(!entry.products.isEmpty, "\(entry.id)")
      for product in entry.products where product.price != nil {
        #expect(product.provenance.date != nil, "\(entry.id) \(product.key)")
      }
    }
  }

  @Test func theRoadPagesAreThere() throws {
    let pages = try snapshot.entries.filter { $0.header.section == .practical }
    for id in ["getting-around", "border-permits", "money", "emergency", "climate", "stilt-house", "booking"] {
      let page = try #require(pages.first { $0.id.rawValue == "practical-\(id)" })
      #expect(page.story.inOrder.count == Language.allCases.count)
    }
  }

  @Test func thePageOfSourcesIsMadeOfTheData() throws {
    let page = Self.folder + "/../docs/sources.md"
    #expect(try String(contentsOfFile: page, encoding: .utf8) == SourcesPage.markdown(try snapshot))
  }

  @Test func everythingSaysWhereItComesFrom() throws {
    let snapshot = try snapshot
    for entry in snapshot.entries {
      #expect(!entry.provenance.sources.isEmpty, "\(entry.id)")
      for fact in entry.facts {
        let sources = fact.provenance.sources
        #expect(!sources.isEmpty && sources.allSatisfy { !$0.isEmpty }, "\(entry.id) \(fact.key)")
      }
    }
    #expect(snapshot.legs.allSatisfy { !$0.provenance.sources.isEmpty })
  }

  @Test func noPositionIsWithoutItsCircle() throws {
    let entries = try snapshot.entries
    for entry in entries {
      if let position = entry.header.position { #expect(position.accuracyMetres > 0, "\(entry.id)") }
    }
    #expect(entries.count { $0.header.position != nil } > 200)
  }

  @Test(arguments: [
    ("muong-thanh-airfield", "dien-bien-airport"), ("tuan-giao-depot", "tuan-giao-town"),
    ("noong-bua-hill", "ban-noong-bua"),
  ])
  func mergedDoublesKeepTheirFormerID(former: String, now: String) throws {
    let found = try snapshot.entries.filter { $0.formerIDs.map(\.rawValue).contains(former) }
    #expect(found.map(\.id.rawValue) == [now])
    #expect(try !snapshot.entries.contains { $0.id.rawValue == former })
  }
}
