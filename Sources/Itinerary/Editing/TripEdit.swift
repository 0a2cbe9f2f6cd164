public import CivilTime
public import Gazetteer

/// One change that a traveller can make to a trip. Days and places in a day are counted from 0.
public enum TripEdit: Hashable, Sendable {
  /// 1 to 80 characters, already free of control characters.
  case rename(String)
  case setStartDate(CivilDate?)
  case setMode(TravelMode)
  /// From 00:00 to 24:00, the start before the end.
  case setHours(dayStart: ClockTime, dayEnd: ClockTime)
  /// A day without stops after the last one.
  case addDay
  /// Only a day without stops, and never the only day: stops are not lost or moved without being asked.
  case removeDay(Int)
  /// A visit at a place in the day's order, or after the last one.
  case add(EntryID, day: Int, at: Int?)
  case remove(StopID)
  /// To a place in the order that the day has without the stop.
  case move(StopID, day: Int, at: Int)
  /// 0 to 1440 minutes; nil for the gazetteer's.
  case setVisit(StopID, Int?)
  /// At most 500 characters, already free of control characters.
  case setNote(StopID, String)
  case setLocked(StopID, Bool)
  case setStart(EntryID?)
  case setDayEnd(day: Int, EntryID?)
  case setDayHours(day: Int, DayHours?)
  /// A day with all that is in it to another place in the order of days.
  case moveDay(Int, to: Int)
  case setLunch(MealBreak?)
  case setWishes(Wishes)
  case setTemplate(Bool)
  /// Days anew, as a planner has arranged them: as many as are given. The hours of each day stay with its number;
  /// stops that are not named are taken out, but for those that are locked: leaving one out is refused.
  case arrange([DayArrangement])
}

/// One day as a planner wants it.
public struct DayArrangement: Hashable, Sendable {
  public let end: EntryID?
  public let stops: [ArrangedStop]

  public init(end: EntryID?, stops: [ArrangedStop]) {
    self.end = end
    self.stops = stops
  }
}

/// One stop as a planner wants it.
public enum ArrangedStop: Hashable, Sendable {
  /// One that the trip has, as it is.
  case keep(StopID)
  /// One that the trip has, with its note, for as long as the planner says.
  case again(StopID, visitMinutes: Int?)
  case new(EntryID, visitMinutes: Int?)
}

/// Why a trip does not take an edit. Days are counted from 0.
public enum TripEditError: Error, Hashable, Sendable {
  /// Blank, or longer than `limit` characters.
  case invalidName(limit: Int)
  case noteTooLong(limit: Int)
  case invalidDate(CivilDate)
  case invalidHours(dayStart: ClockTime, dayEnd: ClockTime)
  case invalidVisit(minutes: Int)
  case invalidParty(Int)
  case invalidBudget(Int)
  case tooManyExcluded(limit: Int)
  case noSuchDay(Int, count: Int)
  case noSuchStop(StopID)
  /// A place in a day's order that is beyond its end.
  case noSuchPosition(Int, count: Int)
  case dayNotEmpty(Int, stops: Int)
  /// A trip keeps at least one day.
  case lastDay
  case tooManyDays(limit: Int)
  case tooManyStops(day: Int, limit: Int)
  /// An arrangement that is without a stop that has to stay.
  case lockedStopLeftOut(StopID)
  /// An arrangement that visits one stop twice.
  case stopArrangedTwice(StopID)
  /// The trip has numbered all the stops it ever can.
  case stopNumbersUsedUp
}
