extension Problem {
  /// The name of the problem in JSON.
  var code: String {
    switch self {
    case .closedWholeDay: "closed_whole_day"
    case .closedOnArrival: "closed_on_arrival"
    case .closesBeforeVisitEnds: "closes_before_visit_ends"
    case .afterDayEnd: "after_day_end"
    case .tightConnection: "tight_connection"
    case .hoursUnknown: "hours_unknown"
    case .noPosition: "no_position"
    case .travelUnknown: "travel_unknown"
    case .noSuchPlace: "no_such_place"
    case .noTimeForLunch: "no_time_for_lunch"
    case .publicHoliday: "public_holiday"
    }
  }
}
