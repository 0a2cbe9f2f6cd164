import Store
import ArgumentParser
import Canvas
import Cartography
import Gazetteer
import Geography
import Itinerary
import Screens
import TextShaping

/// `hoaban map`: the map as text.
struct MapText: OneShot {
  static let configuration = CommandConfiguration(commandName: "map", abstract: "Print the map as text.")

  @OptionGroup var global: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Middle of the map.", valueName: "place|lat,lon"))
  var center: String?

  @Option(help: "Step of scale, 0 (far) to 17 (near).")
  var zoom: Int?

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "WxH"))
  var size: String = "80x24"

  @Option(help: "braille, half or ascii; default as the terminal can.")
  var glyphs: GlyphTier?

  @Option(help: "none, 16, 256 or true; default as the terminal can.")
  var color: ColorChoice?

  @Option(help: "dark, light, contrast or inherit.")
  var theme: Theme = .dark

  func perform(_ session: Session) throws {
    let size = try MapSize(size).size
    let look = MapLook(glyphs: glyphs, color: color?.depth)
    let centre = try center.map { try session.places().spot($0, field: "center") }
    let viewport = try viewport(size, look.tier, centre)
    let language = session.language.written(in: look.tier)
    let scene = try MapSceneMaker(session: session, language: language).scene(selected: centre?.header?.id)
    var surface = Surface(size: size)
    let frame = MapDrawing.draw(
      scene, viewport, on: &surface, in: surface.bounds, tier: look.tier, words: MapWording.words(language))
    if look.tier == .ascii { surface = surface.transliterated() }
    let text = SGRText(theme: theme, depth: look.depth).text(surface)
    if session.json {
      return try Console.write(document(viewport, size, look, frame, surface).pretty + "\n")
    }
    try Console.write(text)
  }

  private func viewport(_ size: Size, _ tier: GlyphTier, _ centre: Spot?) throws -> MapViewport {
    let step = try zoom.map { try Values.number($0, in: MapViewport.zoomSteps, field: "zoom") }
    if let centre { return MapViewport(centre: centre.coordinate, zoom: step ?? 12) }
    let valley = MapViewport.fit(MapViewport.valleyBox, in: size, tier: tier)
    return step.map { MapViewport(centre: valley.centre, zoom: $0) } ?? valley
  }

  private func document(
    _ viewport: MapViewport, _ size: Size, _ look: MapLook, _ frame: MapFrame, _ surface: Surface
  ) -> JSONText {
    .members([
      "center": .members([
        "lat": .number(viewport.centre.latitude), "lon": .number(viewport.centre.longitude),
      ]),
      "zoom": .integer(viewport.zoom), "columns": .integer(size.columns), "rows": .integer(size.rows),
      "glyphs": .string(look.tier.rawValue),
      "lines": PlaceDocument.strings(surface.lines()),
      "visible": PlaceDocument.strings(frame.visible.map(\.rawValue)),
    ])
  }
}
