/// Minutes after midnight. Values over 24 h name a moment of the night after, as opening hours do (`26:00`).
public struct ClockTime: Hashable, Comparable, Sendable {
  public let minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  public init(hour: Int, minute: Int) { minutes = hour * 60 + minute }

  /// Nil unless the text is `H:MM` or `HH:MM`, from 00:00 to 48:00.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 48 * 60
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  public func adding(minutes count: Int) -> ClockTime { ClockTime(minutes: minutes + count) }
}

extension ClockTime: CustomStringConvertible {
  /// `HH:MM`.
  public var description: String { CivilDate.padded(minutes / 60, 2) + ":" + CivilDate.padded(minutes % 60, 2) }
}

/// A day and a time on it, on the clock of Viet Nam (UTC+7, no summer time).
public struct CivilDateTime: Hashable, Comparable, Sendable {
  public let date: CivilDate
  public let time: ClockTime

  /// Times of 24:00 and later are carried over to the next day.
  public init(date: CivilDate, time: ClockTime) {
    self.date = date.adding(days: time.minutes >= 0 ? time.minutes / 1_440 : (time.minutes + 1) / 1_440 - 1)
    self.time = ClockTime(minutes: (time.minutes % 1_440 + 1_440) % 1_440)
  }

  /// `YYYY-MM-DDTHH:MM`, at most `24:00`, optionally with seconds and an offset (`Z`, `+07:00`). A time with an offset
  /// is moved to Viet Nam's clock. A date alone is its midnight.
  public init?(iso text: String) {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = CivilDate(iso: String(halves[0])) else { return nil }
    guard halves.count == 2 else {
      self.init(date: date, time: ClockTime(minutes: 0))
      return
    }
    var clock = String(halves[1])
    var shift = 0
    if clock.hasSuffix("Z") {
      clock.removeLast()
      shift = Self.offsetMinutes
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let offset = ClockTime(String(clock[clock.index(after: sign)...])), offset.minutes < 1_440
      else { return nil }
      shift = Self.offsetMinutes - (clock[sign] == "+" ? offset.minutes : -offset.minutes)
      clock = String(clock[..<sign])
    }
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2 || fields.count == 3 && Self.areSeconds(fields[2]),
      let time = ClockTime(fields[0] + ":" + fields[1]), time.minutes <= 1_440
    else { return nil }
    self.init(date: date, time: time.adding(minutes: shift))
  }

  /// `SS` or `SS.fff`, up to 60 for a leap second. They are dropped: minutes are as fine as a traveller plans.
  private static func areSeconds(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].utf8.count == 2, let seconds = Int(parts[0])
    else { return false }
    return seconds <= 60
  }

  /// From seconds since 1970-01-01T00:00Z, on Viet Nam's clock.
  public init(unixSeconds seconds: Int) {
    let minutes = (seconds >= 0 ? seconds / 60 : (seconds + 1) / 60 - 1) + Self.offsetMinutes
    let days = minutes >= 0 ? minutes / 1_440 : (minutes + 1) / 1_440 - 1
    self.init(date: CivilDate(dayNumber: days), time: ClockTime(minutes: minutes - days * 1_440))
  }

  /// Seconds since 1970-01-01T00:00Z.
  public var unixSeconds: Int { (date.dayNumber * 1_440 + time.minutes - Self.offsetMinutes) * 60 }

  public static let offsetMinutes = 7 * 60

  public func adding(minutes: Int) -> CivilDateTime { CivilDateTime(date: date, time: time.adding(minutes: minutes)) }

  public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}

extension CivilDateTime: CustomStringConvertible {
  /// `YYYY-MM-DDTHH:MM`.
  public var description: String { "\(date)T\(time)" }
}
