import Canvas
import Gazetteer
import TextShaping

/// Paints the land and the names of a panorama.
struct PanoramaPainter {
  var surface: Surface
  let picture: Rect
  let window: PanoramaWindow
  private let land: PanoramaLand

  init(_ surface: Surface, _ picture: Rect, _ window: PanoramaWindow, _ panorama: Panorama, _ manner: LandManner) {
    self.surface = surface
    self.picture = picture
    self.window = window
    land = PanoramaLand(panorama.horizon, window, manner)
  }

  mutating func paintLand() {
    for row in 0..<window.cells.rows {
      for column in 0..<window.cells.columns {
        let cell = Point(column: column, row: row)
        if let (glyph, style) = land.sign(cell) { put(String(glyph), cell, style) }
      }
    }
  }

  /// The leaders first, so that no mark and no name is crossed by one.
  mutating func paint(_ names: [PanoramaNames.Name], _ panorama: Panorama, selected: Int?) {
    let glyph = window.tier == .ascii ? "|" : window.tier.hasShapes ? "┊" : "│"
    for name in names where !name.isBeside {
      let column = window.column(inPicture: name.mark.column)
      for row in name.start.row + 1..<max(name.start.row + 1, name.mark.row) {
        let cell = Point(column: column, row: row)
        let style = name.landmark == selected ? Style(.accent, .bold) : .muted
        put(name.landmark == selected && window.tier != .ascii ? "│" : glyph, cell, on(cell, style))
      }
    }
    for name in names {
      let seen = panorama.landmarks[name.landmark]
      let isSelected = name.landmark == selected
      let mark = Point(column: window.column(inPicture: name.mark.column), row: name.mark.row)
      let (sign, role) = PanoramaSign.sign(seen, tier: window.tier)
      put(String(sign), mark, isSelected ? Style(.selection, .bold) : on(mark, Style(role, .bold)))
      let start = Point(column: window.column(inPicture: name.start.column), row: name.start.row)
      let style = isSelected ? Style(.selection, .bold) : seen.isVisible ? Style.text : .muted
      blank(start, name.columns)
      put(name.text, start, isSelected ? style : on(start, style))
    }
  }

  /// Makes room around a text, on the ground that is there.
  private mutating func blank(_ start: Point, _ columns: Int) {
    for column in max(0, start.column - 1)...min(start.column + columns, window.cells.columns - 1) {
      let cell = Point(column: column, row: start.row)
      guard land.isLand(cell) else { continue }
      put(" ", cell, on(cell, .text))
    }
  }

  func onSurface(_ cell: Point) -> Point {
    Point(column: picture.column + cell.column, row: picture.row + cell.row)
  }

  private func on(_ cell: Point, _ style: Style) -> Style {
    var style = style
    style.land = land.under(cell).map(PanoramaLand.tone)
    return style
  }

  private mutating func put(_ text: String, _ cell: Point, _ style: Style) {
    surface.put(text, at: onSurface(cell), style, clip: picture)
  }
}

/// The signs of landmarks.
enum PanoramaSign {
  static func sign(_ seen: SeenLandmark, tier: GlyphTier) -> (Character, Role) {
    let ascii = tier == .ascii
    let role: Role = seen.isVisible ? seen.landmark.header.map { MarkerSign.role($0.kind.group) } ?? .title : .muted
    switch seen.landmark.kind {
    case .summit, .hill: return (ascii ? "^" : "▲", role)
    case .pass: return (ascii ? "v" : "▼", role)
    case .town, .site:
      return (seen.landmark.header.map { MarkerSign.glyph($0.kind.group, tier: tier) } ?? (ascii ? "o" : "•"), role)
    }
  }
}
