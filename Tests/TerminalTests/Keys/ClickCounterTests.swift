import Canvas
import Testing

@testable import Terminal

@Suite struct ClickCounterTests {
  static let here = Point(column: 3, row: 4)
  static let there = Point(column: 4, row: 4)

  static let series: [([(Point, Int)], [MouseEvent.Kind])] = [
    ([(here, 0)], [MouseEvent.Kind.press]), ([(here, 0), (here, 200)], [.press, .doubleClick]),
    ([(here, 0), (here, 400)], [.press, .doubleClick]), ([(here, 0), (here, 401)], [.press, .press]),
    ([(here, 0), (there, 100)], [.press, .press]),
    ([(here, 0), (there, 100), (there, 200)], [.press, .press, .doubleClick]),
    // A third press begins anew.
    ([(here, 0), (here, 100), (here, 200)], [.press, .doubleClick, .press]),
    ([(here, 0), (here, 100), (here, 200), (here, 300)], [.press, .doubleClick, .press, .doubleClick]),
    ([(here, 0), (here, 500), (here, 600)], [.press, .press, .doubleClick]),
    ([(here, 500), (here, 0)], [.press, .press]),
  ]

  @Test(arguments: series)
  func presses(at presses: [(Point, Int)], expected: [MouseEvent.Kind]) {
    var counter = ClickCounter()
    #expect(presses.map { counter.press(at: $0.0, time: .milliseconds($0.1)) } == expected)
  }

  @Test func aPressThatWasDraggedIsNoClick() {
    var counter = ClickCounter()
    #expect(counter.press(at: Self.here, time: .milliseconds(0)) == .press)
    counter.drag()
    #expect(counter.press(at: Self.here, time: .milliseconds(200)) == .press)
    #expect(counter.press(at: Self.here, time: .milliseconds(300)) == .doubleClick)
  }
}
