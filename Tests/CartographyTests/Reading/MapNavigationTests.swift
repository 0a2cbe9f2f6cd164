import Canvas
import Cartography
import Gazetteer
import Geography
import SeededRandomness
import Testing

@Suite struct MapNavigationTests {
  @Test func tabGoesRound() throws {
    let order = try ["a", "b", "c"].map(Samples.id)
    #expect(MapNavigation.next(after: order[0], in: order) == order[1])
    #expect(MapNavigation.next(after: order[2], in: order) == order[0])
    #expect(MapNavigation.previous(before: order[0], in: order) == order[2])
    #expect(MapNavigation.previous(before: order[2], in: order) == order[1])
    #expect(MapNavigation.next(after: nil, in: order) == order[0])
    #expect(MapNavigation.previous(before: nil, in: order) == order[2])
    #expect(MapNavigation.next(after: try Samples.id("gone"), in: order) == order[0])
    #expect(MapNavigation.next(after: order[0], in: []) == nil)
    #expect(MapNavigation.previous(before: nil, in: []) == nil)
  }

  @Test func tabOrderDoesNotDependOnTheView() throws {
    var random = SplitMix64(seed: 23)
    let markers = try (0..<60).map { index in
      try Samples.marker(
        "m\(index)", .random(in: 21.35...21.45, using: &random), .random(in: 102.95...103.05, using: &random),
        importance: .random(in: 0...5, using: &random))
    }
    func visible(_ view: MapViewport, _ markers: [MapMarker]) -> [EntryID] {
      var surface = Surface(size: Size(columns: 80, rows: 24))
      return MapDrawing.draw(
        MapScene(markers: markers), view, on: &surface, in: surface.bounds, tier: .ascii, words: Samples.words
      ).visible
    }
    let all = visible(try Samples.view(), markers)
    #expect(all.count == 60)
    #expect(visible(try Samples.view(), markers.reversed()) == all)
    let part = Set(visible(try Samples.view(zoom: 13).panned(columns: 9, rows: 4), markers))
    #expect(visible(try Samples.view(zoom: 13).panned(columns: 9, rows: 4), markers) == all.filter(part.contains))
  }

  @Test func nearestToAPlace() throws {
    let markers = [
      try Samples.marker("far", 21.5, 103), try Samples.marker("near", 21.41, 103, importance: 1),
      try Samples.marker("same", 21.41, 103, importance: 9),
    ]
    #expect(MapNavigation.nearest(to: try Samples.place(21.4, 103), in: markers)?.id.rawValue == "same")
    #expect(MapNavigation.nearest(to: try Samples.place(21.4, 103), in: []) == nil)
  }

  @Test func nearestToAClick() throws {
    var surface = Surface(size: Size(columns: 40, rows: 12))
    let scene = MapScene(markers: [try Samples.marker("m", 21.4, 103, name: "")])
    let frame = MapDrawing.draw(
      scene, try Samples.view(), on: &surface, in: surface.bounds, tier: .ascii, words: Samples.words)
    let at = try #require(frame.hits.first?.area)
    func hit(_ columns: Int, _ rows: Int) -> EntryID? {
      MapNavigation.nearest(to: Point(column: at.column + columns, row: at.row + rows), in: frame)
    }
    #expect(hit(0, 0) != nil)
    #expect(hit(2, 0) != nil)
    #expect(hit(-2, 0) != nil)
    #expect(hit(3, 0) == nil)
    #expect(hit(0, 1) != nil)
    #expect(hit(0, -2) == nil)
    #expect(MapNavigation.nearest(to: Point(column: .max, row: .min), in: frame) == nil)
    #expect(MapNavigation.nearest(to: Point(column: at.column, row: at.row), in: frame, within: -1) != nil)
  }

  @Test(arguments: [
    (Compass.north, "n"), (.northEast, "ne"), (.east, "e"), (.southEast, "se"), (.south, "s"), (.southWest, "sw"),
    (.west, "w"), (.northWest, "nw"),
  ])
  func arrowsLeadWhereTheyPoint(wind: Compass, expected: String) throws {
    let step = 0.01
    let markers = [
      try Samples.marker("n", 21.4 + step, 103), try Samples.marker("ne", 21.4 + step, 103 + step),
      try Samples.marker("e", 21.4, 103 + step), try Samples.marker("se", 21.4 - step, 103 + step),
      try Samples.marker("s", 21.4 - step, 103), try Samples.marker("sw", 21.4 - step, 103 - step),
      try Samples.marker("w", 21.4, 103 - step), try Samples.marker("nw", 21.4 + step, 103 - step),
      try Samples.marker("here", 21.4, 103),
    ]
    let found = MapNavigation.marker(toward: wind, from: try Samples.place(21.4, 103), in: markers)
    #expect(found?.id.rawValue == expected)
  }

  @Test func goingAstrayCountsDouble() throws {
    let markers = [try Samples.marker("near-aside", 21.409, 103.009), try Samples.marker("ahead", 21.42, 103)]
    #expect(
      MapNavigation.marker(toward: .north, from: try Samples.place(21.4, 103), in: markers)?.id.rawValue == "ahead")
  }

  @Test func nothingThatWay() throws {
    let markers = [try Samples.marker("south", 21.3, 103)]
    #expect(MapNavigation.marker(toward: .north, from: try Samples.place(21.4, 103), in: markers) == nil)
  }
}
