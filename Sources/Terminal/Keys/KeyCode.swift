import Canvas

/// What was read from the terminal, before it means anything.
enum KeyCode: Hashable, Sendable {
  /// A character; control characters among them.
  case scalar(Unicode.Scalar)
  /// A key that terminfo knows, by its curses code.
  case key(Int32)
  /// A key that terminfo knows by a name alone, such as `kUP5` (xterm's names for keys with modifiers).
  case named(String)
  /// The mouse, already read.
  case mouse(MouseEvent)
  /// The screen has another size.
  case resize(Size)
}
