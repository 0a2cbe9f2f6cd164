import Testing

@testable import Terminal

@Suite struct PairTableTests {
  @Test func numbersAreGivenOnce() {
    var table = PairTable(capacity: 64)
    var defined: [Int32] = []
    func number(_ ink: Int32, _ ground: Int32) -> Int32 {
      table.number(ink: ink, ground: ground) { number, colors in
        #expect(colors == PairTable.Colors(ink: ink, ground: ground))
        defined.append(number)
        return true
      }
    }
    #expect(number(-1, -1) == 0)
    #expect(number(1, -1) == 1 && number(-1, 1) == 2 && number(1, -1) == 1 && number(1, 2) == 3)
    #expect(defined == [1, 2, 3] && table.count == 3)
  }

  @Test func fullTableFallsBackToTheSameInk() {
    var table = PairTable(capacity: 3)
    var calls = 0
    func number(_ ink: Int32, _ ground: Int32) -> Int32 {
      table.number(ink: ink, ground: ground) { _, _ in
        calls += 1
        return true
      }
    }
    #expect(number(1, -1) == 1 && number(2, -1) == 2)
    #expect(number(1, 5) == 1 && number(2, 5) == 2 && number(3, 5) == 0 && number(3, -1) == 0)
    #expect(calls == 2)
  }

  @Test(arguments: [Int32.min, -1, 0, 1]) func noPairsAtAll(capacity: Int32) {
    var table = PairTable(capacity: capacity)
    #expect(table.number(ink: 1, ground: 2) { _, _ in true } == 0)
  }

  @Test func refusedPairIsNotKept() {
    var table = PairTable(capacity: 64)
    #expect(table.number(ink: 1, ground: 2) { _, _ in false } == 0)
    #expect(table.number(ink: 1, ground: 2) { _, _ in true } == 1)
  }
}
