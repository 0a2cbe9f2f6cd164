import Testing

@testable import Orienteering

@Suite struct BenchmarkReaderTests {
  /// Three vertices; the list of visit combinations is longer in one line, and the line ends are those of DOS.
  static let plain =
    "4 3 2 1\r\n0 200\r\n 0 0.00 0.00 0.00 0.00 0 0 0 230\r\n 1 3.00 4.00 10.00 7.00 1 1 1 20 40\r\n"
    + " 2 1.00 1.00 5.00 9.00 1 2 1 2 0 100.5\r\n"

  static let tourist = """
    20 2 6 3 12 250 10 10 10 10 10 10 10 10 10 10
    0 0 0 0 0 510 1210
    1 3.5 0 60 43 9 510 1020 510 1020 510 1020 510 1020 510 1020 0 0 600 700 43
    2 0 2.5 30 5 3 0 1439 0 0 0 1439 0 1439 0 1439 0 1439 0 0 0
    """

  static let constrained = """
    2 2 100.5 1 3 1 0 0 0 0 0 0 0
    0 0 0 0 0 0 300
    4 3 4 10 13 0 50 100 150 200 1 60 1 0 1 0 0 0 0 0 0 0
    7 6 8 10 20 0 50 100 150 200 0 50 0 1 0 0 0 0 0 0 0 0
    """

  @Test func plainFile() throws {
    let instance = try BenchmarkInstance(text: Self.plain, name: "c9")
    #expect(instance.format == .toptw)
    #expect(instance.ids == [1, 2])
    #expect(instance.routesOfFile == nil)
    let problem = try instance.problem(routes: 2)
    #expect(problem.routes.count == 2)
    #expect(problem.vertices.map(\.profit) == [7, 9])
    #expect(problem.windows[1] == [[.init(opens: 20_000, closes: 40_000)], [.init(opens: 0, closes: 100_500)]])
    // 1.414… and 3.605… are cut to one decimal.
    #expect(problem.travel == [0, 3_600, 5_000, 3_600, 0, 1_400, 5_000, 1_400, 0])
  }

  @Test func decimalsByName() throws {
    func travel(_ name: String) throws -> Int32 {
      try BenchmarkInstance(text: Self.plain, name: name).problem(routes: 1).travel[1]
    }
    #expect(try travel("pr02") == 3_600)
    #expect(try BenchmarkInstance(text: Self.plain, name: "pr02").problem(routes: 1).travel[5] == 1_410)
    #expect(try BenchmarkInstance(text: Self.plain, name: "50_pr03").decimals == 2)
    #expect(try BenchmarkInstance(text: Self.plain, name: "spr1").decimals == 1)
    #expect(try BenchmarkInstance(text: Self.plain, name: "r1", decimals: 2).decimals == 2)
  }

  @Test func touristFile() throws {
    let instance = try BenchmarkInstance(text: Self.tourist, name: "t101")
    #expect(instance.format == .ttdp)
    #expect(instance.routesOfFile == 2)
    let problem = try instance.problem(routes: 2)
    // The first day is a Sunday here, the second weekday 0; what is closed on a day has no window.
    #expect(problem.windows[0] == [[.init(opens: 600_000, closes: 700_000)], []])
    #expect(problem.windows[1] == [[.init(opens: 510_000, closes: 1_020_000)], [.init(opens: 0, closes: 1_439_000)]])
    #expect(problem.routes[0].opens == 510_000)
  }

  @Test func constrainedFile() throws {
    let instance = try BenchmarkInstance(text: Self.constrained, name: "MCTOPMTW-2-x")
    #expect(instance.format == .mctopmtw)
    let problem = try instance.problem(routes: 2)
    #expect(problem.budget == 100_500)
    #expect(problem.categoryCaps == [1, 3, 1, 0, 0, 0, 0, 0, 0, 0])
    #expect(problem.vertices.map(\.fee) == [60_000, 50_000])
    #expect(problem.vertices.map(\.categories) == [0b101, 0b10])
    let odd: [TimeWindow] = [.init(opens: 0, closes: 50_000), .init(opens: 100_000, closes: 150_000)]
    let even: [TimeWindow] = [.init(opens: 50_000, closes: 100_000), .init(opens: 150_000, closes: 200_000)]
    #expect(problem.windows == [[odd, even], [even, odd]])
    // Both together cost more than there is.
    let outcome = OrienteeringSolver(seed: 1).solve(problem, steps: 200) { Double($0) / 200 }
    #expect(problem.report(on: outcome.plan).profit == 20)
  }

  @Test(arguments: [
    ("", BenchmarkError.empty),
    ("4 3 2 1\n0 200\n", .tooShort(line: 1)),
    ("4 3 2 1\n0 200\n0 0 0 0 0 0 0 0 230\n1 3 4 10", .tooShort(line: 4)),
    ("4 3 2 1\n0 200\n0 0 0 0 0 0 0 0 230\n1 3 x 10 7 1 1 1 20 40", .notANumber(line: 4, word: "x")),
    ("4 3 2 1\n0 200\n0 0 0 0 0 0 0 0 230\n1 3 4.0001 10 7 1 1 1 20 40", .notANumber(line: 4, word: "4.0001")),
    ("4 3 2 1\n0 200\n0 0 0 0 0 0 0 0 230\n0 3 4 10 7 1 1 1 20 40", .twice(line: 4, id: 0)),
    ("4 3 2 1\n0 200\n0 0 0 0 0 0 0 0 230\n1 3 4 -10 7 1 1 1 20 40", .notANumber(line: 4, word: "-10")),
  ])
  func badFiles(text: String, error: BenchmarkError) {
    #expect(throws: error) { try BenchmarkInstance(text: text, name: "c1") }
  }

  @Test func distancesAreCutExactly() {
    for value in 0..<2_000 {
      #expect(BenchmarkInstance.squareRoot(value * value) == value)
      #expect(value == 0 || BenchmarkInstance.squareRoot(value * value - 1) == value - 1)
    }
    #expect(BenchmarkInstance.squareRoot(9_007_199_254_740_993) == 94_906_265)
  }
}
