import Canvas
import TextShaping

/// One line of text being typed. The caret counts characters.
public struct TextField: Hashable, Sendable {
  public private(set) var text: String
  public private(set) var caret: Int
  public let limit: Int

  public init(_ text: String = "", limit: Int = 200) {
    self.limit = limit
    self.text = String(Composition.sanitize(text).prefix(limit))
    caret = self.text.count
  }

  /// True when the key was for the field.
  mutating func press(_ stroke: KeyStroke) -> Bool {
    switch (stroke.key, stroke.control, stroke.alt) {
    case (.character(let character), false, false): insert(String(character))
    case (.character("u"), true, false):
      text = String(text.dropFirst(caret))
      caret = 0
    case (.character("w"), true, false): eraseWord()
    case (.character("a"), true, false), (.home, false, false): caret = 0
    case (.character("e"), true, false), (.end, false, false): caret = text.count
    case (.backspace, _, _): erase()
    case (.delete, _, _):
      guard caret < text.count else { return true }
      caret += 1
      erase()
    case (.left, false, false): caret = max(0, caret - 1)
    case (.right, false, false): caret = min(text.count, caret + 1)
    default: return false
    }
    return true
  }

  /// Puts text at the caret, without what a terminal would obey. A mark that follows its letter joins it, so what an
  /// input method sends in pieces ends up composed.
  mutating func insert(_ piece: String) {
    let head = String(text.prefix(caret))
    let tail = String(text.dropFirst(caret))
    let joined = Composition.compose(head + Composition.sanitize(piece))
    guard joined.count + tail.count <= limit else { return }
    text = joined + tail
    caret = joined.count
  }

  private mutating func erase() {
    guard caret > 0 else { return }
    text = String(text.prefix(caret - 1)) + String(text.dropFirst(caret))
    caret -= 1
  }

  private mutating func eraseWord() {
    var head = Substring(text.prefix(caret))
    while head.last == " " { head.removeLast() }
    while let last = head.last, last != " " { head.removeLast() }
    text = String(head) + String(text.dropFirst(caret))
    caret = head.count
  }

  /// Draws the part of the text around the caret and puts the cursor there.
  func draw(on surface: inout Surface, in rect: Rect, style: Style, focused: Bool) {
    guard !rect.isEmpty else { return }
    surface.fill(Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), " ", style)
    let before = String(text.prefix(caret))
    var start = 0
    while Width.columns(String(before.dropFirst(start))) >= rect.columns, start < caret { start += 1 }
    surface.put(
      String(text.dropFirst(start)), at: Point(column: rect.column, row: rect.row), style, clip: rect)
    guard focused else { return }
    surface.cursor = Point(column: rect.column + Width.columns(String(before.dropFirst(start))), row: rect.row)
    surface.cursorVisible = true
  }
}
