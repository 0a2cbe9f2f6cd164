import Canvas
import Cartography
import Geography
import Testing

@Suite struct MapInWordsTests {
  @Test func nearestFirst() throws {
    let markers = [
      try Samples.marker("far", 21.5, 103, name: "Far"), try Samples.marker("east", 21.4, 103.01, name: "East"),
      try Samples.marker("here", 21.4, 103.0001, name: "Here"),
      try Samples.marker("east-b", 21.4, 103.01, name: "East B"),
    ]
    let lines = MapInWords.nearest(markers, from: try Samples.place(21.4, 103), atMost: 10)
    #expect(lines.map(\.name) == ["Here", "East", "East B", "Far"])
    #expect(lines.map(\.direction) == [nil, .east, .east, .north])
    #expect(abs((lines.last?.metres ?? 0) - 11_120) < 20)
  }

  @Test(arguments: [(-1, 0), (0, 0), (1, 1), (99, 3)])
  func atMost(count: Int, expected: Int) throws {
    let markers = [
      try Samples.marker("a", 21.5, 103), try Samples.marker("b", 21.4, 103.01), try Samples.marker("c", 21.3, 103),
    ]
    #expect(MapInWords.nearest(markers, from: try Samples.place(21.4, 103), atMost: count).count == expected)
  }

  @Test func aVaguePlaceIsHereSooner() throws {
    func direction(_ accuracy: Int) throws -> Compass? {
      let marker = try Samples.marker("a", 21.41, 103, accuracy: accuracy)
      return MapInWords.nearest([marker], from: try Samples.place(21.4, 103), atMost: 1).first?.direction
    }
    #expect(try direction(100) == .north)
    #expect(try direction(3_000) == nil)
  }

  @Test func onlyWhatTheFrameShows() throws {
    var surface = Surface(size: Size(columns: 40, rows: 12))
    let scene = try Samples.valley()
    let frame = MapDrawing.draw(
      scene, try Samples.view(), on: &surface, in: surface.bounds, tier: .ascii, words: Samples.words)
    let names = MapInWords.nearest(in: frame, of: scene, atMost: 20).map(\.name)
    #expect(!names.contains("Hà Nội"))
    #expect(names.first == "Bảo tàng")
  }
}
