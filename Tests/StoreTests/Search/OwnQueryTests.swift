import CivilTime
import Gazetteer
import Store
import Testing

/// The queries of the search contract and our own on today's records, alone and among tens of thousands of others.
@Suite struct OwnQueryTests {
  /// 50,000 with the other sections.
  private static let distractorPlaces = 46_082
  /// How much a measure may lose among the distractors.
  private static let mayLose = 0.03

  private let snapshot: GazetteerSnapshot
  private let now: CivilDateTime

  init() throws {
    snapshot = try RealData.snapshot
    now = try #require(CivilDateTime(iso: "2026-11-24T09:00"))
  }

  private func measure(_ rows: [QueryRow], _ store: GazetteerStore, _ entries: [Entry]) throws -> Measures {
    try Measures(rows, QueryJudge(entries: entries)) { query, language in
      try store.search(SearchQuery(text: query, limit: 10, language: language ?? .vi, now: now))
    }
  }

  @Test func publicRowsPass() throws {
    let rows = try QuerySet.publicRows
    #expect(rows.count == 40)
    let measures = try measure(rows, RealData.store, snapshot.entries)
    #expect(measures.passShare == 1, "\(measures)")
  }

  @Test func ownRowsAreAnsweredWell() throws {
    let rows = try QuerySet.ownRows
    #expect(rows.count >= 200 && Set(rows.map(\.id)).count == rows.count)
    let measures = try measure(rows, RealData.store, snapshot.entries)
    print(measures)
    #expect(measures.reciprocalRank >= 0.95, "\(measures)")
    #expect(measures.firstShare >= 0.92)
    #expect(measures.fifthShare >= 0.98)
  }

  @Test func manyOtherRecordsHardlyHurt() throws {
    let distractors = try Distractors(seed: 29, places: Self.distractorPlaces, among: snapshot)
    #expect(distractors.count >= 50_000)
    let folder = try TemporaryFolder()
    try GazetteerWriter.write(snapshot.tables, version: snapshot.version, to: folder.file("a.sqlite")) { insert in
      for entry in snapshot.entries { try insert(entry) }
      for index in 0..<distractors.count { try insert(distractors.entry(index)) }
      return true
    }
    let store = try GazetteerStore(path: folder.file("a.sqlite"))
    let rows = try QuerySet.ownRows
    let alone = try measure(rows, RealData.store, snapshot.entries)
    let among = try measure(rows, store, snapshot.entries)
    print("among \(distractors.count) others:", among)
    #expect(among.reciprocalRank >= alone.reciprocalRank - Self.mayLose, "\(among)")
    #expect(among.firstShare >= alone.firstShare - Self.mayLose)
    #expect(among.fifthShare >= alone.fifthShare - Self.mayLose)
    #expect(among.passShare >= alone.passShare - Self.mayLose)
  }
}
