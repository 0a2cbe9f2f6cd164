import Canvas
import Gazetteer
import Itinerary

/// What is kept for the traveller, coming back from disk.
enum TravellerUpdate {
  static func loaded(_ model: inout Model, _ result: Result<TravellerState, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure):
      model.report(failure)
      return []
    case .success(let state):
      model.favourites = state.favourites
      // What was asked for on the command line goes before what was said another time.
      model.here = model.here ?? state.settings[SettingKey.here.rawValue].flatMap(Here.init)
      model.trips.load(state.trips, current: state.settings[SettingKey.currentTrip.rawValue])
      model.replan()
      if state.settings[SettingKey.welcomed.rawValue] == nil { model.explore.welcome = true }
      return loadPlaces(model, model.trips.histories.flatMap { $0.current.places })
    }
  }

  /// Asks for the records that are named and not yet known.
  static func loadPlaces(_ model: Model, _ ids: [EntryID]) -> [Effect] {
    var seen: Set<EntryID> = []
    let missing = ids.filter { model.known[$0] == nil && seen.insert($0).inserted }
    return missing.isEmpty ? [] : [.loadPlaces(missing)]
  }

  static func placesLoaded(_ model: inout Model, _ result: Result<[EntryID: Entry], Failure>) -> [Effect] {
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let entries):
      model.known.merge(entries) { _, new in new }
      model.replan()
      TripUpdate.tellChange(&model)
    }
    return []
  }

  static func toggleFavourite(_ model: inout Model, _ id: EntryID) -> [Effect] {
    [.saveFavourite(id, !model.favourites.contains(id))]
  }

  static func favouriteSaved(
    _ model: inout Model, _ id: EntryID, _ on: Bool, _ result: Result<Void, Failure>
  ) -> [Effect] {
    switch result {
    case .failure(let failure): model.report(failure)
    case .success:
      if on { model.favourites.insert(id) } else { model.favourites.remove(id) }
      model.notify(on ? .favouriteAdded : .favouriteRemoved)
      if model.explore.favouritesOnly { return ExploreUpdate.refresh(&model) }
    }
    return []
  }
}
