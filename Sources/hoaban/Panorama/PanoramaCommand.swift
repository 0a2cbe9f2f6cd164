import ArgumentParser
import Canvas
import Cartography
import Gazetteer
import Geography
import Itinerary
import Screens
import Store
import TextShaping

/// `hoaban panorama`: the horizon around a place, and what is seen on it.
struct PanoramaCommand: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "panorama", abstract: "Print the horizon around a place and name what is seen.",
    discussion: """
      The horizon is worked out from some 700 measured heights: trees, houses and every hill that nobody measured are \
      not in it. With --bearing the picture faces that way, and only what lies there is told.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("Where you stand, by id, name or LAT,LON.", valueName: "place"))
  var place: String

  @Option(help: ArgumentHelp("Which way you look, degrees clockwise from north.", valueName: "degrees"))
  var bearing: Double?

  @Option(help: ArgumentHelp("Columns and rows of the picture.", valueName: "WxH"))
  var size: String = "80x20"

  @Option(help: "braille, quadrant, half, shade or ascii; default as the terminal can.")
  var glyphs: GlyphTier?

  @Option(help: "none, 16, 256 or true; default as the terminal can.")
  var color: ColorChoice?

  @Option(help: "dark, light, contrast or inherit.")
  var theme: Theme = .dark

  @Flag(help: "Tell it in words alone.")
  var words = false

  func perform(_ session: Session) throws {
    let bearing = try bearing.map(Self.turn)
    let size = try MapSize(size).size
    let spot = try session.places().spot(place, field: "place")
    let gazetteer = try session.gazetteer()
    let headers = try gazetteer.search(SearchQuery(sort: .importance, limit: 2_000)).hits.map(\.header)
    let found = Panorama.survey(
      from: spot.coordinate, place: spot.header?.id, spots: try gazetteer.spots(), headers: headers,
      relief: try gazetteer.relief())
    guard let panorama = found else { throw outside(spot, session) }
    if session.json {
      let document = PanoramaDocument(panorama: panorama, spot: spot, bearing: bearing, language: session.language)
      return try Console.write(document.json.pretty + "\n")
    }
    let look = MapLook(glyphs: glyphs, color: color?.depth)
    let text = PanoramaText(session.language.written(in: words ? .braille : look.tier))
    let name = spot.header?.names.name(session.language) ?? spot.text
    let lines = text.lines(panorama, from: name, facing: bearing).flatMap { Fitting.wrap($0, to: 80) }
    if !words { try Console.write(picture(panorama, bearing ?? 0, size, look, text)) }
    try Console.write(lines.map { $0 + "\n" }.joined())
  }

  private func picture(
    _ panorama: Panorama, _ bearing: Double, _ size: Size, _ look: MapLook, _ text: PanoramaText
  ) -> String {
    var surface = Surface(size: size)
    _ = PanoramaDrawing.draw(
      panorama, facing: bearing, on: &surface, in: surface.bounds, tier: look.tier, words: text.words,
      manner: theme.landManner(look.depth))
    if look.tier == .ascii { surface = surface.transliterated() }
    return SGRText(theme: theme, depth: look.depth).text(surface) + "\n"
  }

  /// - Throws: What says that this is no bearing.
  private static func turn(_ degrees: Double) throws -> Double {
    guard degrees.isFinite, (-360...360).contains(degrees) else {
      throw CommandFailure(
        .invalidValue, vi: "Hướng là số độ từ 0 đến 360 theo chiều kim đồng hồ kể từ hướng bắc.",
        en: "A bearing is a number of degrees from 0 to 360, clockwise from north.",
        fr: "Une direction est un nombre de degrés de 0 à 360, dans le sens horaire depuis le nord.",
        ja: "方位は北から時計回りに0から360までの度数です。", field: "bearing")
    }
    return degrees < 0 ? degrees + 360 : degrees.truncatingRemainder(dividingBy: 360)
  }

  private func outside(_ spot: Spot, _ session: Session) -> CommandFailure {
    let name = spot.header?.names.name(session.language) ?? spot.text
    return CommandFailure(
      .invalidValue, vi: "Không có độ cao nào được đo quanh \(name), nên không tính được đường chân trời ở đó.",
      en: "No heights are measured around \(name), so its horizon cannot be worked out.",
      fr: "Aucune altitude n’est mesurée autour de \(name) : l’horizon ne peut y être calculé.",
      ja: "\(name)の周りには測られた標高がないため、地平線を計算できません。", field: "place")
  }
}
