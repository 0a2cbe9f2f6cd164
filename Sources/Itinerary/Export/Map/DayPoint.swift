import CivilTime
public import Gazetteer

/// One of the places that a day leads by, for a map.
struct DayPoint {
  enum Role: String { case stop }

  let role: Role
  /// Among the stops of the day, from 1.
  let number: Int?
  let id: EntryID
  /// Nil where the gazetteer has no such place any more.
  let place: StopPlace?
  let stop: ScheduledStop?

  var position: Position? { place?.header.position }

  /// In the order of the day.
  static func all(_ day: ScheduledDay) -> [DayPoint] {
    day.stops.enumerated().map { index, stop in
      DayPoint(role: .stop, number: index + 1, id: stop.stop.place, place: stop.place, stop: stop)
    }
  }
}

extension TripExport {
  /// The places of a trip that nobody can put on a map, each once: what GPX leaves out.
  public static func unplaced(_ schedule: Schedule, language: Language) -> [String] {
    let words = ExportWords(language: language)
    var seen: Set<EntryID> = []
    return schedule.days.flatMap(DayPoint.all).filter { $0.position == nil && seen.insert($0.id).inserted }.map {
      words.placeName($0.place, $0.id)
    }
  }
}
