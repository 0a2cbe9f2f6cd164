import Itinerary
import Store
import TextShaping

/// Puts new trips into the store, under an id made from the name.
struct TripMaker {
  let store: TravellerStore

  func create(named name: String, _ make: (TripID) throws -> Trip) throws -> Trip {
    try create { try make(TripID(naming: Folding.fold(name), besides: $0)) }
  }

  /// - Parameter make: Makes the trip besides ids that are taken. Another process may take the id between looking and
  ///   writing; then the next one is tried.
  func create(_ make: (Set<TripID>) throws -> Trip) throws -> Trip {
    var taken = Set(try store.trips().map(\.current.id))
    while true {
      let trip = try make(taken)
      do { return try store.create(trip).current } catch TravellerStoreError.tripExists(let id) {
        // The set grows with every turn, so that the loop ends.
        taken.insert(id)
      }
    }
  }
}
