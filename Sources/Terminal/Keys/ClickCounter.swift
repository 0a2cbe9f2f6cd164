import Canvas

/// Tells a double click from two presses. ncurses could, but would hold back every press until it knows.
struct ClickCounter {
  /// Two presses within this time are a double click.
  static let interval = Duration.milliseconds(400)

  private var last: (at: Point, time: Duration)?

  /// The kind of a press at a point, at a time since any fixed moment.
  mutating func press(at point: Point, time: Duration) -> MouseEvent.Kind {
    if let last, last.at == point, time >= last.time, time - last.time <= Self.interval {
      self.last = nil
      return .doubleClick
    }
    last = (point, time)
    return .press
  }

  /// The mouse moved with the button held down: that press was no click.
  mutating func drag() { last = nil }
}
