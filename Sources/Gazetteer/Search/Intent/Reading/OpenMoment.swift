import CivilTime

/// The parts of a moment that were said, and the moment that they mean from now.
struct OpenMoment {
  enum Day: Hashable {
    case offset(Int)
    case weekday(Int)
  }

  var day: Day?
  var part: DayPart?
  /// Minutes after midnight, as said.
  var clock: Int?
  var isAfterNoon: Bool?
  /// "now", "24/7": something was said, and it changes nothing.
  var isNow = false

  var isEmpty: Bool { day == nil && part == nil && clock == nil && isAfterNoon == nil && !isNow }

  mutating func take(_ word: TimeWord) {
    switch word {
    case .now, .allDay: isNow = true
    case .day(let days): day = .offset(days)
    case .weekday(let day): self.day = .weekday(day)
    case .weekend: day = .weekday(Weekday.saturday.rawValue)
    case .part(let part): self.part = part
    case .today(let part): (day, self.part) = (.offset(0), part)
    case .tomorrow(let part): (day, self.part) = (.offset(1), part)
    case .noon: clock = 12 * 60
    case .midnight: clock = 0
    case .beforeNoon: isAfterNoon = false
    case .afterNoon: isAfterNoon = true
    case .hours, .half, .minutes: break
    }
  }

  /// A day without a time means ten in the morning; the day or part of it that is going on means now, at the earliest.
  /// What was said without a day is the next such moment.
  func resolve(from now: CivilDateTime) -> CivilDateTime {
    let part = part ?? isAfterNoon.map { $0 ? .afternoon : .morning }
    guard day != nil || clock != nil || part != nil else { return now }
    let start = minutes ?? (part ?? .whole).hour * 60
    let end = minutes.map { $0 + 1 } ?? (part ?? .whole).end * 60
    let isOver = now.time.minutes >= end
    let days: Int
    switch day {
    case .offset(let offset): days = offset
    case .weekday(let weekday):
      let ahead = ((weekday - now.date.weekday.rawValue) % 7 + 7) % 7
      days = ahead == 0 && isOver ? 7 : ahead
    case nil: days = isOver ? 1 : 0
    }
    let moment = CivilDateTime(date: now.date.adding(days: days), time: ClockTime(minutes: start))
    return minutes == nil && days == 0 && !isOver ? max(moment, now) : moment
  }

  /// The time of day on a clock of 24 hours.
  private var minutes: Int? {
    guard let clock else { return nil }
    let hour = clock / 60
    if let isAfterNoon {
      if isAfterNoon, hour < 12 { return clock + 720 }
      return !isAfterNoon && hour == 12 ? clock - 720 : clock
    }
    switch part {
    case .afternoon, .evening: return hour < 12 ? clock + 720 : clock
    case .midday: return hour < 4 ? clock + 720 : clock
    case .night: return (6..<12).contains(hour) ? clock + 720 : clock
    case .morning, .whole, nil: return clock
    }
  }
}
