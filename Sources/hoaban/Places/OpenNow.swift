import CivilTime
import Gazetteer
import Itinerary
import OpeningHours

/// Whether a place is open at a moment, as the command line answers it.
enum OpenNow {
  /// Nil where the kind of thing has no hours; unknown where it has, and nobody says or can read them.
  static func state(_ entry: Entry, at moment: CivilDateTime) -> OpeningState? {
    guard let text = entry.fact(.hours)?.value else { return DoorRule.hasDoor(entry.header) ? .unknown : nil }
    guard let hours = try? OpeningHours(text) else { return .unknown }
    return hours.state(at: moment, .of(entry.header))
  }

  static func text(_ state: OpeningState?) -> JSONText { .optional(state?.rawValue) }
}
