/// By what a calendar knows a trip again.
///
/// The store keeps it beside the revisions and not in the trip: it goes on where undo goes back.
public struct TripMark: Hashable, Sendable {
  /// Random and given once, when the trip is made: two travellers, or one after the other, can call a trip the same.
  public let uid: String
  /// How many edits, undos and redos the trip has seen; it never goes down.
  public let changes: Int

  public init(uid: String, changes: Int) {
    self.uid = uid
    self.changes = changes
  }
}
