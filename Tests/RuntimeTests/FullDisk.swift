import Gazetteer
import Itinerary
import Synchronization

/// A traveller's store on a disk that fills up.
final class FullDisk: TravellerStoring {
  struct NoSpace: Error {}

  let isFull = Mutex(false)
  private let store: any TravellerStoring

  init(_ store: any TravellerStoring) { self.store = store }

  private func writing<Value>(_ body: () throws -> Value) throws -> Value {
    if isFull.withLock({ $0 }) { throw NoSpace() }
    return try body()
  }

  func trips() throws -> [TripHistory] { try store.trips() }
  func trip(_ id: TripID) throws -> TripHistory? { try store.trip(id) }
  func create(_ trip: Trip) throws -> TripHistory { try writing { try store.create(trip) } }
  func edit(_ id: TripID, _ edits: [TripEdit]) throws -> TripHistory { try writing { try store.edit(id, edits) } }
  func undo(_ id: TripID) throws -> TripHistory { try writing { try store.undo(id) } }
  func redo(_ id: TripID) throws -> TripHistory { try writing { try store.redo(id) } }
  func delete(_ id: TripID) throws { try writing { try store.delete(id) } }
  func favourites() throws -> Set<EntryID> { try store.favourites() }
  func setFavourite(_ id: EntryID, _ on: Bool) throws { try writing { try store.setFavourite(id, on) } }
  func settings() throws -> [String: String] { try store.settings() }
  func setSetting(_ key: String, _ value: String) throws { try writing { try store.setSetting(key, value) } }
}
