import Canvas
import QRCode
import TextShaping

/// How a code lies on the screen: a line of words above it, and below it what room is left.
struct CodeLayout {
  let size: Size
  let letters: QRCode.Letters

  init(_ model: Model) {
    size = model.size
    letters = model.settings.tier == .ascii ? .ascii : .halfBlocks
  }

  /// The code that says most of those that fit; nil where none does.
  func code(of item: CodeItem) -> QRCode? {
    item.codes.first { code in
      let extent = code.extent(letters)
      return extent.columns <= size.columns && extent.lines + 1 <= size.rows
    }
  }

  /// Columns and lines that the smallest code of the item takes; nil where it has none.
  func wanted(_ item: CodeItem) -> String? {
    item.codes.last.map { code in
      let extent = code.extent(letters)
      return "\(extent.columns)x\(extent.lines + 1)"
    }
  }
}

enum CodeView {
  static func draw(_ prompt: CodePrompt, _ model: Model, on surface: inout Surface) {
    let screen = Rect(column: 0, row: 0, columns: model.size.columns, rows: model.size.rows)
    surface.fill(screen, " ", .text)
    let ellipsis = Glyphs(model.settings.tier).ellipsis
    surface.put(
      Fitting.truncate(heading(prompt, model), to: screen.columns, ellipsis: ellipsis), at: Point(column: 0, row: 0),
      Style(.title), clip: screen)
    surface.cursor = Point(column: 0, row: 0)
    let layout = CodeLayout(model)
    var row = 1
    if let code = layout.code(of: prompt.item) {
      draw(code, layout, isInverted: prompt.isInverted, on: &surface)
      row += code.extent(layout.letters).lines
    } else {
      row = words(why(prompt, layout, model), at: row + 1, Style(.warn), on: &surface, in: screen) + 1
    }
    row = words(prompt.item.text, at: row, .muted, on: &surface, in: screen)
    _ = words(model.say(.codeKeys), at: row, .muted, on: &surface, in: screen)
  }

  static func heading(_ prompt: CodePrompt, _ model: Model) -> String {
    prompt.item.title + " – " + model.say(.codeHint)
  }

  private static func why(_ prompt: CodePrompt, _ layout: CodeLayout, _ model: Model) -> String {
    layout.wanted(prompt.item).map {
      model.say(.codeTooSmall, $0, "\(model.size.columns)x\(model.size.rows)")
    } ?? model.say(.codeTooLong)
  }

  /// As many lines of the text as there is room for; returns the row below them.
  private static func words(
    _ text: String, at row: Int, _ style: Style, on surface: inout Surface, in screen: Rect
  ) -> Int {
    let lines = Fitting.wrap(text, to: screen.columns).prefix(max(0, screen.rows - row))
    for (index, line) in lines.enumerated() {
      surface.put(line, at: Point(column: 0, row: row + index), style, clip: screen)
    }
    return row + lines.count
  }

  /// Half blocks in the ink of `codeLight` are dark modules. ASCII has no block: there the ground alone is the code.
  private static func draw(_ code: QRCode, _ layout: CodeLayout, isInverted: Bool, on surface: inout Surface) {
    let left = (layout.size.columns - code.extent(layout.letters).columns) / 2
    for (row, line) in code.lines(layout.letters, ink: .dark).enumerated() {
      for (column, letter) in line.enumerated() {
        let at = Point(column: left + column, row: 1 + row)
        switch layout.letters {
        case .halfBlocks: surface.put(String(letter), at: at, Style(isInverted ? .codeDark : .codeLight))
        case .ascii: surface.put(" ", at: at, Style((letter == "#") == isInverted ? .codeLight : .codeDark))
        }
      }
    }
  }
}
