import CTerminal
import Canvas

/// Turns what was read into events. It knows no clock: the caller says when nothing more was there at once
/// (`settle`), which tells the Escape key from a sequence, and when a paste fell silent (`silence`).
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// After `ESC [`, with the parameters so far.
    case sequence(String)
    /// After `ESC O`.
    case single
    case paste(PasteBuffer)
  }

  private var state = State.ground

  /// Whether a paste has begun and not ended.
  var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes a code and gives the events it completes.
  mutating func feed(_ code: KeyCode) -> [InputEvent] {
    if case .resize(let size) = code { return [.resize(size)] }
    switch state {
    case .ground: return ground(code)
    case .escape: return afterEscape(code)
    case .sequence(let parameters): return inSequence(parameters, code)
    case .single:
      state = .ground
      guard case .scalar(let scalar) = code, scalar.value != 0x1B else { return ground(code) }
      return ControlSequence.single(Character(scalar)).map { [.key($0)] } ?? []
    case .paste(let buffer):
      // Out of the state while it is changed, so that the text is not copied with each character.
      state = .ground
      return inPaste(buffer, code)
    }
  }

  /// Nothing more was there at once.
  mutating func settle() -> [InputEvent] {
    switch state {
    case .ground, .paste: return []
    case .escape:
      state = .ground
      return [.key(KeyStroke(.escape))]
    case .sequence(let parameters):
      state = .ground
      return parameters.isEmpty ? [.key(KeyStroke(.character("["), alt: true))] : []
    case .single:
      state = .ground
      return [.key(KeyStroke(.character("O"), alt: true))]
    }
  }

  /// A paste has not gone on for long: its end is not coming any more.
  mutating func silence() -> [InputEvent] {
    guard case .paste(let buffer) = state else { return [] }
    state = .ground
    return Self.events(buffer)
  }

  private mutating func ground(_ code: KeyCode) -> [InputEvent] {
    switch code {
    case .scalar(let scalar):
      if scalar.value == 0x1B {
        state = .escape
        return []
      }
      return KeyTable.stroke(scalar: scalar).map { [.key($0)] } ?? []
    case .key(let value):
      if value == Int32(CT_KEY_PASTE_BEGIN) {
        state = .paste(PasteBuffer())
        return []
      }
      return KeyTable.stroke(code: value).map { [.key($0)] } ?? []
    case .named(let name): return KeyTable.stroke(name: name).map { [.key($0)] } ?? []
    case .mouse(let event): return [.mouse(event)]
    case .resize(let size): return [.resize(size)]
    }
  }

  private mutating func afterEscape(_ code: KeyCode) -> [InputEvent] {
    switch code {
    case .scalar("["):
      state = .sequence("")
      return []
    case .scalar("O"):
      state = .single
      return []
    case .scalar("\u{1B}"): return [.key(KeyStroke(.escape))]
    default: break
    }
    state = .ground
    let events = ground(code)
    // Escape and a key at once is Alt with the key; before anything else it is the Escape key.
    if events.count == 1, case .key(var stroke) = events[0] {
      stroke.alt = true
      return [.key(stroke)]
    }
    return [.key(KeyStroke(.escape))] + events
  }

  private mutating func inSequence(_ parameters: String, _ code: KeyCode) -> [InputEvent] {
    state = .ground
    guard case .scalar(let scalar) = code else { return ground(code) }
    switch scalar.value {
    case 0x20...0x3F:
      guard parameters.utf8.count < ControlSequence.limit else { return [] }
      state = .sequence(parameters + String(scalar))
      return []
    case 0x40...0x7E:
      let sequence = ControlSequence(parameters: parameters, final: Character(scalar))
      if sequence.beginsPaste {
        state = .paste(PasteBuffer())
        return []
      }
      return sequence.stroke.map { [.key($0)] } ?? []
    default: return ground(code)
    }
  }

  private mutating func inPaste(_ buffer: PasteBuffer, _ code: KeyCode) -> [InputEvent] {
    if code == .key(Int32(CT_KEY_PASTE_END)) { return Self.events(buffer) }
    var buffer = buffer
    var events: [InputEvent] = []
    // Keys and the mouse are no part of a text.
    if case .scalar(let scalar) = code {
      let wasFull = buffer.isFull
      let outcome = buffer.add(scalar)
      if outcome == .ended { return Self.events(buffer) }
      if outcome == .full, !wasFull { events = [.paste(String(buffer.text))] }
    }
    state = .paste(buffer)
    return events
  }

  /// The text of a paste that has ended. A full one was given out when it filled up.
  private static func events(_ buffer: PasteBuffer) -> [InputEvent] {
    buffer.isFull || buffer.text.isEmpty ? [] : [.paste(String(buffer.text))]
  }
}
