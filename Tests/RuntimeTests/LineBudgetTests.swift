import Runtime
import Testing

@Suite struct LineBudgetTests {
  @Test(arguments: [(9_600, 960, 1_000), (9_600, 1, 2), (300, 30, 1_000), (1_000_000, 1, 1), (57_600, 17_500, 3_039)])
  func aFrameTakesTenBitsAByte(bits: Int, bytes: Int, milliseconds: Int) {
    var line = LineBudget(bitsPerSecond: bits)
    line.sent(total: bytes, at: 5_000)
    #expect(line.freeAt == 5_000 + milliseconds)
    #expect(line.remaining(at: 5_000) == milliseconds)
    #expect(line.remaining(at: line.freeAt) == 0 && line.remaining(at: .max) == 0)
  }

  @Test func whatIsSentOverABusyLineWaitsItsTurn() {
    var line = LineBudget(bitsPerSecond: 9_600)
    line.sent(total: 960, at: 0)
    line.sent(total: 1_920, at: 400)
    #expect(line.freeAt == 2_000)
    // A line does not save up for later what it did not carry.
    line.sent(total: 2_880, at: 10_000)
    #expect(line.freeAt == 11_000)
  }

  @Test func nothingSentTakesNoTime() {
    var line = LineBudget(bitsPerSecond: 9_600)
    line.sent(total: 960, at: 0)
    line.sent(total: 960, at: 5_000)
    #expect(line.freeAt == 1_000)
  }
}
