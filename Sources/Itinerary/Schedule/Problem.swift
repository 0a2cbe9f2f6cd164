public import CivilTime

/// Something about a visit or a day that the traveller should know, for a screen to put into words.
///
/// Times are minutes after midnight of the trip's day, and so may lie past 24:00.
public enum Problem: Hashable, Sendable {
  /// Closed from morning to night on that date.
  case closedWholeDay(CivilDate)
  /// Closed on arrival. Where it opens within three hours on the same day, the visit waits; nil where it opens no more.
  case closedOnArrival(opensAt: ClockTime?)
  /// It closes, also over lunch, when so much of the visit is still to come.
  case closesBeforeVisitEnds(at: ClockTime, missingMinutes: Int)
  /// The visit, or the way to where the day ends, is over so much after the end of the traveller's day.
  case afterDayEnd(minutes: Int)
  /// It closes so soon after the visit that a short delay on the way there would cost a part of it.
  case tightConnection(spareMinutes: Int)
  /// Nobody says, or can say, whether it is open then.
  case hoursUnknown(HoursGap)
  /// Nobody says where it is.
  case noPosition
  /// How long it takes to get there is not known, and counts as no time.
  case travelUnknown
  /// The gazetteer has no such place any more.
  case noSuchPlace
  /// The party is busy all through the time of its lunch.
  case noTimeForLunch
  /// The day is a public holiday, and of a place that is visited nobody says whether its hours hold on one.
  case publicHoliday(CalendarName)

  /// Why it is not known whether a place is open.
  public enum HoursGap: Hashable, Sendable {
    case missing
    /// The value cannot be read.
    case unreadable
    /// The trip has no date, and the place is not open at all times.
    case noDate
    /// The value itself leaves it open: by a comment, or because no closing time is given.
    case unstated
  }
}
