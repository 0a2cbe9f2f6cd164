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

  @Test func everyEntrySpeaksVietnameseAndEnglish() throws {
    for entry in try snapshot.entries {
      for language in [Language.vi, .en] {
        #expect(entry.header.names[language] != nil, "\(entry.id) has no name in \(language)")
        #expect(entry.summary[language] != nil, "\(entry.id) has no summary in \(language)")
      }
    }
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
