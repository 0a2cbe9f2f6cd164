import CivilTime
import Gazetteer
import Itinerary
import OpeningHours
import Screens

/// The opening hours of a place: the value, what holds now, and the seven days from today.
struct HoursFactDocument {
  let fact: Fact
  let header: EntryHeader
  let now: CivilDateTime
  let language: Language

  private var calendar: OpeningCalendar { .of(header, language) }

  var document: JSONText {
    let hours = fact.value.flatMap { try? OpeningHours($0) }
    return .members([
      "value": .optional(fact.value),
      "text": PlaceDocument.texts(fact.text),
      "state": .string((hours?.state(at: now, calendar) ?? .unknown).rawValue),
      "phrase": .string(OpenPhrase(fact.value, at: now, calendar).text(language)),
      "next_change": .optional(hours?.nextChange(after: now, calendar)?.description),
      "week": .array(hours.map(week) ?? []),
    ])
  }

  private func week(_ hours: OpeningHours) -> [JSONText] {
    (0..<7).map { offset in
      let start = CivilDateTime(date: now.date.adding(days: offset), time: ClockTime(minutes: 0))
      let intervals = hours.intervals(from: start, to: start.adding(minutes: 1_440), calendar)
      return .members([
        "date": .string(start.date.description),
        "intervals": .array(
          intervals.map { interval in
            .members([
              "start": .string(interval.start.description), "end": .string(interval.end.description),
              "state": .string(interval.state.rawValue), "comment": .optional(interval.comment),
            ])
          }),
      ])
    }
  }
}
