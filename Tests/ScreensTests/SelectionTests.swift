import Testing

@testable import Screens

@Suite("Selections in lists with headings")
struct SelectionTests {
  /// A heading above the first row is seen with it.
  @Test func showsWhatStandsAboveTheFirstRow() {
    var selection = Selection()
    selection.select(30, count: 40)
    selection.settle(line: 31, lead: 31, count: 41, rows: 10)
    #expect(selection.top == 22)
    selection.select(0, count: 40)
    selection.settle(line: 1, lead: 0, count: 41, rows: 10)
    #expect(selection.top == 0)
  }

  @Test func aLineIsPutOnARowOfTheScreen() {
    var selection = Selection()
    selection.select(20, count: 40)
    selection.put(line: 20, onRow: 4)
    selection.settle(line: 20, lead: 20, count: 40, rows: 10)
    #expect(selection.top == 16)
  }

  @Test func moreAboveThanThereIsRoomForLeavesTheRowInSight() {
    var selection = Selection()
    selection.settle(line: 12, lead: 0, count: 13, rows: 5)
    #expect(selection.top == 8)
  }
}
