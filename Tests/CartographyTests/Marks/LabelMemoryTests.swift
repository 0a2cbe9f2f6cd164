import Canvas
import Gazetteer
import Geography
import SeededRandomness
import Testing

@testable import Cartography

/// Names stay where they are while the map moves.
@Suite struct LabelMemoryTests {
  private static let size = Size(columns: 60, rows: 20)

  private func scene(_ random: inout SplitMix64) throws -> MapScene {
    var scene = try Samples.valley()
    scene.markers = try (0..<25).map { index in
      try Samples.marker(
        "m\(index)", .random(in: 21.25...21.55, using: &random), .random(in: 102.8...103.2, using: &random),
        importance: .random(in: 0...100, using: &random), name: "Place \(index)")
    }
    scene.selected = Bool.random(using: &random) ? scene.markers.randomElement(using: &random)?.id : nil
    return scene
  }

  private func draw(_ scene: MapScene, _ view: MapViewport) -> (frame: MapFrame, surface: Surface) {
    var surface = Surface(size: Self.size)
    let frame = MapDrawing.draw(
      scene, view, on: &surface, in: surface.bounds, tier: .braille, words: Samples.words)
    return (frame, surface)
  }

  /// Names by the place that they have beside their markers, in columns and rows.
  private func offsets(_ frame: MapFrame) -> [EntryID: Point] {
    var markers: [EntryID: Point] = [:]
    var offsets: [EntryID: Point] = [:]
    for hit in frame.hits {
      if let at = markers[hit.id] {
        offsets[hit.id] = Point(column: hit.area.column - at.column, row: hit.area.row - at.row)
      } else {
        markers[hit.id] = Point(column: hit.area.column, row: hit.area.row)
      }
    }
    return offsets
  }

  @Test func aFrameDrawnAgainFromItsOwnMemoryIsTheSame() throws {
    var random = SplitMix64(seed: 41)
    for _ in 0..<300 {
      var scene = try scene(&random)
      let view = try Samples.view(zoom: .random(in: 8...12, using: &random))
      scene.labels = draw(scene, view.panned(columns: .random(in: -3...3, using: &random), rows: 1)).frame.labels
      let second = draw(scene, view)
      scene.labels = second.frame.labels
      let third = draw(scene, view)
      #expect(third.frame.labels == second.frame.labels)
      #expect(third.surface == second.surface)
    }
  }

  /// Moving the map cell by cell: with memory fewer names hop to another side of their marker than without, and hardly
  /// one whose old place is still free.
  @Test func namesHopLessWithMemory() throws {
    let (without, with) = (try hops(remembering: false), try hops(remembering: true))
    #expect(with.kept > 1_000)
    #expect(with.all < without.all, "\(with) with memory, \(without) without")
    #expect(with.needless * 4 < without.needless, "\(with) with memory, \(without) without")
  }

  private struct Hops {
    var all = 0
    var needless = 0
    var kept = 0
  }

  private func hops(remembering: Bool) throws -> Hops {
    var random = SplitMix64(seed: 7)
    var hops = Hops()
    for _ in 0..<40 {
      var scene = try scene(&random)
      scene.selected = nil
      var view = try Samples.view(zoom: 9)
      var before = draw(scene, view).frame
      for step in 0..<12 {
        view = view.panned(columns: step % 3 == 0 ? 0 : 2, rows: step % 3 == 0 ? 1 : 0)
        if remembering { scene.labels = before.labels }
        let frame = draw(scene, view).frame
        let (old, new) = (offsets(before), offsets(frame))
        for (id, place) in new {
          guard let was = old[id] else { continue }
          if was == place {
            hops.kept += 1
          } else {
            hops.all += 1
            if isFree(was, for: id, in: frame) { hops.needless += 1 }
          }
        }
        before = frame
      }
    }
    return hops
  }

  /// Whether the name of a marker could stand at an offset: inside the picture, apart from the arrow, and with nothing
  /// of another place there or beside.
  private func isFree(_ offset: Point, for id: EntryID, in frame: MapFrame) -> Bool {
    let own = frame.hits.filter { $0.id == id }
    guard let marker = own.first?.area, let columns = own.last?.area.columns else { return false }
    let wide = Rect(
      column: marker.column + offset.column - 1, row: marker.row + offset.row, columns: columns + 2, rows: 1)
    guard wide.column >= -1, wide.maxColumn <= frame.picture.columns + 1, wide.row >= 2,
      wide.row < frame.picture.rows
    else { return false }
    return !frame.hits.contains { hit in
      hit.id != id && hit.area.row == wide.row && hit.area.column < wide.maxColumn
        && hit.area.maxColumn > wide.column
    }
  }

  @Test func aRememberedNameStaysWhereAnotherSideWouldBeCheaper() throws {
    // East of the marker stands another one, so the name goes to the west; when the other one has gone, it stays.
    let column = try Samples.view().metresPerColumn / 103_650
    let marker = try Samples.marker("a", 21.4, 103, importance: 90, name: "Here")
    let other = try Samples.marker("b", 21.4, 103 + 4 * column, importance: 10, name: "")
    let crowded = draw(MapScene(markers: [marker, other]), try Samples.view()).frame
    var alone = MapScene(markers: [marker])
    let fresh = draw(alone, try Samples.view()).frame
    alone.labels = crowded.labels
    let remembered = draw(alone, try Samples.view()).frame
    let id = marker.id
    #expect(try #require(offsets(crowded)[id]).column < 0)
    #expect(try #require(offsets(fresh)[id]).column > 0)
    #expect(offsets(remembered)[id] == offsets(crowded)[id])
  }
}
