import Canvas
import Cartography
import Gazetteer
import TextShaping

enum MapView {
  static func breadcrumb(_ model: Model) -> [String] {
    if let measured = MapMeasuring.text(model) { return [measured] }
    var crumbs = [model.mapRoute.map { $0.header.names.name(model.language) }].compactMap { $0 }
    if model.map.group != nil { crumbs.append(model.say(GazetteerWords.group(model.map.group))) }
    if model.map.showsPosts { crumbs.append(model.battleLayerName) }
    if let id = model.map.selected, let header = model.map.data?.headers.first(where: { $0.id == id }) {
      let accuracy = header.position.map { Figures(model.language).distance(Double($0.accuracyMetres)) } ?? ""
      crumbs.append("\(header.names.name(model.language)) (\(header.kind.names.text(model.language)), ±\(accuracy))")
    }
    return crumbs
  }

  /// The picture and, where there is room for it, the legend.
  static func layout(_ model: Model) -> (picture: Rect, legend: Rect) {
    let body = Frame.body(model.size)
    guard model.map.legend, hasRoomForLegend(model) else {
      return (body, Rect(column: 0, row: 0, columns: 0, rows: 0))
    }
    let (picture, legend) = body.splitLeft(body.columns - 24)
    return (picture, legend.splitLeft(2).rest)
  }

  /// Whether the legend can stand beside the map.
  static func hasRoomForLegend(_ model: Model) -> Bool { Frame.body(model.size).columns >= 76 }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    guard model.map.data != nil else {
      surface.put(model.say(.loading), at: Point(column: 2, row: body.row + 1), .muted)
      return
    }
    let (picture, legend) = layout(model)
    let frame = MapDrawing.draw(
      model.mapScene(), model.map.viewport, on: &surface, in: picture, tier: model.settings.tier,
      words: model.mapWords(), land: ReliefUpdate.shown(model), manner: ReliefUpdate.manner(model))
    if model.prompt == nil {
      surface.cursor =
        frame.selectedAt ?? Point(column: picture.column + picture.columns / 2, row: picture.row + picture.rows / 2)
    }
    if !legend.isEmpty { drawLegend(model, frame, on: &surface, in: legend) }
    if model.map.legendOver, !hasRoomForLegend(model) {
      let over = picture.splitLeft(max(0, picture.columns - 24)).rest
      surface.fill(over)
      drawLegend(model, frame, on: &surface, in: over.splitLeft(2).rest)
    }
  }

  private static func drawLegend(_ model: Model, _ frame: MapFrame, on surface: inout Surface, in rect: Rect) {
    Box.rule(rect.column - 2, rect, tier: model.settings.tier, on: &surface)
    var row = rect.row
    let words = model.mapWords()
    let ellipsis = Glyphs(model.settings.tier).ellipsis
    for line in MapLegend.lines(model.mapScene(), model.map.viewport, tier: model.settings.tier, words: words) {
      guard row < rect.maxRow else { return }
      let next = surface.put(line.sample, at: Point(column: rect.column, row: row), Style(line.role), clip: rect)
      let label = Fitting.truncate(line.label, to: rect.maxColumn - next - 1, ellipsis: ellipsis)
      surface.put(label, at: Point(column: next + 1, row: row), .muted, clip: rect)
      row += 1
    }
    row += 1
    // The map in words: what is nearest to what one looks at.
    let nearest = MapInWords.nearest(in: frame, of: model.mapScene(), atMost: max(0, (rect.maxRow - row) / 2))
    for line in nearest {
      guard row + 1 < rect.maxRow else { return }
      let name = Fitting.truncate(line.name, to: rect.columns, ellipsis: ellipsis)
      surface.put(name, at: Point(column: rect.column, row: row), Style(MarkerSign.role(line.group)), clip: rect)
      let figures = Figures(model.language)
      let place = figures.distance(line.metres) + (line.direction.map { " " + figures.wind($0) } ?? "")
      surface.put(place, at: Point(column: rect.column + 1, row: row + 1), .muted, clip: rect)
      row += 2
    }
  }

  /// What is drawn where, for the mouse and for Tab.
  static func frame(_ model: Model) -> MapFrame {
    var scratch = Surface(size: model.size)
    return MapDrawing.draw(
      model.mapScene(), model.map.viewport, on: &scratch, in: layout(model).picture, tier: model.settings.tier,
      words: model.mapWords())
  }
}
