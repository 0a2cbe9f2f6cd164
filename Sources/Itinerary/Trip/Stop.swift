public import Gazetteer

/// One visit of a trip. The same place may be visited more than once.
public struct Stop: Hashable, Sendable {
  public let id: StopID
  public let place: EntryID
  /// How long the traveller wants to stay; nil to stay as long as the gazetteer says.
  public internal(set) var visitMinutes: Int?
  /// The traveller's own words; empty where there are none.
  public internal(set) var note: String
  /// Whether a planner must keep it. The traveller may still move it or take it out by hand.
  public internal(set) var isLocked: Bool

  init(id: StopID, place: EntryID, visitMinutes: Int? = nil, note: String = "", isLocked: Bool = false) {
    self.id = id
    self.place = place
    self.visitMinutes = visitMinutes
    self.note = note
    self.isLocked = isLocked
  }
}
