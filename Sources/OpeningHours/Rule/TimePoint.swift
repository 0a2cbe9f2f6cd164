/// A time as a value names it.
enum TimePoint: Hashable, Sendable {
  /// Minutes after midnight, up to 48:00.
  case clock(Int)
  /// So many minutes after the event.
  case sun(SunEvent, offset: Int)

  var isClock: Bool {
    if case .clock = self { true } else { false }
  }

  /// Minutes after midnight with the usual times of the sun.
  var usual: Int {
    switch self {
    case .clock(let minutes): minutes
    case .sun(let event, let offset): event.usual + offset
    }
  }

  func minutes(_ sun: (SunEvent) -> Int) -> Int {
    switch self {
    case .clock(let minutes): minutes
    case .sun(let event, let offset): sun(event) + offset
    }
  }
}
