import Canvas
import TextShaping

/// The bearings under a panorama: `──N──────15──────30──────NE──`.
struct PanoramaScale {
  private let window: PanoramaWindow
  private let words: PanoramaWords

  init(_ window: PanoramaWindow, _ words: PanoramaWords) {
    self.window = window
    self.words = words
  }

  func draw(on surface: inout Surface, in strip: Rect) {
    guard !strip.isEmpty else { return }
    surface.fill(strip, Glyphs(window.tier).horizontal, .muted)
    for bearing in stride(from: 0, to: 360, by: 15) {
      let isWind = bearing % 45 == 0
      let text = isWind && words.winds.indices.contains(bearing / 45) ? words.winds[bearing / 45] : String(bearing)
      let width = Width.columns(text)
      let middle = window.column(inPicture: window.column(on: Double(bearing)))
      let start = middle - (width - 1) / 2
      guard start >= 0, start + width <= strip.columns else { continue }
      let at = Point(column: strip.column + start, row: strip.row)
      surface.put(text, at: at, isWind ? Style(.title) : .muted, clip: strip)
    }
  }
}
