import Screens

/// The one alarm that the guide has asked for.
struct AlarmClock {
  private var alarm: Alarm?
  /// When it comes, in milliseconds of `Ports.uptime`.
  private var due = 0

  mutating func set(_ alarm: Alarm?, at now: Int) {
    self.alarm = alarm
    due = now + (alarm?.milliseconds ?? 0)
  }

  /// Milliseconds until it comes; nil where there is none, so that the guide can sleep.
  func remaining(at now: Int) -> Int? { alarm == nil ? nil : max(0, due - now) }

  /// The alarm that has come, once.
  mutating func take(at now: Int) -> Ticket? {
    guard let alarm, due <= now else { return nil }
    self.alarm = nil
    return alarm.ticket
  }
}
