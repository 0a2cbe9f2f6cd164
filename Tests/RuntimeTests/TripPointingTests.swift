import Canvas
import Foundation
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// The mouse in plans that are longer or wider than the screen.
@Suite struct TripPointingTests {
  private func guide(_ size: Size) throws -> TestGuide {
    let guide = try TestGuide(size: size)
    Journey.makeTrip(guide.runtime, adding: ["doi a1", "victory museum", "de castries"])
    return guide
  }

  /// A trip whose plan is longer than the pane: one day with seven stops, and one with one.
  private func longGuide(_ size: Size) throws -> TestGuide {
    let guide = try guide(size)
    Journey.add(["c1 hill", "muong thanh bridge", "him lam", "doc lap", "hong cum"], guide.runtime)
    guide.runtime.type("N")
    guide.runtime.press(.home)
    return guide
  }

  private func cell(_ text: String, _ guide: TestGuide) throws -> Point {
    let lines = guide.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not in \(guide.screen)")
    let range = try #require(lines[row].range(of: text))
    return Point(column: lines[row].distance(from: lines[row].startIndex, to: range.lowerBound), row: row)
  }

  @Test(arguments: [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24)])
  func whatIsClickedStaysUnderThePointer(size: Size) throws {
    let guide = try longGuide(size)
    let last = try #require(guide.screen.split(separator: "\n").last { $0.contains(" Hill") || $0.contains("Bridge") })
    let names = ["C1 Hill", "Muong Thanh Bridge", "De Castries", "A1 Hill", "Doc Lap"]
    let name = try #require(names.first { last.contains($0) })
    let at = try cell(name, guide)
    guide.runtime.send(.mouse(MouseEvent(.press, at: at)))
    #expect(try cell(name, guide) == at, "\(guide.screen)")
    // A hand that shakes moves nothing.
    let beside = Point(column: at.column + 1, row: at.row)
    let before = guide.runtime.model.trips.current
    for kind in [MouseEvent.Kind.drag, .release] { guide.runtime.send(.mouse(MouseEvent(kind, at: beside))) }
    #expect(guide.runtime.model.trips.current == before)
    for kind in [MouseEvent.Kind.press, .release] { guide.runtime.send(.mouse(MouseEvent(kind, at: at))) }
    #expect(guide.runtime.model.tab == .explore && guide.screen.contains(name), "a second click opens it")
  }

  @Test(arguments: [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24)])
  func aDayOutOfSightIsReachedByDraggingToTheEdge(size: Size) throws {
    let guide = try longGuide(size)
    let at = try cell("A1 Hill", guide)
    #expect(!guide.screen.contains("Day 2"))
    guide.runtime.send(.mouse(MouseEvent(.press, at: at)))
    let edge = size.rows - 3
    for step in 0..<40 where !guide.screen.contains("Day 2  ") {
      guide.runtime.send(.mouse(MouseEvent(.drag, at: Point(column: at.column + step % 2, row: edge))))
    }
    let day = try cell("Day 2  ", guide)
    for kind in [MouseEvent.Kind.drag, .release] { guide.runtime.send(.mouse(MouseEvent(kind, at: day))) }
    let days = guide.runtime.model.trips.current?.days.map { $0.stops.map(\.place.rawValue) }
    #expect(days?.last?.first == "a1-hill" && days?.last?.count == 2, "\(guide.screen)")
    // And back up.
    let moved = try cell("A1 Hill", guide)
    guide.runtime.send(.mouse(MouseEvent(.press, at: moved)))
    for step in 0..<40 where !guide.screen.contains("Day 1  ") {
      guide.runtime.send(.mouse(MouseEvent(.drag, at: Point(column: moved.column + step % 2, row: 3))))
    }
    let first = try cell("Day 1  ", guide)
    for kind in [MouseEvent.Kind.drag, .release] { guide.runtime.send(.mouse(MouseEvent(kind, at: first))) }
    #expect(guide.runtime.model.trips.current?.days.first?.stops.first?.place.rawValue == "a1-hill")
  }

  /// Of five days four stand side by side: the one that is clicked does not slip away.
  @Test func theDaysOfTheBoardStandStillUnderThePointer() throws {
    let guide = try guide(Size(columns: 120, rows: 40))
    guide.runtime.type("aaaa")
    guide.runtime.press(.home)
    let at = try cell("Day 4", guide)
    for kind in [MouseEvent.Kind.press, .release] { guide.runtime.send(.mouse(MouseEvent(kind, at: at))) }
    #expect(try cell("Day 4", guide) == at, "\(guide.screen)")
    guide.runtime.press(.down)
    #expect(guide.screen.contains("Day 5"), "keys bring it to the middle again")
  }
}
