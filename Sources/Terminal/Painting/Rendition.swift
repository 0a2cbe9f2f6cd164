import Canvas

/// A style as the terminal is told it.
struct Rendition: Hashable, Sendable {
  var ink: Int32
  var ground: Int32
  var emphasis: Emphasis

  /// Resolves a style.
  ///
  /// `reverse` in a theme stands in for a ground: it shows a selected row where there is no colour to show it with.
  /// So it comes from the role whose ground is shown, and is left out where that ground is painted and differs from
  /// the ground of ordinary text. `reverse` asked for by the style itself always holds.
  init(_ style: Style, theme: Theme, scale: ColorScale) {
    let look = theme.look(style.role)
    let under = style.ground.map(theme.look) ?? look
    var land = scale.showsLand ? style.land.flatMap(theme.land) : nil
    if let tone = style.tone {
      ink = scale.number(theme.land(tone))
    } else if land != nil, let own = look.ink, let under = style.land, let drawn = theme.drawn(own, on: under) {
      (ink, land) = (scale.number(drawn.ink), drawn.ground)
    } else {
      ink = scale.number(look.ink)
    }
    ground = scale.number(land ?? under.ground)
    var emphasis = look.emphasis.subtracting(.reverse)
    let plainGround = scale.number(theme.look(.text).ground)
    if land == nil, under.emphasis.contains(.reverse), ground == plainGround { emphasis.insert(.reverse) }
    if style.tone == nil, scale.brightens(look.ink) { emphasis.insert(.bold) }
    self.emphasis = emphasis.union(style.emphasis)
    // Two colours of a theme may fall together where there are few. Two halves of land may be alike.
    if ink == ground, ink >= 0, style.tone == nil || land == nil {
      ink = -1
      ground = -1
      self.emphasis.formUnion(under.emphasis)
    }
  }
}
