import Canvas
import Gazetteer
import Geography
import SeededRandomness
import Testing
import TextShaping

@testable import Cartography

/// Ten thousand random maps, most of them sensible and some of them not.
@Suite struct MapPropertyTests {
  private struct Case {
    var scene: MapScene
    var view: MapViewport
    var surface: Size
    var rect: Rect
    var tier: GlyphTier
  }

  /// Two pieces at least: a hit that is one cell wide is then always a marker.
  private static let names = ["Đồi A1", "Bảo tàng (mới)", "Hồ Pá Khoang – du lịch", "ディエンビエン", "Bản", "A\u{301}B"]

  private func coordinate(_ random: inout SplitMix64) throws -> Coordinate {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: try Samples.place([90, -90].randomElement(using: &random) ?? 90, .random(in: -180...180, using: &random))
    case 1: try Samples.place(.random(in: -90...90, using: &random), [180, -180].randomElement(using: &random) ?? 180)
    case 2: try Samples.place(.random(in: -90...90, using: &random), .random(in: -180...180, using: &random))
    default: try Samples.place(.random(in: 21.3...21.5, using: &random), .random(in: 102.8...103.2, using: &random))
    }
  }

  private func line(_ random: inout SplitMix64) throws -> MapLine {
    MapLine(
      id: "l", lineClass: MapLine.Class.allCases.randomElement(using: &random) ?? .river, name: "",
      modelled: .random(using: &random), sources: [],
      vertices: try (0..<Int.random(in: 0...7, using: &random)).map { _ in
        .init(coordinate: try coordinate(&random), accuracyMetres: 0)
      })
  }

  /// Half of them the whole surface, as on a real screen; the others lie anywhere, also outside.
  private func rectangle(_ surface: Size, _ random: inout SplitMix64) -> Rect {
    if Bool.random(using: &random) { return Rect(size: surface) }
    return Rect(
      column: .random(in: -5...20, using: &random), row: .random(in: -3...8, using: &random),
      columns: .random(in: -1...90, using: &random), rows: .random(in: -1...32, using: &random))
  }

  private func make(_ random: inout SplitMix64) throws -> Case {
    let markers = try (0..<Int.random(in: 0...25, using: &random)).map { index in
      MapMarker(
        id: try Samples.id("m\(index)"), coordinate: try coordinate(&random),
        accuracyMetres: [0, 50, 3_000, .max, -5].randomElement(using: &random) ?? 0,
        group: Group.allCases.randomElement(using: &random) ?? .food,
        name: Self.names.randomElement(using: &random) ?? "", importance: .random(in: -1...101, using: &random),
        number: Int.random(in: 0..<4, using: &random) == 0 ? .random(in: -1...40, using: &random) : nil)
    }
    var scene = MapScene(
      lines: try (0..<Int.random(in: 0...5, using: &random)).map { _ in try line(&random) }, markers: markers,
      selected: Int.random(in: 0..<4, using: &random) > 0 ? markers.randomElement(using: &random)?.id : nil,
      here: Bool.random(using: &random) ? try coordinate(&random) : nil,
      trip: try (0..<Int.random(in: 0...2, using: &random)).map { _ in
        try (0..<Int.random(in: 0...4, using: &random)).map { _ in try coordinate(&random) }
      }, showsHistoricLines: .random(using: &random))
    scene.overlays = MapOverlays(
      rings: Bool.random(using: &random) ? try coordinate(&random) : nil,
      ruler: Bool.random(using: &random)
        ? MapRuler(from: try coordinate(&random), to: try coordinate(&random)) : nil,
      route: try (0..<Int.random(in: 0...4, using: &random)).map { _ in try coordinate(&random) })
    let surface = Size(columns: .random(in: 0...80, using: &random), rows: .random(in: 0...30, using: &random))
    return Case(
      scene: scene,
      view: MapViewport(
        centre: try coordinate(&random),
        zoom: .random(in: 0..<8, using: &random) == 0
          ? .random(in: -1...18, using: &random) : .random(in: 6...12, using: &random)),
      surface: surface,
      rect: rectangle(surface, &random),
      tier: GlyphTier.allCases.randomElement(using: &random) ?? .ascii)
  }

  @Test(arguments: 0..<10)
  func tenThousandMaps(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 1)
    var (names, selections) = (0, 0)
    for _ in 0..<1_000 {
      let one = try make(&random)
      var surface = Surface(size: one.surface)
      surface.fill(surface.bounds, "¶")
      let frame = MapDrawing.draw(
        one.scene, one.view, on: &surface, in: one.rect, tier: one.tier, words: Samples.words)
      checkBounds(one, surface, frame)
      checkHits(one, surface, frame)
      checkNames(frame)
      names += frame.hits.count { $0.area.columns > 1 }
      selections += frame.selectedAt == nil ? 0 : 1
    }
    // The cases are worth something only if things are seen in them.
    #expect(names > 500 && selections > 100)
  }

  private func checkBounds(_ one: Case, _ surface: Surface, _ frame: MapFrame) {
    #expect(surface.size == one.surface)
    var strays = 0
    for row in 0..<surface.size.rows {
      for column in 0..<surface.size.columns {
        let point = Point(column: column, row: row)
        if !one.rect.contains(point), surface[point]?.glyph != "¶" { strays += 1 }
        if one.rect.contains(point), surface[point]?.glyph == "¶" { strays += 1 }
      }
    }
    #expect(strays == 0)
    #expect(
      frame.picture.isEmpty || (surface.bounds.contains(Point(column: frame.picture.column, row: frame.picture.row))))
    #expect(frame.picture.maxColumn <= max(frame.picture.column, surface.size.columns))
  }

  private func checkHits(_ one: Case, _ surface: Surface, _ frame: MapFrame) {
    let markers = frame.hits.filter { $0.area.columns == 1 }
    #expect(Set(markers.map(\.id)) == Set(frame.visible))
    #expect(Set(frame.visible).count == frame.visible.count)
    for hit in frame.hits {
      #expect(frame.picture.contains(Point(column: hit.area.column, row: hit.area.row)))
      #expect(hit.area.maxColumn <= frame.picture.maxColumn)
    }
    for marker in one.scene.markers {
      let cell = frame.window.cell(of: marker.coordinate)
      let hit = markers.first { $0.id == marker.id }
      #expect((cell == nil) == (hit == nil))
      guard let cell, let hit else { continue }
      #expect(frame.cell(at: Point(column: hit.area.column, row: hit.area.row)) == cell)
    }
    guard let selected = one.scene.selectedMarker, frame.visible.contains(selected.id) else {
      #expect(frame.selectedAt == nil)
      return
    }
    let at = frame.selectedAt ?? Point(column: -1, row: -1)
    #expect(frame.entries(at: at).first == selected.id)
    #expect(surface[at]?.style == Style(.selection, .bold))
    #expect(surface[at]?.glyph == MarkerSign.glyph(selected, tier: one.tier))
  }

  /// Names keep a blank cell from each other and from markers.
  private func checkNames(_ frame: MapFrame) {
    let names = frame.hits.filter { $0.area.columns > 1 }.map(\.area)
    let markers = Set(frame.hits.filter { $0.area.columns == 1 }.map { $0.area })
    for (index, name) in names.enumerated() {
      let wide = Rect(column: name.column - 1, row: name.row, columns: name.columns + 2, rows: 1)
      #expect(
        !names.dropFirst(index + 1).contains {
          $0.row == name.row && $0.column < wide.maxColumn && $0.maxColumn > wide.column
        })
      #expect(!markers.contains { name.contains(Point(column: $0.column, row: $0.row)) })
    }
  }

  @Test func aMapOfASCIIIsASCII() throws {
    var random = SplitMix64(seed: 99)
    for _ in 0..<500 {
      var one = try make(&random)
      for index in one.scene.markers.indices { one.scene.markers[index].name = "Him Lam hill and post" }
      var surface = Surface(size: one.surface)
      _ = MapDrawing.draw(
        one.scene, one.view, on: &surface, in: surface.bounds, tier: .ascii, words: Samples.words)
      #expect(surface.text().utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test(arguments: [
    Rect(column: .max, row: .max, columns: .max, rows: .max), Rect(column: .min, row: .min, columns: .max, rows: .max),
    Rect(column: 0, row: 0, columns: .max, rows: .max), Rect(column: 0, row: 0, columns: 0, rows: 0),
    Rect(column: 2, row: 2, columns: 5, rows: 3), Rect(column: -10, row: -10, columns: 5, rows: 3),
  ])
  func anyRectangle(rect: Rect) throws {
    var surface = Surface(size: Size(columns: 30, rows: 10))
    for tier in GlyphTier.allCases {
      let frame = MapDrawing.draw(
        try Samples.valley(), try Samples.view(), on: &surface, in: rect, tier: tier, words: Samples.words)
      #expect(frame.picture.columns <= 30 && frame.picture.rows <= 10)
    }
  }
}
