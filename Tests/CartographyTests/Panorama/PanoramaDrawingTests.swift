import Canvas
import Gazetteer
import Geography
import Testing

@testable import Cartography

@Suite struct PanoramaDrawingTests {
  static let sizes = [(60, 13), (80, 17), (120, 23), (200, 40), (300, 50)].map { Size(columns: $0, rows: $1) }

  private func drawn(
    _ panorama: Panorama, facing: Double, _ size: Size, _ tier: GlyphTier = .braille, hidden: Bool = false,
    selected: Int? = nil
  ) -> (surface: Surface, frame: PanoramaFrame) {
    var surface = Surface(size: size)
    let frame = PanoramaDrawing.draw(
      panorama, facing: facing, on: &surface, in: surface.bounds, tier: tier, words: PanoramaSamples.words,
      hidden: hidden, selected: selected)
    return (surface, frame)
  }

  private func rows(_ frame: PanoramaFrame) -> [Int: Int] {
    var rows: [Int: Int] = [:]
    for hit in frame.hits where rows[hit.landmark] == nil { rows[hit.landmark] = hit.area.row }
    return rows
  }

  @Test(arguments: sizes, GlyphTier.allCases) func noNameCoversAnother(_ size: Size, _ tier: GlyphTier) throws {
    let panorama = try PanoramaSamples.panorama()
    for facing in stride(from: 0.0, to: 360, by: 7) {
      let (surface, frame) = drawn(panorama, facing: facing, size, tier)
      #expect(frame.named.count > 3, "facing \(facing)")
      var taken: Set<Point> = []
      for hit in frame.hits {
        for column in hit.area.column..<hit.area.maxColumn {
          let cell = Point(column: column, row: hit.area.row)
          #expect(frame.picture.contains(cell) && taken.insert(cell).inserted, "facing \(facing): \(hit)")
        }
      }
      // What is said to be named is written there, whole.
      let lines = surface.lines().map(Array.init)
      for hit in frame.hits where hit.area.columns > 1 {
        let line = lines[hit.area.row]
        let text = String(line[hit.area.column..<min(hit.area.maxColumn, line.count)])
        let name = PanoramaSamples.words.name(panorama.landmarks[hit.landmark].landmark)
        #expect(text == name || text == name + " ?", "facing \(facing)")
      }
    }
  }

