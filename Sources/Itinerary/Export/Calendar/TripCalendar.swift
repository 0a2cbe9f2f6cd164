import CivilTime
import Gazetteer

/// A trip as a calendar: an event a visit, from its beginning to its end.
struct TripCalendar {
  let words: ExportWords
  let mark: TripMark

  /// Nil where the trip has no date or no stops: a calendar needs an event (section 3.6), and days without visits are
  /// none that anybody could attend.
  func calendar(_ schedule: Schedule, stamp: CivilDateTime) -> ICalendar? {
    guard schedule.trip.startDate != nil, !schedule.trip.stops.isEmpty else { return nil }
    let events = schedule.days.flatMap { day in
      day.date.map { date in day.stops.map { event($0, day, date) } } ?? []
    }
    return ICalendar(events, stamp: stamp, name: words.tripName(schedule.trip))
  }

  private func event(_ stop: ScheduledStop, _ day: ScheduledDay, _ date: CivilDate) -> ICalendar.Event {
    let name = words.placeName(stop)
    return ICalendar.Event(
      uid: "\(mark.uid)-\(stop.stop.id.rawValue)@hoaban", sequence: mark.changes,
      // Times past midnight are of the next day.
      span: .hours(
        start: CivilDateTime(date: date, time: stop.start), end: CivilDateTime(date: date, time: stop.leave)),
      summary: name, description: description(stop, day), location: name,
      position: stop.place?.header.position?.coordinate, status: stop.conflicts.isEmpty ? .confirmed : .tentative)
  }

  private func description(_ stop: ScheduledStop, _ day: ScheduledDay) -> String {
    var lines = [words.dayTitle(day)]
    if let leg = stop.leg { lines.append(words.wayLabel + words.colon + words.travel(leg)) }
    lines.append(words.visitLabel + words.colon + words.visit(stop))
    let note = PrintedText.cleaned(stop.stop.note)
    if !note.isEmpty { lines.append(words.noteLabel + words.colon + note) }
    lines += stop.problems.map { words.mindLabel + words.colon + words.problem($0, of: stop) }
    if let position = stop.place?.header.position { lines.append(words.accuracy(position)) }
    return lines.joined(separator: "\n")
  }
}
