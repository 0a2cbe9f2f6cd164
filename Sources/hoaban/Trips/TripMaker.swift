import Itinerary
import Store
import TextShaping

/// Puts new trips into the store, under an id made from the name.
struct TripMaker {
  let store: TravellerStore

  /// Another process may take the id between looking and writing; then the next one is tried.
  func create(named name: String, _ make: (TripID) throws -> Trip) throws -> Trip {
    var taken = Set(try store.trips().map(\.current.id))
    while true {
      let trip = try make(TripID(naming: Folding.fold(name), besides: taken))
      do { return try store.create(trip).current } catch TravellerStoreError.tripExists(let id) {
        // The set grows with every turn, so that the loop ends.
        taken.insert(id)
      }
    }
  }
}
