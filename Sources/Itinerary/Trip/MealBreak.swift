public import CivilTime

/// A break for lunch: so many minutes, all of them between two times of the day.
public struct MealBreak: Hashable, Sendable {
  public let from: ClockTime
  public let to: ClockTime
  public let minutes: Int

  /// Nil unless the times lie in one day and hold the whole break, which takes at least a minute.
  public init?(from: ClockTime, to: ClockTime, minutes: Int) {
    guard from.minutes >= 0, to.minutes <= 1_440, minutes >= 1, minutes <= to.minutes - from.minutes else {
      return nil
    }
    self.from = from
    self.to = to
    self.minutes = minutes
  }
}

extension MealBreak {
  /// Noon, when the museums are closed and everybody eats: what a plan of a new trip has where nothing else is said.
  public static let usual = MealBreak("11:30-13:30/60")
}

extension MealBreak: CustomStringConvertible {
  /// `11:30-13:30/60`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let window = DayHours(String(parts[0])), let minutes = Int(parts[1]) else { return nil }
    self.init(from: window.start, to: window.end, minutes: minutes)
  }

  public var description: String { "\(from)-\(to)/\(minutes)" }
}
