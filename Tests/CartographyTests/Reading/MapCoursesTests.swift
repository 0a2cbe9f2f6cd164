import Canvas
import Gazetteer
import Geography
import Testing

@testable import Cartography

@Suite struct MapCoursesTests {
  private func courses(_ scene: MapScene, zoom: Int = 10, from: (Double, Double) = Samples.centre, atMost: Int = 20)
    throws -> [MapInWords.Course]
  {
    let window = MapWindow(
      viewport: try Samples.view(zoom: zoom), size: Size(columns: 80, rows: 24), tier: .braille)
    return MapInWords.courses(of: scene, in: window, from: try Samples.place(from.0, from.1), atMost: atMost)
  }

  @Test func linesInViewNearestFirst() throws {
    let found = try courses(try Samples.valley())
    #expect(found.first?.feature == .road)
    #expect(Set(found.map(\.feature)).isSuperset(of: [.road, .river, .runway, .lake, .border, .modelledRoad]))
    #expect(found.map(\.metres) == found.map(\.metres).sorted())
  }

  @Test func theyLieWhereTheyAreSaidTo() throws {
    let scene = MapScene(lines: [try Samples.line(.river, [(21.5, 103.05), (21.3, 103.05)])])
    let river = try #require(try courses(scene).first)
    #expect(river.direction == .east && abs(river.metres - 5_180) < 30)
    let west = try #require(try courses(scene, from: (21.4, 103.10)).first)
    #expect(west.direction == .west)
  }

  @Test func aLineOutsideThePictureIsNotTold() throws {
    let scene = MapScene(lines: [try Samples.line(.river, [(21.5, 104.5), (21.3, 104.5)])])
    #expect(try courses(scene).isEmpty)
    #expect(try courses(scene, zoom: 3).count == 1)
  }

  @Test func piecesOfOneNameAreOneLine() throws {
    let scene = MapScene(lines: [
      try Samples.line(.river, [(21.5, 103.05), (21.3, 103.05)]),
      try Samples.line(.river, [(21.5, 103.02), (21.3, 103.02)]),
    ])
    let found = try courses(scene)
    #expect(found.count == 1 && abs((found.first?.metres ?? 0) - 2_070) < 20)
  }

  @Test func whereOneStandsOnItThereIsNoDirection() throws {
    let scene = MapScene(lines: [try Samples.line(.national, [(21.4, 102.9), (21.4, 103.1)])])
    #expect(try courses(scene).first?.direction == nil)
    #expect(try courses(scene, atMost: 0).isEmpty)
  }

  @Test func aLakePointIsTold() throws {
    let scene = MapScene(lines: [try Samples.line(.lakePoint, [(21.41, 103)])])
    #expect(try courses(scene).first?.direction == .north)
  }

  @Test(arguments: [(0.0, 0), (359.4, 359), (359.6, 0), (287.5, 288), (.nan, 0), (.infinity, 0)])
  func bearingsInWholeDegrees(bearing: Double, degrees: Int) { #expect(MapInWords.degrees(bearing) == degrees) }
}
