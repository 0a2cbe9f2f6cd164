import Booking
import Gazetteer
import Itinerary

extension Beyond.Section {
  /// `My trips`; where not all are shown, of how many.
  func title(_ model: Model) -> String {
    let word: Word =
      switch kind {
      case .trips: .foundTrips
      case .notes: .foundNotes
      case .bookings: .foundBookings
      case .events: .foundEvents
      }
    let title = model.say(word)
    return rows.count == total ? title : model.say(.foundOf, title, String(rows.count), String(total))
  }
}

extension Found {
  /// One line.
  func title(_ model: Model) -> String {
    let figures = Figures(model.language)
    switch self {
    case .trip(let trip): return trip.name
    case .note(let trip, let stop): return "\(stop.note) (\(trip.name))"
    case .booking(let booking):
      let request = booking.request
      let name = BookingsView.providerName(request.provider, model)
      return model.language.list(["\(request.claim.rawValue) \(name)", figures.date(request.from)])
    case .event(let event): return "\(EventText.day(event)) \(event.title.text(model.language))"
    }
  }
}
