public import Canvas

/// One thing that can be done here: the footer, `?`, the palette and the key dispatch are all made of these records.
public struct Binding: Hashable, Sendable {
  public let action: Action
  /// The first is the one that is shown.
  public let keys: [KeyStroke]
  /// Two or three words for the footer.
  public let label: Word
  /// A sentence for help and the palette.
  public let sentence: Word
  /// Footer order; nil keeps it out of the footer.
  public let footer: Int?
  /// Why it cannot be done now, or nil.
  public let disabled: Word?

  init(
    _ action: Action, _ keys: [KeyStroke], _ label: Word, _ sentence: Word, footer: Int? = nil, disabled: Word? = nil
  ) {
    self.action = action
    self.keys = keys
    self.label = label
    self.sentence = sentence
    self.footer = footer
    self.disabled = disabled
  }

  /// The binding by those of its keys that are no letters; nil where it has none.
  var withoutLetters: Binding? {
    let others = keys.filter { stroke in
      guard case .character = stroke.key else { return true }
      return stroke.control || stroke.alt
    }
    return others.isEmpty ? nil : Binding(action, others, label, sentence, footer: footer, disabled: disabled)
  }

  /// The first key as a word: Enter, Ctrl-S, g.
  public var keyName: String { keys.first.map(KeyName.of) ?? "" }
}

/// Keys written as words.
public enum KeyName {
  public static func of(_ stroke: KeyStroke) -> String {
    let name = base(stroke.key)
    if stroke.control { return "Ctrl-" + name.uppercased() }
    return stroke.alt ? "Alt-" + name : name
  }

  private static func base(_ key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
