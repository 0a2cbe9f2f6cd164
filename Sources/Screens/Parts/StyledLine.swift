import Canvas
public import Gazetteer
import TextShaping

/// A line of a text pane: pieces with their styles, and where it leads when it is opened.
public struct StyledLine: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    let text: String
    let style: Style
  }

  let pieces: [Piece]
  /// The entry that Enter opens on this line.
  public let link: EntryID?

  init(_ text: String, _ style: Style = .text, link: EntryID? = nil) {
    pieces = [Piece(text: text, style: style)]
    self.link = link
  }

  init(pieces: [Piece], link: EntryID? = nil) {
    self.pieces = pieces
    self.link = link
  }

  static let blank = StyledLine("")

  /// The line without its styles.
  public var text: String { pieces.map(\.text).joined() }

  func draw(on surface: inout Surface, at point: Point, clip: Rect, ground: Role? = nil) {
    var column = point.column
    for piece in pieces {
      var style = piece.style
      // On the ground of a selection only its own ink is sure to be readable in every theme.
      if ground == .selection { style.role = .selection }
      if let ground { style.ground = ground }
      column = surface.put(piece.text, at: Point(column: column, row: point.row), style, clip: clip)
    }
  }

  /// Text wrapped to a width, all in one style.
  static func wrapped(_ text: String, _ width: Int, _ style: Style = .text, indent: Int = 0) -> [StyledLine] {
    let blank = String(repeating: " ", count: indent)
    return Fitting.wrap(text, to: max(8, width - indent)).map { StyledLine(blank + $0, style) }
  }

  /// A label and what it says, wrapped under itself.
  static func labelled(
    _ label: String, _ text: String, _ width: Int, _ language: Language, style: Style = .text
  ) -> [StyledLine] {
    let colon = Words.colon(language)
    let head = label + (colon.last == " " ? String(colon.dropLast()) : colon)
    return Fitting.wrap(label + colon + text, to: max(8, width)).enumerated().map { index, line in
      guard index == 0, line.hasPrefix(head) else { return StyledLine(line, style) }
      return StyledLine(pieces: [
        Piece(text: head, style: .muted), Piece(text: String(line.dropFirst(head.count)), style: style),
      ])
    }
  }
}
