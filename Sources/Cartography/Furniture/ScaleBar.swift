import Canvas
import TextShaping

/// A bar as long as a round distance on the ground.
struct ScaleBar: Hashable {
  let metres: Int
  let columns: Int

  /// The longest bar of the 1-2-5 series that fits `columns` cells; nil where not even a short one does.
  init?(viewport: MapViewport, columns: Int) {
    guard columns >= 2 else { return nil }
    let cell = viewport.metresPerColumn
    let room = Double(min(columns, 1_000)) * cell
    let series = [1, 10, 100, 1_000, 10_000, 100_000].flatMap { [$0, 2 * $0, 5 * $0] }
    guard let metres = series.last(where: { Double($0) <= room }) else { return nil }
    self.metres = metres
    self.columns = Int((Double(metres) / cell).rounded())
    guard self.columns >= 2 else { return nil }
  }

  /// `5 km`, `500 m`.
  func label(_ words: MapWords) -> String {
    metres >= 1_000 ? "\(metres / 1_000) \(words.kilometre)" : "\(metres) \(words.metre)"
  }

  func bar(tier: GlyphTier) -> String {
    let ascii = tier == .ascii
    let line = String(repeating: ascii ? "-" : "─", count: max(0, columns - 2))
    return (ascii ? "|" : "├") + line + (ascii ? "|" : "┤")
  }
}
