import Booking
public import Gazetteer
import Itinerary

/// What a search needs besides the search itself: the vocabulary's kinds and the chronology. It is read when the first
/// text is typed, so that the guide starts without it.
public struct SearchReference: Sendable {
  public let kinds: [Kind]
  public let events: EventIndex

  public init(kinds: [Kind], events: EventIndex) {
    self.kinds = kinds
    self.events = events
  }
}

enum BeyondUpdate {
  /// The effect that reads it, once.
  static func load(_ model: inout Model) -> [Effect] {
    guard model.explore.reference == nil, !model.explore.loadingReference else { return [] }
    model.explore.loadingReference = true
    return [.loadSearchReference]
  }

  static func loaded(_ model: inout Model, _ result: Result<SearchReference, Failure>) -> [Effect] {
    model.explore.loadingReference = false
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let reference):
      model.explore.reference = reference
      model.explore.beyond = find(model.explore.field.text, model)
      ExploreUpdate.settle(&model)
      if case .palette(var palette) = model.prompt, !palette.field.text.isEmpty {
        palette.beyond = find(palette.field.text, model)
        model.prompt = .palette(palette)
      }
    }
    return []
  }

  static func find(_ text: String, _ model: Model) -> Beyond {
    Beyond.find(
      text, trips: model.trips.histories.map(\.current), bookings: model.bookings.bookings,
      sheets: model.bookings.sheets,
      names: model.known.mapValues { entry in entry.header.names.inOrder.map(\.text) + entry.otherNames },
      events: model.explore.reference?.events)
  }

  /// Goes to what was found.
  static func open(_ model: inout Model, _ found: Found) -> [Effect] {
    switch found {
    case .trip(let trip): return openTrip(&model, trip.id, stop: nil)
    case .note(let trip, let stop): return openTrip(&model, trip.id, stop: stop.id)
    case .booking(let booking):
      let bookings = model.bookings.bookings
      guard let index = bookings.firstIndex(where: { $0.id == booking.id }) else { return [] }
      // A form that stands open is kept as when it is left with Esc.
      let form = model.bookings.form
      if let form { model.bookings.kept = form.draft }
      model.bookings.form = nil
      model.bookings.selection.select(index, count: bookings.count)
      model.bookings.selection.settle(count: bookings.count, rows: BookingsView.listRows(model))
      return (form.map { BookingsUpdate.keep($0.draft, model) } ?? []) + model.switchTo(.bookings)
    case .event(let event):
      model.tab = .explore
      model.explore.event = event
      model.explore.focus = .detail
      model.explore.detail = Selection()
      return TravellerUpdate.loadPlaces(model, event.places)
    }
  }

  private static func openTrip(_ model: inout Model, _ id: TripID, stop: StopID?) -> [Effect] {
    let histories = model.trips.histories
    guard let index = histories.firstIndex(where: { $0.current.id == id }) else { return [] }
    model.trips.currentID = id
    model.trips.list.select(index, count: histories.count)
    model.trips.focus = .plan
    model.trips.selection = Selection()
    model.replan()
    if let stop, let rows = model.schedule.map(PlanRow.all) {
      model.trips.selection.select(rows.firstIndex { $0.stopID == stop } ?? 0, count: rows.count)
    }
    TripUpdate.settle(&model)
    return [.saveSetting(.currentTrip, id.rawValue)] + model.switchTo(.trip)
  }
}
