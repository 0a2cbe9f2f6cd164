import Canvas
import TextShaping

/// What frames the picture: the north arrow in it, and the strip below with the scale bar, a notice and the centre.
struct MapFurniture {
  let window: MapWindow
  let words: MapWords

  private var glyphs: Glyphs { Glyphs(window.tier) }

  /// The cells of the north arrow, where there is room for one: two rows at the top right.
  var arrow: Rect? {
    let width = max(1, Width.columns(words.north))
    guard window.cells.columns >= width + 12, window.cells.rows >= 6 else { return nil }
    return Rect(column: window.cells.columns - width, row: 0, columns: width, rows: 2)
  }

  /// Draws the arrow into the picture whose top left is `origin`.
  func drawArrow(on surface: inout Surface, in area: Rect) {
    guard let arrow else { return }
    let at = Point(column: area.column + arrow.column, row: area.row)
    surface.fill(Rect(column: at.column, row: at.row, columns: arrow.columns, rows: arrow.rows))
    surface.put(words.north, at: at, Style(.title), clip: area)
    let under = Point(column: at.column + (arrow.columns - 1) / 2, row: at.row + 1)
    surface.put(String(glyphs.up), at: under, Style(.title), clip: area)
  }

  /// Draws the strip. The scale comes first, then the notice, because it keeps readers from trusting
  /// the map too far, then the centre.
  func drawStrip(on surface: inout Surface, in strip: Rect, notice: String) {
    guard !strip.isEmpty else { return }
    var left = strip.column
    if let bar = ScaleBar(viewport: window.viewport, columns: min(20, strip.columns / 3)) {
      let label = bar.label(words)
      if bar.columns + 1 + Width.columns(label) <= strip.columns {
        let end = surface.put(bar.bar(tier: window.tier), at: Point(column: left, row: strip.row), clip: strip)
        left = surface.put(label, at: Point(column: end + 1, row: strip.row), .muted, clip: strip)
      }
    }
    // A cut notice says nothing, so each is written whole or not at all.
    let noticeWidth = Width.columns(notice)
    guard noticeWidth > 0, left + 2 + noticeWidth <= strip.maxColumn else { return }
    let centre = Degrees.text(window.viewport.centre)
    let right = strip.maxColumn - Width.columns(centre)
    guard left + 2 + noticeWidth + 2 <= right else {
      let start = Point(column: strip.maxColumn - noticeWidth, row: strip.row)
      surface.put(notice, at: start, .muted, clip: strip)
      return
    }
    surface.put(centre, at: Point(column: right, row: strip.row), .muted, clip: strip)
    let start = left + (right - left - noticeWidth) / 2
    surface.put(notice, at: Point(column: start, row: strip.row), .muted, clip: strip)
  }
}
