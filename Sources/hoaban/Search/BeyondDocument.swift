import Booking
import CivilTime
import Gazetteer
import Itinerary
import Screens

/// What was found besides places, as JSON: always the four lists.
struct BeyondDocument {
  let outcome: BeyondOutcome

  var document: JSONText {
    .members([
      "trips": rows(.trips), "notes": rows(.notes), "bookings": rows(.bookings), "events": rows(.events),
    ])
  }

  private func rows(_ kind: Beyond.Section.Kind) -> JSONText {
    .array(outcome.beyond.sections.filter { $0.kind == kind }.flatMap(\.rows).map(row))
  }

  private func row(_ found: Found) -> JSONText {
    switch found {
    case .trip(let trip):
      .members([
        "id": .string(trip.id.rawValue), "name": .string(trip.name),
        "start_date": .optional(trip.startDate?.description), "stops": .integer(trip.stops.count),
      ])
    case .note(let trip, let stop):
      .members([
        "trip": .string(trip.id.rawValue), "stop": .integer(stop.id.rawValue), "place": .string(stop.place.rawValue),
        "place_name": .optional(outcome.names[stop.place]), "note": .string(stop.note),
      ])
    case .booking(let booking): BookingDocument(language: outcome.language, names: outcome.names).brief(booking)
    case .event(let event):
      .members([
        "date": .string(event.date.description), "until": .optional(event.until?.description),
        "about": .bool(event.about), "title": .string(event.title.text(outcome.language)),
        "text": .string(event.text.text(outcome.language)), "certainty": .string(event.certainty.rawValue),
        "places": .array(event.places.map { .string($0.rawValue) }),
        "sources": .array(event.sources.map { .string($0) }),
      ])
    }
  }
}
