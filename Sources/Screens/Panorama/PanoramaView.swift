import Canvas
import Cartography
import Gazetteer
import TextShaping

/// The picture of the horizon, and below it the selected landmark in words.
enum PanoramaView {
  static func breadcrumb(_ model: Model) -> [String] {
    // The name comes last: it may be long, and what is cut should not be the figures.
    let name = model.panorama.from.map { [$0.name] } ?? []
    guard let frame = frame(model) else { return [model.say(.labelPanorama)] + name }
    let text = PanoramaText(model.language)
    return [model.say(.labelPanorama), text.facing(model.panorama.facing), text.steepness(frame)] + name
  }

  static func layout(_ model: Model) -> (picture: Rect, panel: Rect) {
    let body = Frame.body(model.size)
    let panel = PanoramaPanel.rows(in: body, model)
    let (picture, rest) = body.splitBottom(panel)
    return (picture, rest)
  }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    guard model.panorama.seen != nil else { return drawNothing(model, on: &surface, in: body) }
    guard let frame = drawPicture(model, on: &surface) else { return }
    if model.prompt == nil {
      surface.cursor =
        frame.selectedAt
        ?? Point(column: frame.picture.column + frame.picture.columns / 2, row: max(body.row, frame.picture.maxRow - 1))
    }
    PanoramaPanel(model, frame).draw(on: &surface)
  }

  private static func drawNothing(_ model: Model, on surface: inout Surface, in body: Rect) {
    let text =
      model.panorama.isUnknown ? model.say(.aboutNoRelief, model.panorama.from?.name ?? "") : model.say(.loading)
    let room = body.inset(columns: 2, rows: 1)
    for (row, line) in Fitting.wrap(text, to: max(8, room.columns)).prefix(room.rows).enumerated() {
      surface.put(line, at: Point(column: room.column, row: room.row + row), .muted, clip: room)
    }
  }

  private static func drawPicture(_ model: Model, on surface: inout Surface) -> PanoramaFrame? {
    guard let seen = model.panorama.seen else { return nil }
    return PanoramaDrawing.draw(
      seen, facing: model.panorama.facing, on: &surface, in: layout(model).picture, tier: model.settings.tier,
      words: PanoramaText(model.language).words, hidden: model.panorama.showsHidden, selected: model.panorama.selected,
      manner: ReliefUpdate.manner(model))
  }

  /// What is drawn where, for the mouse and the keys.
  static func frame(_ model: Model) -> PanoramaFrame? {
    var scratch = Surface(size: model.size)
    return drawPicture(model, on: &scratch)
  }

  /// The landmarks that have names all around.
  static func namedAround(_ model: Model) -> Set<Int> {
    guard let seen = model.panorama.seen else { return [] }
    return PanoramaDrawing.named(
      seen, size: layout(model).picture.size, tier: model.settings.tier, words: PanoramaText(model.language).words,
      hidden: model.panorama.showsHidden)
  }
}
