public import Gazetteer

/// The port to what a traveller keeps: trips, favourites, settings. Implementations may be called from any thread and
/// by more than one process; each call is one short transaction that is on disk when it returns.
public protocol TravellerStoring: Sendable {
  /// In the order in which they were made.
  func trips() throws -> [TripHistory]
  func trip(_ id: TripID) throws -> TripHistory?
  /// Keeps a new trip. The id is taken already: `TravellerStoreError.tripExists`.
  func create(_ trip: Trip) throws -> TripHistory
  /// Edits the trip as it is stored now, not as a screen last saw it, so that two guides do not lose each other's
  /// edits.
  ///
  /// - Throws: `TripEditError` where the edit is not possible, `TravellerStoreError.noSuchTrip`.
  func edit(_ id: TripID, _ edits: [TripEdit]) throws -> TripHistory
  func undo(_ id: TripID) throws -> TripHistory
  func redo(_ id: TripID) throws -> TripHistory
  func delete(_ id: TripID) throws
  func favourites() throws -> Set<EntryID>
  func setFavourite(_ id: EntryID, _ on: Bool) throws
  func settings() throws -> [String: String]
  func setSetting(_ key: String, _ value: String) throws
}

/// What the traveller's store refuses.
public enum TravellerStoreError: Error, Hashable, Sendable {
  case noSuchTrip(TripID)
  case tripExists(TripID)
  case nothingToUndo
  case nothingToRedo
}
