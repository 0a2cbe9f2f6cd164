import Testing

@testable import Cartography

@Suite struct ReliefFringeTests {
  @Test func asManySamplesAreDrawnAsTheHeightsAreTrusted() {
    for sixteenths in 0...16 {
      let drawn = (0..<16).count {
        ReliefFringe.isDrawn(Double(sixteenths) / 16, column: 40 + $0 % 4, row: 7 + $0 / 4)
      }
      #expect(drawn == sixteenths)
    }
  }

  @Test func halfOfThemIsAChessboard() {
    for column in 0..<8 {
      for row in 0..<8 {
        #expect(ReliefFringe.isDrawn(0.5, column: column, row: row) == ((column + row) % 2 == 0))
      }
    }
  }
}
