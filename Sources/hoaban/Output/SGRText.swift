import Canvas

/// A surface as text with colours in the terminal's own sequences (ECMA-48 SGR), for output that is not a screen.
struct SGRText {
  let theme: Theme
  let depth: ColorDepth

  func text(_ surface: Surface) -> String {
    guard depth != .mono else { return surface.text() }
    return (0..<surface.size.rows).map { row(surface, $0) + "\n" }.joined()
  }

  /// Only what changes from cell to cell is written: land changes its tone in most cells, and lines may be slow.
  private func row(_ surface: Surface, _ row: Int) -> String {
    var text = ""
    var current = Paint()
    for column in 0..<surface.size.columns {
      guard let cell = surface[Point(column: column, row: row)], cell.glyph != Cell.continuation else { continue }
      var wanted = paint(cell.style)
      if cell.glyph == " ", !current.showsOnBlanks, !wanted.showsOnBlanks {
        (wanted.ink, wanted.emphasis) = (current.ink, current.emphasis)
      }
      text += wanted.sequence(after: current)
      current = wanted
      text.append(cell.glyph)
    }
    return text + Paint().sequence(after: current)
  }

  private func paint(_ style: Style) -> Paint {
    let look = theme.look(style.role)
    var land = theme.landManner(depth) == .tones ? style.land.flatMap(theme.land) : nil
    var ink = look.ink
    if let tone = style.tone {
      ink = theme.land(tone)
    } else if land != nil, let own = ink, let under = style.land, let drawn = theme.drawn(own, on: under) {
      (ink, land) = (drawn.ink, drawn.ground)
    }
    let ground = land ?? style.ground.map { theme.look($0).ground } ?? look.ground
    var emphasis = look.emphasis.union(style.emphasis)
    // A painted ground says already what reverse would.
    if ground != nil { emphasis.remove(.reverse) }
    return Paint(emphasis: emphasis, ink: color(ink, ground: false), ground: color(ground, ground: true))
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

/// How a cell is painted, as parameters of SGR, each with its semicolon before it; none is the terminal's own.
private struct Paint: Equatable {
  var emphasis: Emphasis = []
  var ink = ""
  var ground = ""

  /// Whether it shows where nothing is written, apart from its ground.
  var showsOnBlanks: Bool { !emphasis.isDisjoint(with: [.underline, .reverse]) }

  /// What leads here from another paint.
  func sequence(after current: Paint) -> String {
    if self == current { return "" }
    if emphasis != current.emphasis || current == Paint() || self == Paint() {
      return "\u{1B}[0" + weight + ink + ground + "m"
    }
    let ink = ink == current.ink ? "" : ink.isEmpty ? ";39" : ink
    let ground = ground == current.ground ? "" : ground.isEmpty ? ";49" : ground
    return "\u{1B}[" + (ink + ground).dropFirst() + "m"
  }

  private var weight: String {
    (emphasis.contains(.bold) ? ";1" : "") + (emphasis.contains(.dim) ? ";2" : "")
      + (emphasis.contains(.underline) ? ";4" : "") + (emphasis.contains(.reverse) ? ";7" : "")
  }
}
