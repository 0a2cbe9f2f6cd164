public import Gazetteer

/// One of the places that a day leads by, for a map.
struct DayPoint {
  enum Role: String { case start, stop, end }

  let role: Role
  /// Among the stops of the day, from 1; nil for its start and its end.
  let number: Int?
  let id: EntryID
  /// Nil where the gazetteer has no such place any more.
  let header: EntryHeader?
  let stop: ScheduledStop?

  var position: Position? { header?.position }

  /// In the order of the day, from where it begins to where it ends.
  static func all(_ day: ScheduledDay, of trip: Trip, _ headers: [EntryID: EntryHeader]) -> [DayPoint] {
    func bound(_ role: Role, _ id: EntryID?) -> [DayPoint] {
      id.map { [DayPoint(role: role, number: nil, id: $0, header: headers[$0], stop: nil)] } ?? []
    }
    let stops = day.stops.enumerated().map { index, stop in
      DayPoint(role: .stop, number: index + 1, id: stop.stop.place, header: stop.place?.header, stop: stop)
    }
    return bound(.start, trip.start(ofDay: day.index)) + stops + bound(.end, trip.days[day.index].end)
  }

  /// Each place once, in the order in which a trip comes by.
  static func places(_ schedule: Schedule, _ headers: [EntryID: EntryHeader]) -> [DayPoint] {
    var seen: Set<EntryID> = []
    return schedule.days.flatMap { all($0, of: schedule.trip, headers) }.filter { seen.insert($0.id).inserted }
  }
}

extension TripExport {
  /// The names of the places of a trip that nobody can put on a map: what GPX leaves out.
  public static func unplaced(
    _ schedule: Schedule, headers: [EntryID: EntryHeader], language: Language
  ) -> [String] {
    let words = ExportWords(language: language)
    return DayPoint.places(schedule, headers).filter { $0.position == nil }.map { words.placeName($0.header, $0.id) }
  }
}
