import CivilTime
import Gazetteer
import Itinerary

/// Itinerary's values in words.
enum TripWords {
  static func mode(_ mode: TravelMode) -> Word {
    switch mode {
    case .walk: .modeWalk
    case .bicycle: .modeBicycle
    case .motorbike: .modeMotorbike
    case .car: .modeCar
    }
  }

  static func problem(_ problem: Problem, _ model: Model) -> String {
    let figures = Figures(model.language)
    switch problem {
    case .closedWholeDay(let date): return model.say(.problemClosedDay, figures.date(date))
    case .closedOnArrival(let opens):
      return opens.map { model.say(.problemOpensAt, figures.clock($0)) } ?? model.say(.problemClosedOnArrival)
    case .closesBeforeVisitEnds(let at, let missing):
      return model.say(.problemCloses, figures.clock(at), figures.duration(missing))
    case .afterDayEnd(let minutes): return model.say(.problemAfterDayEnd, figures.duration(minutes))
    case .tightConnection(let spare): return model.say(.problemTight, figures.duration(spare))
    case .hoursUnknown(.noDate): return model.say(.problemNoDate)
    case .hoursUnknown: return model.say(.problemHoursUnknown)
    case .noPosition: return model.say(.problemNoPosition)
    case .travelUnknown: return model.say(.problemTravelUnknown)
    case .noSuchPlace: return model.say(.problemNoSuchPlace)
    case .noTimeForLunch: return model.say(.problemNoLunch)
    case .publicHoliday(let name): return model.say(.problemHoliday, name.text(model.language))
    }
  }
}
