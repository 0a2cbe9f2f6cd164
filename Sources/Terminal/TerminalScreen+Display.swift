import CTerminal
public import Canvas
import TextShaping

/// A style as it was last worked out.
struct PaintedStyle {
  var emphasis: UInt32
  var pair: Int32
  /// The colour that a space shows; nil where its ink is seen too.
  var blank: Int32?
}

extension TerminalScreen {
  /// Columns and rows as they are now; none after closing.
  public var size: Size {
    guard isOpen else { return Size(columns: 0, rows: 0) }
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Paints what differs from the surface before, in one write. A surface of another size than the screen is cut, or
  /// leaves the rest blank.
  public func present(_ surface: Surface) {
    guard isOpen, !isGone else { return }
    let before = isIntact && shown?.size == surface.size ? shown : nil
    if before == nil { ct_forget() }
    for run in Damage.runs(from: before, to: surface) { paint(run, of: surface) }
    // The cursor is placed even where it is hidden: screen readers and braille lines follow it.
    let cursor = surface.cursor ?? shown?.cursor ?? Point(column: 0, row: 0)
    let isVisible = surface.cursorVisible && surface.cursor != nil
    ct_place_cursor(Int32(clamping: cursor.row), Int32(clamping: cursor.column), isVisible ? 1 : 0)
    if ct_flush(capabilities.synchronizedOutput ? 1 : 0) == 0 { isGone = true }
    shown = surface
    isIntact = true
  }

  public var bytesSent: Int { Int(ct_sent()) }

  /// Has the next `present` paint everything, after something else wrote to the screen.
  public func invalidate() { isIntact = false }

  /// Sends text to the clipboard by OSC 52, where the terminal is of the xterm family. At most 8 KiB are sent. A kiosk
  /// sends nothing: the next person would find it.
  public func copy(_ text: String) {
    guard isOpen, !isGone, !isKiosk, ct_is_xterm_like() != 0 else { return }
    guard let bytes = ClipboardSequence.bytes(for: text) else { return }
    let isSent = bytes.withUnsafeBufferPointer { ct_write($0.baseAddress, Int32($0.count)) }
    if isSent == 0 { isGone = true }
  }

  /// Leaves the screen to the shell until the process is continued; does nothing in a kiosk.
  public func suspend() {
    guard isOpen, !isGone, !isKiosk else { return }
    let before = size
    ct_suspend()
    repaint(after: before)
  }

  /// Takes the mouse, or lets the terminal have it, so that text can be selected with it.
  public func captureMouse(_ on: Bool) {
    guard isOpen, !isGone else { return }
    ct_capture_mouse(on ? 1 : 0)
  }

  /// Shows again what was shown, since the program only draws when something changed.
  func repaint(after before: Size) {
    invalidate()
    if let shown { present(shown) }
    if size != before { ready.append(.resize(size)) }
  }

  private func paint(_ run: Run, of surface: Surface) {
    let start = run.row * surface.size.columns
    let first = run.columns.lowerBound
    var left = first > 0 ? painted(surface.cells[start + first - 1].style) : nil
    for column in run.columns {
      let cell = surface.cells[start + column]
      if cell.glyph == Cell.continuation { continue }
      let isWide = column + 1 < surface.size.columns && surface.cells[start + column + 1].glyph == Cell.continuation
      let style = painted(cell, after: left)
      left = style
      // A wide character has no sign in ASCII; one mark stands for it in each of its columns.
      let glyph = isASCIIOnly ? Transliteration.ascii(cell.glyph) : cell.glyph
      put(glyph, row: run.row, column: column, width: isWide ? 2 : 1, style)
    }
  }

  private func put(_ glyph: Character, row: Int, column: Int, width: Int32, _ style: PaintedStyle) {
    let row = Int32(clamping: row)
    let column = Int32(clamping: column)
    if let ascii = glyph.asciiValue {
      var scalar = UInt32(ascii)
      ct_put(row, column, &scalar, 1, width, style.emphasis, style.pair)
      return
    }
    let scalars = glyph.unicodeScalars.map(\.value)
    scalars.withUnsafeBufferPointer {
      ct_put(row, column, $0.baseAddress, Int32(clamping: $0.count), width, style.emphasis, style.pair)
    }
  }

  /// A space over land takes the ink of its left neighbour: it is not seen, and then need not be told either.
  private func painted(_ cell: Cell, after left: PaintedStyle?) -> PaintedStyle {
    let own = painted(cell.style)
    guard cell.glyph == " ", cell.style.land != nil, let left, let ground = own.blank, ground == left.blank else {
      return own
    }
    return left
  }

  private func painted(_ style: Style) -> PaintedStyle {
    if let known = renditions[style] { return known }
    let rendition = Rendition(style, theme: theme, scale: scale)
    let pair = pairs.number(ink: rendition.ink, ground: rendition.ground) { number, colors in
      ct_define_pair(number, colors.ink, colors.ground) != 0
    }
    let isInkSeen = !rendition.emphasis.isDisjoint(with: [.underline, .reverse])
    let result = PaintedStyle(
      emphasis: UInt32(rendition.emphasis.rawValue), pair: pair, blank: isInkSeen ? nil : rendition.ground)
    renditions[style] = result
    return result
  }
}
