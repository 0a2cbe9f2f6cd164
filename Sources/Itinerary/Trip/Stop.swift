public import Gazetteer

/// One visit of a trip. The same place may be visited more than once.
public struct Stop: Hashable, Sendable {
  public let id: StopID
  public let place: EntryID
  /// How long the traveller wants to stay; nil to stay as long as the gazetteer says.
  public internal(set) var visitMinutes: Int?
  /// The traveller's own words; empty where there are none.
  public internal(set) var note: String

  init(id: StopID, place: EntryID, visitMinutes: Int? = nil, note: String = "") {
    self.id = id
    self.place = place
    self.visitMinutes = visitMinutes
    self.note = note
  }
}

/// The stops of one day, in the order of the visits.
public struct TripDay: Hashable, Sendable {
  public internal(set) var stops: [Stop]

  init(stops: [Stop] = []) { self.stops = stops }
}
