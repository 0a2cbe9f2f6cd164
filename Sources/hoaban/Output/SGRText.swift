import Canvas

/// A surface as text with colours in the terminal's own sequences (ECMA-48 SGR), for output that is not a screen.
struct SGRText {
  let theme: Theme
  let depth: ColorDepth

  func text(_ surface: Surface) -> String {
    guard depth != .mono else { return surface.text() }
    return (0..<surface.size.rows).map { row(surface, $0) + "\n" }.joined()
  }

  private func row(_ surface: Surface, _ row: Int) -> String {
    var text = ""
    var current = ""
    for column in 0..<surface.size.columns {
      guard let cell = surface[Point(column: column, row: row)], cell.glyph != Cell.continuation else { continue }
      let wanted = sequence(cell.style)
      if wanted != current {
        text += "\u{1B}[0" + wanted + "m"
        current = wanted
      }
      text.append(cell.glyph)
    }
    return current.isEmpty ? text : text + "\u{1B}[0m"
  }

  /// Parameters after the reset, each with its semicolon.
  private func sequence(_ style: Style) -> String {
    let look = theme.look(style.role)
    let ground = style.ground.map { theme.look($0).ground } ?? look.ground
    let emphasis = look.emphasis.union(style.emphasis)
    var parameters = ""
    if emphasis.contains(.bold) { parameters += ";1" }
    if emphasis.contains(.dim) { parameters += ";2" }
    if emphasis.contains(.underline) { parameters += ";4" }
    // A painted ground says already what reverse would.
    if emphasis.contains(.reverse), ground == nil { parameters += ";7" }
    return parameters + color(look.ink, ground: false) + color(ground, ground: true)
  }

  private func color(_ ink: Ink?, ground: Bool) -> String {
    guard let ink else { return "" }
    let base = ground ? 10 : 0
    switch depth {
    case .mono: return ""
    case .ansi8: return ";\(30 + base + Int(ink.ansi & 7))"
    case .ansi16: return ";\((ink.ansi < 8 ? 30 : 82) + base + Int(ink.ansi & 15))"
    case .xterm256: return ";\(38 + base);5;\(ink.xterm)"
    case .trueColor: return ";\(38 + base);2;\(ink.rgb >> 16 & 0xFF);\(ink.rgb >> 8 & 0xFF);\(ink.rgb & 0xFF)"
    }
  }
}
