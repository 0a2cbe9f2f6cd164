import Canvas
import QRCode
import TextShaping

/// How a code lies on the screen: a line of words above it, and the keys and the link beside it where there is room for
/// words, else below it. The keys are always in sight: a code that would push them off does not fit.
struct CodeLayout {
  let size: Size
  let letters: QRCode.Letters
  private let keys: String

  /// Fewer columns than this hold no words.
  private static let beside = 20

  init(_ model: Model) {
    size = model.size
    letters = model.settings.tier.hasHalfBlocks ? .halfBlocks : .ascii
    keys = model.say(.codeKeys)
  }

  /// The code that says most of those that fit; nil where none does.
  func code(of item: CodeItem) -> QRCode? {
    item.codes.first { code in
      let extent = code.extent(letters)
      return extent.columns <= size.columns
        && extent.lines + 1 + (isBeside(code) ? 0 : keyLines(size.columns)) <= size.rows
    }
  }

  private func keyLines(_ columns: Int) -> Int { Fitting.wrap(keys, to: columns).count }

  private func isBeside(_ code: QRCode) -> Bool { size.columns - code.extent(letters).columns >= Self.beside }

  /// The first column of a code.
  func left(_ code: QRCode) -> Int { isBeside(code) ? 0 : (size.columns - code.extent(letters).columns) / 2 }

  /// Where the keys and the link stand.
  func words(_ code: QRCode) -> Rect {
    let extent = code.extent(letters)
    if isBeside(code) {
      return Rect(column: extent.columns + 1, row: 2, columns: size.columns - extent.columns - 2, rows: size.rows - 2)
    }
    return Rect(column: 0, row: 1 + extent.lines, columns: size.columns, rows: max(0, size.rows - 1 - extent.lines))
  }

  /// Columns and lines of the smallest window that holds the smallest code of the item; nil where it has none.
  func wanted(_ item: CodeItem) -> String? {
    item.codes.last.map { code in
      let extent = code.extent(letters)
      switch letters {
      case .halfBlocks: return "\(extent.columns + Self.beside)x\(extent.lines + 1)"
      case .ascii: return "\(extent.columns)x\(extent.lines + 1 + keyLines(extent.columns))"
      }
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
    guard let code = layout.code(of: prompt.item) else {
      let row = words(why(prompt, layout, model), at: 2, Style(.warn), on: &surface, in: screen) + 1
      let next = words(prompt.item.text, at: row, .muted, on: &surface, in: screen) + 1
      _ = words(model.say(.codeKeys), at: next, Style(.key), on: &surface, in: screen)
      return
    }
    draw(
      code, layout.letters, at: Point(column: layout.left(code), row: 1), isInverted: prompt.isInverted, on: &surface)
    let area = layout.words(code)
    let row = words(model.say(.codeKeys), at: area.row, Style(.key), on: &surface, in: area)
    // Beside the code there is room for a line between them.
    _ = words(prompt.item.text, at: area.column > 0 ? row + 1 : row, .muted, on: &surface, in: area)
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
    let lines = Fitting.wrap(text, to: screen.columns).prefix(max(0, screen.maxRow - row))
    for (index, line) in lines.enumerated() {
      surface.put(line, at: Point(column: screen.column, row: row + index), style, clip: screen)
    }
    return row + lines.count
  }

  /// Half blocks in the ink of `codeLight` are dark modules. Without half blocks the ground alone is the code.
  static func draw(
    _ code: QRCode, _ letters: QRCode.Letters, at corner: Point, isInverted: Bool, on surface: inout Surface
  ) {
    for (row, line) in code.lines(letters, ink: .dark).enumerated() {
      for (column, letter) in line.enumerated() {
        let at = Point(column: corner.column + column, row: corner.row + row)
        switch letters {
        case .halfBlocks: surface.put(String(letter), at: at, Style(isInverted ? .codeDark : .codeLight))
        case .ascii: surface.put(" ", at: at, Style((letter == "#") == isInverted ? .codeLight : .codeDark))
        }
      }
    }
  }
}