  @Test(arguments: sizes) func namesKeepTheirRowsWhileOneTurns(_ size: Size) throws {
    let panorama = try PanoramaSamples.panorama()
    for facing in stride(from: 0.0, to: 360, by: 15) {
      let (surface, frame) = drawn(panorama, facing: facing, size)
      let turned = drawn(panorama, facing: facing + 15, size).frame
      let (before, after) = (rows(frame), rows(turned))
      let both = before.keys.filter { after[$0] != nil }
      #expect(!both.isEmpty)
      for landmark in both { #expect(before[landmark] == after[landmark], "facing \(facing)") }
      #expect(turned.window.exaggeration == frame.window.exaggeration)
      // And back: the same picture, as it is for a whole turn.
      #expect(drawn(panorama, facing: facing, size).surface == surface)
      #expect(drawn(panorama, facing: facing - 360, size).surface == surface)
    }
  }

  @Test(arguments: sizes, [GlyphTier.braille, .ascii]) func theSelectedNameIsThere(
    _ size: Size, _ tier: GlyphTier
  ) throws {
    let panorama = try PanoramaSamples.panorama()
    for (index, seen) in panorama.landmarks.enumerated() where seen.isVisible {
      let frame = drawn(panorama, facing: seen.sighting.bearing, size, tier, selected: index).frame
      #expect(frame.named.contains(index) && frame.selectedAt != nil, "\(seen.landmark)")
      let at = try #require(frame.selectedAt)
      #expect(frame.landmark(at: at) == index)
      // At the edge of the picture too.
      let edge = drawn(panorama, facing: seen.sighting.bearing + 40, size, tier, selected: index).frame
      #expect(edge.named.contains(index))
    }
  }

  @Test func theSelectionMovesNoOtherNameThatStays() throws {
    let panorama = try PanoramaSamples.panorama()
    let size = Size(columns: 80, rows: 17)
    let before = rows(drawn(panorama, facing: 0, size).frame)
    for index in panorama.landmarks.indices where panorama.landmarks[index].isVisible {
      let after = rows(drawn(panorama, facing: 0, size, selected: index).frame)
      for (landmark, row) in after where landmark != index { #expect(before[landmark] == row) }
    }
  }

  @Test func hiddenThingsAreInBracketsForWhoAsks() throws {
    let low = try PanoramaSamples.landmark("Behind", bearing: 90, metres: 9_000, rise: -200)
    let unsure = try PanoramaSamples.landmark("Perhaps", bearing: 100, metres: 9_000, rise: 40)
    let panorama = Panorama(try PanoramaSamples.horizon(), [low, unsure])
    let size = Size(columns: 80, rows: 17)
    let without = drawn(panorama, facing: 90, size).surface.text()
    #expect(!without.contains("Behind") && without.contains("Perhaps ?"))
    #expect(drawn(panorama, facing: 90, size, hidden: true).surface.text().contains("(Behind)"))
  }

  @Test func recordsComeBeforeSummitsAndNamesBeforeHeights() throws {
    let all = [
      try PanoramaSamples.landmark("", bearing: 90, metres: 15_000, rise: 1_200),
      try PanoramaSamples.landmark("Named", bearing: 91, metres: 15_000, rise: 1_000),
      try PanoramaSamples.landmark("Known", bearing: 92, metres: 15_000, rise: 1_000, importance: 20),
      try PanoramaSamples.landmark("Famous", bearing: 93, metres: 15_000, rise: 1_000, importance: 90),
    ]
    let panorama = Panorama(try PanoramaSamples.horizon(), all)
    let names = PanoramaRank(panorama).order.map { PanoramaSamples.words.name(panorama.landmarks[$0].landmark) }
    #expect(names == ["Famous", "Known", "Named", "1702 m"])
  }

  @Test func theScaleHasTheWinds() throws {
    let (surface, frame) = drawn(try PanoramaSamples.panorama(), facing: 0, Size(columns: 80, rows: 17))
    let scale = try #require(surface.lines().last)
    #expect(scale.contains("NW") && scale.contains("─N─") && scale.contains("NE") && scale.contains("─15─"))
    #expect(Array(scale)[40] == "N" && frame.window.column(on: 0) == 0)
    let south = drawn(try PanoramaSamples.panorama(), facing: 180, Size(columns: 80, rows: 17)).surface
    #expect(Array(try #require(south.lines().last))[40] == "S")
  }

  @Test func anyRoomWillDo() throws {
    let panorama = try PanoramaSamples.panorama()
    for columns in [0, 1, 3, 9, 700] {
      for rows in [0, 1, 2, 5, 90] {
        for tier in GlyphTier.allCases {
          let size = Size(columns: columns, rows: rows)
          #expect(drawn(panorama, facing: 350, size, tier, hidden: true, selected: 3).surface.size == size)
        }
      }
    }
    var surface = Surface(size: Size(columns: 20, rows: 10))
    let outside = Rect(column: .max - 3, row: -5, columns: .max, rows: .max)
    let frame = PanoramaDrawing.draw(
      panorama, facing: .nan, on: &surface, in: outside, tier: .braille, words: PanoramaSamples.words)
    #expect(frame.hits.isEmpty)
  }

  @Test func unknownLandIsNotDrawn() throws {
    let rays = Array(repeating: [Horizon.Crest](), count: Horizon.rayCount)
    let panorama = Panorama(Horizon(viewpoint: try PanoramaSamples.viewpoint(), rays: rays), [])
    let surface = drawn(panorama, facing: 0, Size(columns: 80, rows: 17)).surface
    #expect(surface.lines().dropLast().allSatisfy { $0.isEmpty })
  }
}
