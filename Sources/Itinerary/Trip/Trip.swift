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

  /// The places of the trip, each once, in the order of the first visit.
  public var places: [EntryID] {
    var seen: Set<EntryID> = []
    return stops.map(\.place).filter { seen.insert($0).inserted }
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
