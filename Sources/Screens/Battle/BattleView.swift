import Canvas
import Cartography
import Gazetteer
import TextShaping

/// The map of the day, and beside it the day in words.
enum BattleView {
  static func breadcrumb(_ model: Model) -> [String] {
    var crumbs = [model.say(.labelBattle), Figures(model.language).date(model.battle.day)]
    if let post = model.battlePost {
      let within = post.position.map { " (±\(Figures(model.language).distance(Double($0.accuracyMetres))))" } ?? ""
      crumbs.append(BattleText(model.language).name(post) + within)
    }
    return crumbs
  }

  static func layout(_ size: Size) -> (picture: Rect, panel: Rect) {
    let body = Frame.body(size)
    let wide = min(56, max(30, body.columns * 2 / 5))
    let (picture, rest) = body.splitLeft(body.columns - wide)
    return (picture, rest.splitLeft(2).rest)
  }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    guard let today = model.battle.today, model.map.data != nil else {
      surface.put(model.say(.loading), at: Point(column: 2, row: body.row + 1), .muted)
      return
    }
    let frame = drawMap(model, today, on: &surface)
    if model.prompt == nil {
      surface.cursor = frame.selectedAt ?? Point(column: frame.picture.column, row: frame.picture.row)
    }
    let panel = layout(model.size).panel
    Box.rule(panel.column - 2, panel, tier: model.settings.tier, on: &surface)
    BattlePanel(model)?.draw(on: &surface)
  }

  /// The picture alone.
  @discardableResult
  static func drawMap(_ model: Model, _ day: BattleDay, on surface: inout Surface) -> MapFrame {
    let picture = layout(model.size).picture
    return MapDrawing.draw(
      model.battleScene(day), viewport(model), on: &surface, in: picture, tier: model.settings.tier,
      words: model.mapWords())
  }

  static func viewport(_ model: Model) -> MapViewport {
    let box = model.battle.isWide ? BattleScene.valley : BattleScene.camp
    return .fit(box, in: layout(model.size).picture.size, tier: model.settings.tier)
  }
}
