import Canvas
import Geography
import SeededRandomness
import Testing
import TextShaping

@testable import Cartography

@Suite struct RangeRingsTests {
  private func window(zoom: Int = 10, tier: GlyphTier = .braille, _ columns: Int = 80, _ rows: Int = 24) throws
    -> MapWindow
  {
    MapWindow(viewport: try Samples.view(zoom: zoom), size: Size(columns: columns, rows: rows), tier: tier)
  }

  @Test(arguments: MapViewport.zoomSteps)
  func theStepIsRoundAndLeavesRoom(zoom: Int) throws {
    let view = try Samples.view(zoom: zoom)
    let step = RangeRings.step(view)
    var leading = step
    while leading % 10 == 0 { leading /= 10 }
    #expect([1, 2, 5].contains(leading))
    #expect(Double(step) >= 4 * view.metresPerRow && Double(step) < 10 * view.metresPerRow)
  }

  @Test func ringsAreAsFarAsTheySay() throws {
    let window = try window()
    let rings = try #require(RangeRings(around: window.viewport.centre, in: window))
    let step = RangeRings.step(window.viewport)
    #expect(rings.radii.first == step && rings.radii.count > 1)
    let scale = window.viewport.metresPerDot(tier: .braille).east
    let middle = window.dot(of: rings.centre)
    for radius in rings.radii {
      for dot in rings.ring(radius, in: window) {
        let away = ((dot.x - middle.x) * (dot.x - middle.x) + (dot.y - middle.y) * (dot.y - middle.y)).squareRoot()
        #expect(abs(away * scale - Double(radius)) < 1)
      }
    }
  }

  @Test func ofAFarPlaceOnlyTheRingsThatCrossThePicture() throws {
    let window = try window()
    let far = try Samples.place(Samples.centre.latitude, Samples.centre.longitude + 0.5)
    let rings = try #require(RangeRings(around: far, in: window))
    let distance = far.distance(to: window.viewport.centre)
    let half = 40 * window.viewport.metresPerColumn
    #expect(rings.radii.allSatisfy { Double($0) > distance - half - 1_000 && Double($0) < distance + half + 3_000 })
    #expect(rings.radii.count <= 5)
  }

  @Test func labelsStandInThePictureApartFromEachOtherAndFromMarkers() throws {
    var random = SplitMix64(seed: 5)
    var count = 0
    for _ in 0..<500 {
      let window = try window(
        zoom: .random(in: 4...17, using: &random), tier: GlyphTier.allCases.randomElement(using: &random) ?? .ascii,
        .random(in: 0...90, using: &random), .random(in: 0...30, using: &random))
      let centre = try Samples.place(
        .random(in: 21.3...21.5, using: &random), .random(in: 102.9...103.1, using: &random))
      let taken = Set(
        (0..<30).map { _ in
          Point(column: .random(in: 0...90, using: &random), row: .random(in: 0...30, using: &random))
        })
      guard let rings = RangeRings(around: centre, in: window) else { continue }
      let labels = rings.labels(in: window, words: Samples.words, leaving: taken)
      count += labels.count
      var used = taken
      for label in labels {
        #expect(label.area.columns == Width.columns(label.text))
        for column in label.area.column..<label.area.maxColumn {
          let cell = Point(column: column, row: label.area.row)
          #expect(Rect(size: window.cells).contains(cell))
          #expect(used.insert(cell).inserted)
        }
      }
    }
    #expect(count > 500)
  }

  @Test func distancesHaveNoDecimals() throws {
    let window = try window(zoom: 17)
    let rings = try #require(RangeRings(around: window.viewport.centre, in: window))
    #expect(RangeRings.step(window.viewport) == 500)
    let texts = rings.labels(in: window, words: Samples.words, leaving: []).map(\.text)
    #expect(texts.prefix(3) == ["500 m", "1 km", "1500 m"])
  }

  @Test(arguments: GlyphTier.allCases)
  func theyAreDrawnAndNamed(tier: GlyphTier) throws {
    var scene = MapScene()
    func drawn() throws -> String {
      var surface = Surface(size: Size(columns: 80, rows: 24))
      _ = MapDrawing.draw(
        scene, try Samples.view(), on: &surface, in: surface.bounds, tier: tier, words: Samples.words)
      return surface.lines().dropLast().joined(separator: "\n")
    }
    let without = try drawn()
    scene.overlays.rings = try Samples.place(Samples.centre.latitude, Samples.centre.longitude)
    let with = try drawn()
    #expect(with != without && with.contains("5 km"))
    if tier == .ascii { #expect(with.count { $0 == "," } > 40 && with.utf8.allSatisfy { $0 < 0x80 }) }
  }

  @Test func noRoomNoRings() throws {
    let window = MapWindow(viewport: try Samples.view(), size: Size(columns: 0, rows: 0), tier: .braille)
    #expect(RangeRings(around: window.viewport.centre, in: window) == nil)
  }
}
