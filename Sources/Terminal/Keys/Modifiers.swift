import Canvas

/// Modifier keys as xterm numbers them: the parameter is 1 and 1 for Shift, 2 for Alt, 4 for Control.
struct Modifiers: Hashable, Sendable {
  var shift: Bool
  var alt: Bool
  var control: Bool

  init(parameter: Int) {
    let bits = max(1, parameter) - 1
    shift = bits & 1 != 0
    // 8 is Super and 32 Meta, which some terminals send for Alt.
    alt = bits & (2 | 32) != 0
    control = bits & 4 != 0
  }

  /// The stroke of a key with these modifiers. Shift only counts with Tab; elsewhere it is in the character.
  func applied(to key: Key) -> KeyStroke {
    KeyStroke(shift && key == .tab ? .backTab : key, control: control, alt: alt)
  }
}
