import CivilTime
import Foundation
import Gazetteer
import Store
import Testing

/// The queries of the search contract and our own on today's records, alone and among tens of thousands of others.
@Suite struct OwnQueryTests {
  /// 50,000 with the other sections.
  private static let distractorPlaces = 46_082
  /// How much a measure may lose among the distractors.
  private static let mayLose = 0.03

  /// Taken once: two tests look at it.
  private static let alone = Result { try measure(QuerySet.ownRows, RealData.store) }

  private static func measure(_ rows: [QueryRow], _ store: GazetteerStore) throws -> Measures {
    let now = try #require(CivilDateTime(iso: "2026-11-24T09:00"))
    return try Measures(rows, QueryJudge(entries: RealData.snapshot.entries)) { query, language in
      try store.search(SearchQuery(text: query, limit: 10, language: language ?? .vi, now: now))
    }
  }

  @Test func publicRowsPass() throws {
    let rows = try QuerySet.publicRows
    #expect(rows.count == 40)
    let measures = try Self.measure(rows, RealData.store)
    #expect(measures.passShare == 1, "\(measures)")
  }

  @Test func ownRowsAreAnsweredWell() throws {
    let rows = try QuerySet.ownRows
    #expect(rows.count >= 200 && Set(rows.map(\.id)).count == rows.count)
    let measures = try Self.alone.get()
    print(measures)
    #expect(measures.reciprocalRank >= 0.95, "\(measures)")
    #expect(measures.firstShare >= 0.92)
    #expect(measures.fifthShare >= 0.98)
  }

  @Test func manyOtherRecordsHardlyHurt() throws {
    let snapshot = try RealData.snapshot
    let distractors = try Distractors(seed: 29, places: Self.distractorPlaces, among: snapshot)
    #expect(distractors.count >= 50_000)
    print("TIME begin", Date())
    let folder = try TemporaryFolder()
    try GazetteerWriter.write(snapshot.tables, version: snapshot.version, to: folder.file("a.sqlite")) { insert in
      for entry in snapshot.entries { try insert(entry) }
      for index in 0..<distractors.count { try insert(distractors.entry(index)) }
      return true
    }
    print("TIME written", Date())
    let store = try GazetteerStore(path: folder.file("a.sqlite"))
    let rows = try QuerySet.ownRows
    let alone = try Self.alone.get()
    let among = try Self.measure(rows, store)
    print("among \(distractors.count) others:", among)
    print("TIME end", Date())
    #expect(among.reciprocalRank >= alone.reciprocalRank - Self.mayLose, "\(among)")
    #expect(among.firstShare >= alone.firstShare - Self.mayLose)
    #expect(among.fifthShare >= alone.fifthShare - Self.mayLose)
    #expect(among.passShare >= alone.passShare - Self.mayLose)
  }
}
