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
}

/// Why a trip does not take an edit. Days are counted from 0.
public enum TripEditError: Error, Hashable, Sendable {
  /// Blank, or longer than `limit` characters.
  case invalidName(limit: Int)
  case noteTooLong(limit: Int)
  case invalidDate(CivilDate)
  case invalidHours(dayStart: ClockTime, dayEnd: ClockTime)
  case invalidVisit(minutes: Int)
  case noSuchDay(Int, count: Int)
  case noSuchStop(StopID)
  /// A place in a day's order that is beyond its end.
  case noSuchPosition(Int, count: Int)
  case dayNotEmpty(Int, stops: Int)
  /// A trip keeps at least one day.
  case lastDay
  case tooManyDays(limit: Int)
  case tooManyStops(day: Int, limit: Int)
  /// The trip has numbered all the stops it ever can.
  case stopNumbersUsedUp
}
