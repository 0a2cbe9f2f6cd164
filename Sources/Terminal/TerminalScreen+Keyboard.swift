import CTerminal
public import Canvas

extension TerminalScreen {
  /// A paste that is silent for this long has ended, even if its end marker never came.
  static let pasteSilence = Duration.milliseconds(500)
  /// A terminal that says this often in a row that there is input, and has none, is broken.
  static let fruitlessLimit = 256

  /// The next event, or nil when none came in time or the waker was called. When the terminal is gone or closed it is
  /// `hangUp`, every time.
  public func next(within milliseconds: Int?) -> InputEvent? {
    let deadline = milliseconds.map { clock.now + .milliseconds(max(0, $0)) }
    // What came until the deadline is still read; only then the time is up.
    var isLate = false
    while true {
      if !ready.isEmpty { return ready.removeFirst() }
      guard isOpen, !isGone else { return .hangUp }
      if let event = takeSignals() { return event }
      if readCode() {
        // A paste without end must not keep its caller for ever.
        if isLate, ready.isEmpty, decoder.isPasting { return nil }
        if decoder.isPasting { isLate = hasPassed(deadline) }
        continue
      }
      ready += decoder.settle()
      if decoder.isPasting, clock.now - lastInput >= Self.pasteSilence { ready += decoder.silence() }
      if !ready.isEmpty || isGone { continue }
      if isLate { return nil }
      let reasons = ct_wait(timeout(until: deadline))
      if reasons & Int32(CT_WAIT_GONE) != 0 { isGone = true }
      if reasons & Int32(CT_WAIT_WOKEN) != 0 { return nil }
      if reasons & Int32(CT_WAIT_INPUT) != 0 {
        fruitlessWaits += 1
        if fruitlessWaits > Self.fruitlessLimit { isGone = true }
      }
      isLate = hasPassed(deadline)
    }
  }

  private func hasPassed(_ deadline: ContinuousClock.Instant?) -> Bool {
    deadline.map { clock.now >= $0 } ?? false
  }

  /// Milliseconds to sleep, rounded up so that the wait does not end just before its time; -1 without end.
  private func timeout(until deadline: ContinuousClock.Instant?) -> Int32 {
    var end = deadline
    if decoder.isPasting {
      let silence = lastInput + Self.pasteSilence
      end = end.map { min($0, silence) } ?? silence
    }
    guard let end else { return -1 }
    let (seconds, attoseconds) = max(.zero, end - clock.now).components
    // Eleven days are as good as for ever; a sum beyond 32 bits would not be.
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  /// Reads one code and hands it to the decoder. False when there is none.
  private func readCode() -> Bool {
    var value: UInt32 = 0
    switch ct_read(&value) {
    case Int32(CT_READ_CHARACTER):
      fruitlessWaits = 0
      lastInput = clock.now
      if let scalar = Unicode.Scalar(value) { ready += decoder.feed(.scalar(scalar)) }
      return true
    case Int32(CT_READ_KEY):
      fruitlessWaits = 0
      lastInput = clock.now
      for code in keyCodes(value) { ready += decoder.feed(code) }
      return true
    case Int32(CT_READ_GONE):
      isGone = true
      return false
    default: return false
    }
  }

  private func keyCodes(_ value: UInt32) -> [KeyCode] {
    switch Int32(clamping: value) {
    case Int32(CT_KEY_MOUSE): return mouseEvents().map(KeyCode.mouse)
    case Int32(CT_KEY_RESIZE): return [.resize(size)]
    case let code where code >= Int32(CT_KEY_NAMED) && code < Int32(CT_KEY_PASTE_BEGIN):
      return ct_key_name(value).map { [.named(String(cString: $0))] } ?? []
    case let code: return [.key(code)]
    }
  }

  /// What the mouse did, oldest first.
  private func mouseEvents() -> [MouseEvent] {
    var acts: [(what: Int32, at: Point)] = []
    // ncurses keeps eight; the bound is for the one that keeps more.
    while acts.count < 64 {
      var column: Int32 = 0
      var row: Int32 = 0
      let what = ct_mouse(&column, &row)
      if what == Int32(CT_MOUSE_NONE) { break }
      acts.append((what, Point(column: Int(column), row: Int(row))))
    }
    let time = clock.now - opened
    return acts.reversed().compactMap { act in
      switch act.what {
      case Int32(CT_MOUSE_PRESS): return MouseEvent(clicks.press(at: act.at, time: time), at: act.at)
      case Int32(CT_MOUSE_DRAG):
        clicks.drag()
        return MouseEvent(.drag, at: act.at)
      case Int32(CT_MOUSE_RELEASE): return MouseEvent(.release, at: act.at)
      case Int32(CT_MOUSE_WHEEL_UP): return MouseEvent(.wheelUp, at: act.at)
      case Int32(CT_MOUSE_WHEEL_DOWN): return MouseEvent(.wheelDown, at: act.at)
      default: return nil
      }
    }
  }

  /// Acts on signals that came, and gives the event they mean.
  private func takeSignals() -> InputEvent? {
    let signals = ct_take_signals()
    if signals == 0 { return nil }
    // A terminal that closes sends HUP and CONT together; then there is nothing to paint on.
    if signals & Int32(CT_SIGNAL_END) != 0 { return .hangUp }
    if signals & Int32(CT_SIGNAL_STOP) != 0 {
      suspend()
    } else if signals & Int32(CT_SIGNAL_CONTINUE) != 0 {
      let before = size
      ct_resume()
      repaint(after: before)
    }
    if signals & Int32(CT_SIGNAL_RESIZE) != 0, ct_fit_size() != 0 {
      invalidate()
      return .resize(size)
    }
    return nil
  }
}
