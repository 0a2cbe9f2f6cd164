public import Gazetteer

/// One of the places that a day leads by, for a map.
struct DayPoint {
  enum Role: String { case start, stop, end }

  let role: Role
  /// Among the stops of the day, from 1; nil for its start and its end.
  let number: Int?
  let id: EntryID
  /// Nil where the gazetteer has no such place any more.
  let place: StopPlace?
  let stop: ScheduledStop?

  var position: Position? { place?.header.position }

  /// In the order of the day, from where it begins to where it ends.
  static func all(_ day: ScheduledDay) -> [DayPoint] {
    let start = day.start.map { DayPoint(role: .start, number: nil, id: $0.id, place: $0.place, stop: nil) }
    let end = day.end.map { DayPoint(role: .end, number: nil, id: $0.id, place: $0.place, stop: nil) }
    let stops = day.stops.enumerated().map { index, stop in
      DayPoint(role: .stop, number: index + 1, id: stop.stop.place, place: stop.place, stop: stop)
    }
    return [start].compactMap { $0 } + stops + [end].compactMap { $0 }
  }

  /// Each place once, in the order in which a trip comes by.
  static func places(_ schedule: Schedule) -> [DayPoint] {
    var seen: Set<EntryID> = []
    return schedule.days.flatMap(all).filter { seen.insert($0.id).inserted }
  }
}

extension TripExport {
  /// The names of the places of a trip that nobody can put on a map: what GPX leaves out.
  public static func unplaced(_ schedule: Schedule, language: Language) -> [String] {
    let words = ExportWords(language: language)
    return DayPoint.places(schedule).filter { $0.position == nil }.map { words.placeName($0.place, $0.id) }
  }
}
