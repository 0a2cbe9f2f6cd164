import CivilTime
import Gazetteer
import Itinerary
import OpeningHours

/// Whether a place is open at a moment, as the command line answers it.
enum OpenNow {
  /// Nil where the kind of thing has no hours; unknown where it has, and nobody says or can read them.
  static func state(_ entry: Entry, at moment: CivilDateTime) -> OpeningState? {
    guard let text = entry.fact(.hours)?.value else { return hasDoor(entry.header) ? .unknown : nil }
    guard let hours = try? OpeningHours(text) else { return .unknown }
    return hours.state(at: moment)
  }

  static func text(_ state: OpeningState?) -> JSONText { .optional(state?.rawValue) }

  /// Whether such a thing can be closed at all: a village or a pass cannot.
  private static func hasDoor(_ header: EntryHeader) -> Bool {
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
