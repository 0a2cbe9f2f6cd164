import Canvas
import Geography
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
  /// the map too far, then where the selected place or the middle of the map is. The bar is made shorter where all
  /// three fit then.
  func drawStrip(on surface: inout Surface, in strip: Rect, at place: Coordinate, notice: String) {
    guard !strip.isEmpty else { return }
    let degrees = Degrees.text(place)
    let (noticeWidth, degreesWidth) = (Width.columns(notice), Width.columns(degrees))
    var left = strip.column
    if let (bar, label) = scale(strip.columns, beside: 2 + noticeWidth + 2 + degreesWidth) {
      let end = surface.put(bar.bar(tier: window.tier), at: Point(column: left, row: strip.row), clip: strip)
      left = surface.put(label, at: Point(column: end + 1, row: strip.row), .muted, clip: strip)
    }
    // A cut notice says nothing, so each is written whole or not at all.
    guard noticeWidth > 0, left + 2 + noticeWidth <= strip.maxColumn else { return }
    let right = strip.maxColumn - degreesWidth
    guard left + 2 + noticeWidth + 2 <= right else {
      let start = Point(column: strip.maxColumn - noticeWidth, row: strip.row)
      surface.put(notice, at: start, .muted, clip: strip)
      return
    }
    surface.put(degrees, at: Point(column: right, row: strip.row), .muted, clip: strip)
    let start = left + (right - left - noticeWidth) / 2
    surface.put(notice, at: Point(column: start, row: strip.row), .muted, clip: strip)
  }

  /// The longest bar with which the rest fits; where none is, the longest that fits alone.
  private func scale(_ columns: Int, beside rest: Int) -> (bar: ScaleBar, label: String)? {
    let bars = [min(20, columns / 3), 12, 9, 6].compactMap { room -> (bar: ScaleBar, label: String)? in
      guard let bar = ScaleBar(viewport: window.viewport, columns: min(room, columns / 3)) else { return nil }
      let label = bar.label(words)
      return bar.columns + 1 + Width.columns(label) <= columns ? (bar, label) : nil
    }
    return bars.first { $0.bar.columns + 1 + Width.columns($0.label) + rest <= columns } ?? bars.first
  }
}
