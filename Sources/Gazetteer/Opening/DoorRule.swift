/// Which things have opening hours at all.
public enum DoorRule {
  /// Whether such a thing can be closed: a village or a pass cannot. Only of what has a door can the hours be unknown.
  public static func hasDoor(_ header: EntryHeader) -> Bool {
    guard header.section == .place else { return false }
    switch header.kind.group {
    case .food, .service: return true
    case .battlefield, .heritage: return header.kind.id.rawValue != "route"
    case .culture: return !["village", "town", "square", "event_site"].contains(header.kind.id.rawValue)
    case .nature: return ["cave", "farm", "garden", "hot_spring", "park"].contains(header.kind.id.rawValue)
    case .travel: return ["airport", "bus_station", "border_gate", "pier"].contains(header.kind.id.rawValue)
    case .stay, .route, .festival: return false
    }
  }
}
