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

  @Option(parsing: .unconditional, help: ArgumentHelp("Where you are.", valueName: "place|lat,lon"))
  var at: String?

  @Flag(help: "Rings of equal distance around you or the middle.")
  var rings = false

  @Option(help: ArgumentHelp("Touring route to draw with its waypoints.", valueName: "route"))
  var route: String?

  @Flag(help: "Tell in words what the map shows.")
  var words = false

  @Option(help: "Step of scale, 0 (far) to 17 (near).")
  var zoom: Int?

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "WxH"))
  var size: String = "80x24"

  @Option(help: "braille, quadrant, half, shade or ascii; default as the terminal can.")
  var glyphs: GlyphTier?

  @Option(help: "none, 16, 256 or true; default as the terminal can.")
  var color: ColorChoice?

  @Option(help: "dark, light, contrast or inherit.")
  var theme: Theme = .dark

  @Flag(inversion: .prefixedNo, help: "The shape of the land; default where there are 256 colours for it.")
  var relief: Bool?

  func perform(_ session: Session) throws {
    let size = try MapSize(size).size
    let look = MapLook(glyphs: glyphs, color: color?.depth)
    let here = try at.map { try session.places().spot($0, field: "at") }
    let centre = try center.map { try session.places().spot($0, field: "center") }
    let language = session.language.written(in: words ? .braille : look.tier)
    let maker = MapSceneMaker(session: session, language: language)
    let shown = try route.map { try maker.route($0) }
    let viewport = try viewport(size, look.tier, centre ?? here, shown)
    var scene = try maker.scene(selected: centre?.header?.id, route: shown)
    scene.here = here?.coordinate
    if rings { scene.overlays.rings = here?.coordinate ?? viewport.centre }
    var surface = Surface(size: size)
    let manner = theme.landManner(look.depth)
    // As in the guide: signs in place of colours are only for who asks. What is read by machine or told has no land.
    let showsLand = (relief ?? (manner == .tones)) && !session.json && !words
    let window = MapWindow(viewport: viewport, size: size, tier: look.tier)
    let frame = MapDrawing.draw(
      scene, viewport, on: &surface, in: surface.bounds, tier: look.tier, words: MapWording.words(language),
      land: showsLand ? ReliefRaster(ReliefWindow(window), of: try session.gazetteer().relief()) : nil, manner: manner)
    if look.tier == .ascii { surface = surface.transliterated() }
    let document = MapDocument(
      scene: scene, frame: frame, surface: surface, look: look, focus: centre ?? here, language: language)
    if session.json { return try Console.write(document.json.pretty + "\n") }
    if words { return try Console.write(document.words.joined(separator: "\n") + "\n") }
    try Console.write(SGRText(theme: theme, depth: look.depth).text(surface))
  }

  private func viewport(_ size: Size, _ tier: GlyphTier, _ centre: Spot?, _ route: MapRoute?) throws -> MapViewport {
    let step = try zoom.map { try Values.number($0, in: MapViewport.zoomSteps, field: "zoom") }
    if let centre { return MapViewport(centre: centre.coordinate, zoom: step ?? 12) }
    let box = route.flatMap { BoundingBox(around: $0.coordinates) } ?? MapViewport.valleyBox
    let fitting = MapViewport.fit(box, in: size, tier: tier)
    return step.map { MapViewport(centre: fitting.centre, zoom: $0) } ?? fitting
  }
}
