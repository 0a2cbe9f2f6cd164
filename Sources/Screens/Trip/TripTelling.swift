import Gazetteer
import Itinerary

/// What came of an edit, in words.
extension TripUpdate {
  /// Says what came of it, outside the Trip tab where one does not see it.
  static func tell(_ model: inout Model, _ before: Trip?, _ after: Trip) {
    guard model.tab != .trip else { return }
    let count = after.stops.count
    if count > (before?.stops.count ?? 0) {
      tellAdded(&model, before, after)
    } else {
      model.notify(.tripChanged, after.name)
    }
  }

  /// A place that the trip had already is there twice now: one may not have meant that.
  private static func tellAdded(_ model: inout Model, _ before: Trip?, _ after: Trip) {
    let known = Set(before?.stops.map(\.id) ?? [])
    let added = after.stops.last { !known.contains($0.id) }
    let days = after.days.enumerated().flatMap { day, content in
      content.stops.filter { $0.place == added?.place }.map { _ in model.say(.dayNumber, String(day + 1)) }
    }
    if days.count > 1 {
      model.notify(.addedAgain, after.name, model.language.list(days).lowercased(), mood: .warning)
    } else {
      model.notify(.addedToTrip, after.name, String(after.stops.count))
    }
  }

  /// Says in one line what the last edit came to. Again when the records of new places have come.
  static func tellChange(_ model: inout Model) {
    guard model.tab == .trip, let sentence = TripChange(model: model).sentence else { return }
    model.toast = Toast(text: sentence, mood: .done)
  }

  /// What the last edit changed was seen: the marks go with the next key.
  static func settleChange(_ model: inout Model) {
    guard model.trips.baseline != nil else { return }
    model.trips.baseline = nil
    model.trips.change = nil
  }
}
