import Geography
import Testing

@testable import Gazetteer

@Suite struct RankingTests {
  private func ids(_ candidates: [Ranking.Candidate], _ query: SearchQuery) -> [String] {
    Ranking.rank(candidates, query).map(\.header.id.rawValue)
  }

  @Test func betterNamesComeFirst() throws {
    let candidates = [
      try Fixtures.candidate("partial", "Him Sam", partial: true), try Fixtures.candidate("prefix", "Ab Him Lama"),
      try Fixtures.candidate("exact", "Him Lam"), try Fixtures.candidate("joined", "Ab Himlama"),
      try Fixtures.candidate("words", "Ab Him Lam"), try Fixtures.candidate("start", "Him Lam ab"),
    ]
    let wanted = ["exact", "start", "words", "prefix", "joined", "partial"]
    #expect(ids(candidates, SearchQuery(text: "him lam")) == wanted)
    #expect(ids(candidates.reversed(), SearchQuery(text: "him lam")) == wanted)
  }

  @Test func importanceDecidesBetweenEqualNamesAndThenTheID() throws {
    let candidates = [
      try Fixtures.candidate("c", "Him Lam", importance: 20), try Fixtures.candidate("b", "Him Lam", importance: 20),
      try Fixtures.candidate("a", "Him Lam", importance: 90),
    ]
    #expect(ids(candidates, SearchQuery(text: "him lam")) == ["a", "b", "c"])
  }

  @Test func importanceDoesNotBeatTheVeryName() throws {
    let candidates = [
      try Fixtures.candidate("big", "Bảo tàng Him Lam ở trung tâm thành phố", importance: 100),
      try Fixtures.candidate("small", "Him Lam", importance: 1),
    ]
    #expect(ids(candidates, SearchQuery(text: "him lam")).first == "small")
  }

  @Test func theBestNameOfARecordCounts() throws {
    let hit = try #require(
      Ranking.rank(
        [try Fixtures.candidate("a1", "Đồi A1", others: ["A1 Hill", "Éliane 2"])], SearchQuery(text: "eliane 2")
      ).first)
    #expect(hit.matchedName == "Éliane 2")
    #expect(hit.highlight == [0..<6, 7..<8])
    #expect(hit.otherNames == ["A1 Hill", "Éliane 2"])
    #expect(!hit.weak)
  }

  @Test func textsAndGuesses() throws {
    let text = try #require(
      Ranking.rank([try Fixtures.candidate("a", "Đồi A1")], SearchQuery(text: "crater")).first)
    #expect(text.matchedName == nil && text.highlight.isEmpty && !text.weak)
    let guess = try #require(
      Ranking.rank([try Fixtures.candidate("a", "Đồi A1", partial: true)], SearchQuery(text: "a1 xyz")).first)
    #expect(guess.weak)
    let all = try #require(Ranking.rank([try Fixtures.candidate("a", "Đồi A1")], SearchQuery(text: " ")).first)
    #expect(!all.weak && all.matchedName == nil)
  }

  @Test func sortsByName() throws {
    let names = ["đồi", "Ăn", "bản", "dốc", "Ân", "An", "bán", "Đa"]
    let candidates = try names.enumerated().map { try Fixtures.candidate("n\($0.offset)", $0.element) }
    let sorted = Ranking.rank(candidates, SearchQuery(sort: .name)).compactMap { $0.header.names[.vi] }
    #expect(sorted == ["An", "Ăn", "Ân", "bản", "bán", "dốc", "Đa", "đồi"])
  }

  @Test func sortsByImportanceAndDistance() throws {
    let candidates = [
      try Fixtures.candidate("far", "Far", importance: 90, at: (22, 103)),
      try Fixtures.candidate("nowhere", "Nowhere", importance: 95),
      try Fixtures.candidate("near", "Near", importance: 10, at: (21.001, 103)),
    ]
    #expect(ids(candidates, SearchQuery(sort: .importance)) == ["nowhere", "far", "near"])
    let origin = try #require(Coordinate(latitude: 21, longitude: 103))
    let hits = Ranking.rank(candidates, SearchQuery(sort: .distance, origin: origin))
    #expect(hits.map(\.header.id.rawValue) == ["near", "far", "nowhere"])
    #expect(hits.last?.metres == nil)
    #expect(abs((hits.first?.metres ?? 0) - 111) < 1)
    #expect(ids(candidates, SearchQuery(sort: .distance)) == ["far", "near", "nowhere"])
  }

  @Test func scoresAreShares() throws {
    for quality in [("him lam", 0), ("him lam", 100), ("x", 0), ("", 100)] {
      let candidate = try Fixtures.candidate("a", "Him Lam", importance: quality.1)
      let hit = try #require(Ranking.rank([candidate], SearchQuery(text: quality.0)).first)
      #expect((0...1).contains(hit.score))
    }
    #expect(Ranking.rank([], SearchQuery(text: "a")).isEmpty)
    #expect(SearchAnswer.none.hits.isEmpty && SearchAnswer.none.total == 0)
  }
}
