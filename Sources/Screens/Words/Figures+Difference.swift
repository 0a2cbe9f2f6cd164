import Canvas

extension Figures {
  /// A difference of minutes: `+25 min`, `−1 h`.
  func difference(_ minutes: Int, tier: GlyphTier) -> String {
    (minutes < 0 ? Glyphs(tier).minus : "+") + duration(abs(minutes))
  }
}
