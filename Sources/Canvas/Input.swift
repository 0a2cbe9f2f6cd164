/// A key as the user knows it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}

/// A key with what was held beside it. Shift is in the character itself.
public struct KeyStroke: Hashable, Sendable {
  public var key: Key
  public var control: Bool
  public var alt: Bool

  public init(_ key: Key, control: Bool = false, alt: Bool = false) {
    self.key = key
    self.control = control
    self.alt = alt
  }

  public static func character(_ character: Character) -> KeyStroke { KeyStroke(.character(character)) }
  public static func control(_ character: Character) -> KeyStroke { KeyStroke(.character(character), control: true) }
}

/// What the mouse did, and on which cell.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case press, doubleClick, wheelUp, wheelDown
    /// Moved while the button is held down.
    case drag
    case release
  }
  public var kind: Kind
  public var at: Point
  public init(_ kind: Kind, at: Point) {
    self.kind = kind
    self.at = at
  }
}

/// Everything that can come from the person at the terminal.
public enum InputEvent: Hashable, Sendable {
  case key(KeyStroke)
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// The terminal is gone or a signal asked the program to end.
  case hangUp
}
