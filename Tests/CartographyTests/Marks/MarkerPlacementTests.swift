import Canvas
import Gazetteer
import Testing

@testable import Cartography

@Suite struct MarkerPlacementTests {
  private func placement(_ markers: [MapMarker], selected: String? = nil) throws -> MarkerPlacement {
    let scene = MapScene(markers: markers, selected: try selected.map(Samples.id))
    let window = MapWindow(viewport: try Samples.view(), size: Size(columns: 40, rows: 12), tier: .ascii)
    return MarkerPlacement(scene, window)
  }

  @Test func theMostImportantOfACellIsShown() throws {
    let placed = try placement([
      try Samples.marker("small", 21.4, 103, importance: 10), try Samples.marker("big", 21.4, 103, importance: 90),
    ])
    #expect(placed.pins.map { $0.markers.map(\.id.rawValue) } == [["big", "small"]])
  }

  @Test func theSelectedOneIsShownWhateverItsImportance() throws {
    let placed = try placement(
      [
        try Samples.marker("small", 21.4, 103, importance: 10), try Samples.marker("big", 21.4, 103, importance: 90),
        try Samples.marker("far", 21.42, 103.05, importance: 100),
      ], selected: "small")
    #expect(placed.pins.map { $0.markers.map(\.id.rawValue) } == [["small", "big"], ["far"]])
    #expect(placed.selected?.cell == Point(column: 20, row: 5))
  }

  @Test func stopsComeBeforeImportance() throws {
    let placed = try placement([
      try Samples.marker("big", 21.4, 103, importance: 90),
      try Samples.marker("second", 21.42, 103, importance: 1, number: 2),
      try Samples.marker("first", 21.44, 103, importance: 1, number: 1),
      try Samples.marker("also-big", 21.38, 103, importance: 90),
      try Samples.marker("away", 25, 103, importance: 100),
    ])
    #expect(placed.visible.map(\.rawValue) == ["first", "second", "also-big", "big"])
  }

  @Test func anIdThatComesTwiceIsOneMarker() throws {
    let placed = try placement([try Samples.marker("a", 21.4, 103), try Samples.marker("a", 21.42, 103)])
    #expect(placed.visible.count == 1)
  }

  @Test func pointersAvoidNeighbours() throws {
    let area = Rect(column: 0, row: 0, columns: 40, rows: 11)
    let column = try Samples.view().metresPerColumn / 103_650
    let middle = try Samples.marker("m", 21.4, 103 + column / 2)
    let left = try Samples.marker("l", 21.4, 103 - column / 2)
    let right = try Samples.marker("r", 21.4, 103 + column * 1.5)
    #expect(try placement([middle], selected: "m").pointers(within: area).map(\.leads) == [true, false])
    #expect(try placement([left, middle], selected: "m").pointers(within: area).map(\.leads) == [false])
    #expect(try placement([left, middle, right], selected: "m").pointers(within: area).map(\.leads) == [true, false])
    #expect(try placement([left, middle]).pointers(within: area).isEmpty)
    #expect(
      try placement([middle], selected: "m").pointers(within: Rect(size: Size(columns: 21, rows: 11))).map(\.leads) == [
        true
      ])
  }
}
