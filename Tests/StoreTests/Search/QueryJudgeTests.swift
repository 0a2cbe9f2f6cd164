import Gazetteer
import Testing

/// The judge itself, on answers made by hand: a judge that cannot fail a row measures nothing.
@Suite struct QueryJudgeTests {
  private let entries: [Entry]
  private let judge: QueryJudge

  init() throws {
    entries = try RealData.snapshot.entries
    judge = QueryJudge(entries: entries)
  }

  private func row(_ expected: String, k: Int = 1, check: String = "name", forbid: String = "") throws -> QueryRow {
    try #require(QueryRow(line: "x001\tq\tvi\t\(expected)\t\(k)\twhy\tkind\t\(check)\t\(forbid)"))
  }

  private func answer(_ ids: [String], weak: Bool = false, intents: [Intent] = []) throws -> SearchAnswer {
    let hits = try ids.map { id in
      let entry = try #require(entries.first { $0.id.rawValue == id })
      return SearchHit(
        header: entry.header, score: 1, weak: weak, matchedName: nil, highlight: [], metres: nil,
        otherNames: entry.allOtherNames)
    }
    return SearchAnswer(hits: hits, total: hits.count, understood: Understood(intents: intents))
  }

  private func passes(_ row: QueryRow, _ ids: [String]) throws -> Bool {
    judge.judge(row, try answer(ids)).passed
  }

  @Test func aNameCountsWithinTheFirstRowsOnly() throws {
    let hill = try row("Đồi A1")
    #expect(try passes(hill, ["a1-hill", "c1-hill"]))
    #expect(try !passes(hill, ["c1-hill", "a1-hill"]))
    #expect(try passes(try row("Đồi A1", k: 2), ["c1-hill", "a1-hill"]))
    #expect(try !passes(hill, []))
    #expect(judge.judge(hill, try answer(["c1-hill", "a1-hill"])).rank == 2)
    #expect(judge.judge(hill, try answer(["c1-hill"])).rank == nil)
  }

  @Test func wordsAreComparedFoldedAndWhole() throws {
    #expect(try passes(try row("eliane 2"), ["a1-hill"]))
    #expect(try !passes(try row("Đồi A"), ["a1-hill"]))
    #expect(try passes(try row("Đồi C1|Đồi A1"), ["a1-hill"]))
  }

  @Test func everyPlaceMustCome() throws {
    let both = try row("Đồi A1;Đồi C1", k: 3)
    #expect(try passes(both, ["c1-hill", "c2-hill", "a1-hill"]))
    #expect(try !passes(both, ["c1-hill", "c2-hill"]))
    #expect(try !passes(both, ["c1-hill", "c2-hill", "e1-hill", "a1-hill"]))
  }

  @Test func theForbiddenMustNotComeFirst() throws {
    let cemetery = try row("Nghĩa trang A1", k: 3, forbid: "Đồi A1")
    #expect(try passes(cemetery, ["a1-cemetery", "a1-hill"]))
    #expect(try !passes(cemetery, ["a1-hill", "a1-cemetery"]))
  }

  @Test func nothingMeansNothingButGuesses() throws {
    let none = try row("∅", check: "none")
    #expect(try passes(none, []))
    #expect(try !passes(none, ["a1-hill"]))
    #expect(judge.judge(none, try answer(["a1-hill"], weak: true)).passed)
  }

  @Test func categoriesHaveAliasesAndANeighbourhood() throws {
    #expect(try passes(try row("category:atm", check: "cat"), ["agribank-dien-bien"]))
    #expect(try !passes(try row("category:market", check: "cat"), ["agribank-dien-bien"]))
    let near = try row("category:market;near:Bản Mển", check: "cat")
    #expect(try !passes(near, ["muong-nhe-market"]))
    #expect(try !passes(near, ["ban-men"]))
    #expect(try passes(try row("category:market;near:Cầu Mường Thanh", check: "cat"), ["central-market-1"]))
  }

  @Test func anEmptyListIsRightWhereThereIsNone() throws {
    let fuel = try row("category:fuel", check: "cat")
    let understood = [Intent(.category("fuel"), words: "cây xăng")]
    #expect(judge.judge(fuel, try answer([], intents: understood)).passed)
    #expect(judge.judge(fuel, try answer(["a1-hill"], weak: true, intents: understood)).passed)
    #expect(!judge.judge(fuel, try answer(["a1-hill"], intents: understood)).passed)
    #expect(!judge.judge(fuel, try answer([])).passed)
    let caves = try answer([], intents: [Intent(.category("cave"), words: "hang")])
    #expect(!judge.judge(try row("category:cave", check: "cat"), caves).passed)
  }

  @Test func measuresCountRanks() throws {
    let rows = [try row("Đồi A1"), try row("Đồi C1"), try row("Đồi E1"), try row("∅", check: "none")]
    let hits = try answer(["a1-hill", "c1-hill"])
    let measures = Measures(rows, judge) { _, _ in hits }
    #expect(measures.reciprocalRank == 0.5)
    #expect(measures.firstShare == 1 / 3.0)
    #expect(measures.fifthShare == 2 / 3.0)
    #expect(measures.passShare == 0.25)
    #expect(measures.failures.count == 3)
  }
}
