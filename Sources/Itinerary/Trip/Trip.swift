public import CivilTime
public import Gazetteer

/// What a traveller means to see, day by day.
///
/// A trip only changes through `applying(_:)`, which keeps its limits, and is a plain value: `TripHistory` undoes by
/// keeping the values before.
public struct Trip: Hashable, Sendable {
  public let id: TripID
  public internal(set) var name: String
  /// The date of the first day; nil while the traveller has not chosen one.
  public internal(set) var startDate: CivilDate?
  /// When each day begins.
  public internal(set) var dayStart: ClockTime
  /// When each day should be over.
  public internal(set) var dayEnd: ClockTime
  public internal(set) var mode: TravelMode
  /// Where the first day begins; every other day begins where the one before it ended. Nil where nobody has said.
  public internal(set) var start: EntryID?
  /// Nil where no break is planned.
  public internal(set) var lunch: MealBreak?
  public internal(set) var wishes = Wishes()
  /// A pattern that an operator makes trips from, and no trip itself.
  public internal(set) var isTemplate = false
  /// Never empty.
  public internal(set) var days: [TripDay]
  /// The number that the next new stop gets; greater than that of every stop there ever was.
  public internal(set) var nextStop: Int

  /// A trip without stops, from 08:00 to 18:00.
  ///
  /// - Parameter name: 1 to 80 characters, already free of control characters.
  public init(
    id: TripID, name: String, startDate: CivilDate? = nil, mode: TravelMode = .motorbike, dayCount: Int = 1
  ) throws(TripEditError) {
    try Limits.check(name: name)
    try Limits.check(startDate: startDate)
    guard dayCount >= 1 else { throw .lastDay }
    guard dayCount <= Limits.days else { throw .tooManyDays(limit: Limits.days) }
    self.id = id
    self.name = name
    self.startDate = startDate
    self.mode = mode
    dayStart = ClockTime(hour: 8, minute: 0)
    dayEnd = ClockTime(hour: 18, minute: 0)
    days = Array(repeating: TripDay(), count: dayCount)
    nextStop = 1
  }

  init(
    id: TripID, name: String, startDate: CivilDate?, dayStart: ClockTime, dayEnd: ClockTime, mode: TravelMode,
    days: [TripDay], nextStop: Int
  ) {
    self.id = id
    self.name = name
    self.startDate = startDate
    self.dayStart = dayStart
    self.dayEnd = dayEnd
    self.mode = mode
    self.days = days
    self.nextStop = nextStop
  }

  /// Every stop of every day, in order.
  public var stops: [Stop] { days.flatMap(\.stops) }

  /// The places of the trip, where it begins and where its days end included, each once, in the order of time.
  public var places: [EntryID] {
    var seen: Set<EntryID> = []
    let all = [start].compactMap { $0 } + days.flatMap { $0.stops.map(\.place) + [$0.end].compactMap { $0 } }
    return all.filter { seen.insert($0).inserted }
  }

  /// Where a day counted from 0 begins, as far as anybody has said.
  public func start(ofDay day: Int) -> EntryID? {
    guard days.indices.contains(day) else { return nil }
    return day == 0 ? start : days[day - 1].end
  }

  /// From when to when the party is out on a day counted from 0: the day's own hours, or the trip's.
  public func hours(ofDay day: Int) -> (start: ClockTime, end: ClockTime) {
    let own = days.indices.contains(day) ? days[day].hours : nil
    return own.map { ($0.start, $0.end) } ?? (dayStart, dayEnd)
  }

  /// A trip of its own with the same content: of a trip or, where this is a template, a trip from it.
  ///
  /// - Parameter startDate: Nil for a trip without a date.
  public func copied(as id: TripID, name: String, startDate: CivilDate?) throws(TripEditError) -> Trip {
    try Limits.check(name: name)
    try Limits.check(startDate: startDate)
    var copy = Trip(
      id: id, name: name, startDate: startDate, dayStart: dayStart, dayEnd: dayEnd, mode: mode, days: days,
      nextStop: nextStop)
    copy.start = start
    copy.lunch = lunch
    copy.wishes = wishes
    return copy
  }

  /// The date of a day counted from 0, where the trip has a date.
  public func date(ofDay day: Int) -> CivilDate? {
    days.indices.contains(day) ? startDate?.adding(days: day) : nil
  }

  /// The day and the place within it, both counted from 0, or nil where the trip has no such stop.
  public func position(of stop: StopID) -> (day: Int, index: Int)? {
    for (day, content) in days.enumerated() {
      if let index = content.stops.firstIndex(where: { $0.id == stop }) { return (day, index) }
    }
    return nil
  }
}
