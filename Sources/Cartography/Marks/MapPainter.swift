import Canvas
import Gazetteer
import TextShaping

/// Paints what was placed. Points are those of the picture; only here do they become points of the surface.
struct MapPainter {
  var surface: Surface
  let picture: Rect
  let window: MapWindow
  /// What lies under everything.
  var land: LandGround?

  init(surface: Surface, picture: Rect, window: MapWindow) {
    self.surface = surface
    self.picture = picture
    self.window = window
  }

  func onSurface(_ cell: Point) -> Point {
    Point(column: picture.column + cell.column, row: picture.row + cell.row)
  }

  mutating func clear(_ area: Rect) { surface.fill(area) }

  mutating func paint(_ base: BaseMap) {
    for row in 0..<window.cells.rows {
      for column in 0..<window.cells.columns {
        let cell = Point(column: column, row: row)
        if let (glyph, role) = base.glyph(cell) {
          put(String(glyph), cell, Style(role, land: land?.under(cell)))
        } else if let (glyph, style) = land?.alone(cell) {
          put(String(glyph), cell, style)
        }
      }
    }
  }

  mutating func paintHere(_ cell: Point) {
    put(String(MarkerSign.here(tier: window.tier)), cell, Style(.accent, .bold, land: land?.under(cell)))
  }

  mutating func paint(_ arrow: (cell: Point, glyph: Character)) {
    put(String(arrow.glyph), arrow.cell, Style(.battle, .bold, land: land?.under(arrow.cell)))
  }

  /// The name with a blank before and after it, so that lines do not run into the letters.
  mutating func paint(_ label: MapLabel) {
    let around = Rect(
      column: picture.column + label.area.column - 1, row: picture.row + label.area.row,
      columns: label.area.columns + 2, rows: 1)
    let first = max(around.column, picture.column)
    surface.fill(
      Rect(
        column: first, row: around.row, columns: min(around.maxColumn, picture.maxColumn) - first, rows: 1))
    let at = Point(column: label.area.column, row: label.area.row)
    put(label.text, at, label.isSelected ? Style(.title, .bold) : .text)
  }

  mutating func paint(_ label: RangeRings.Label) {
    put(label.text, Point(column: label.area.column, row: label.area.row), .muted)
  }

  mutating func paint(_ pin: MarkerPlacement.Pin, _ pointers: [(cell: Point, leads: Bool)]) {
    guard let marker = pin.markers.first else { return }
    let sign: String
    let style: Style
    if let mark = marker.battle {
      let rough = BaseMap.showsCircle(marker, window.viewport, tier: window.tier)
      sign = String(BattleSign.glyph(mark, rough: rough, tier: window.tier))
      style = BattleSign.style(mark, land: land?.under(pin.cell))
    } else {
      sign = String(MarkerSign.glyph(marker, tier: window.tier))
      style = Style(MarkerSign.role(marker), .bold, land: land?.under(pin.cell))
    }
    guard pin.isSelected else { return put(sign, pin.cell, style) }
    put(sign, pin.cell, Style(.selection, .bold))
    let ascii = window.tier == .ascii
    for pointer in pointers {
      put(
        pointer.leads ? ascii ? "[" : "►" : ascii ? "]" : "◄", pointer.cell,
        Style(.title, .bold, land: land?.under(pointer.cell)))
    }
  }

  /// The cells of the markers, the shown ones first, and the names.
  func hits(_ placement: MarkerPlacement, _ labels: [MapLabel]) -> [MapHit] {
    var hits: [MapHit] = []
    for pin in placement.pins {
      let at = onSurface(pin.cell)
      let area = Rect(column: at.column, row: at.row, columns: 1, rows: 1)
      hits += pin.markers.map { MapHit(area: area, id: $0.id) }
    }
    for label in labels {
      let at = onSurface(Point(column: label.area.column, row: label.area.row))
      hits.append(
        MapHit(area: Rect(column: at.column, row: at.row, columns: label.area.columns, rows: 1), id: label.id))
    }
    return hits
  }

  private mutating func put(_ text: String, _ cell: Point, _ style: Style) {
    surface.put(text, at: onSurface(cell), style, clip: picture)
  }
}
