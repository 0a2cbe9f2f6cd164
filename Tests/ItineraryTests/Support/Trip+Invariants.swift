import CivilTime

@testable import Itinerary

extension Trip {
  /// What is not so of this trip, but is of every trip, whatever has been done to it.
  var brokenInvariants: [String] {
    let ids = stops.map(\.id.rawValue)
    let hours = days.compactMap(\.hours)
    let holds: [(String, Bool)] = [
      ("days", (1...Limits.days).contains(days.count)),
      ("stops of a day", days.allSatisfy { $0.stops.count <= Limits.stopsPerDay }),
      ("one stop a number", Set(ids).count == ids.count),
      ("numbers were given", ids.allSatisfy { (1..<nextStop).contains($0) }),
      ("hours", dayStart.minutes >= 0 && dayStart < dayEnd && dayEnd.minutes <= 1_440),
      ("hours of days", hours.allSatisfy { $0.start.minutes >= 0 && $0.start < $0.end && $0.end.minutes <= 1_440 }),
      ("name", !name.isEmpty && name.count <= Limits.nameLength),
      ("notes", stops.allSatisfy { $0.note.count <= Limits.noteLength }),
      ("visits", stops.allSatisfy { $0.visitMinutes.map(Limits.visitMinutes.contains) ?? true }),
      ("lunch", lunch.map { $0.minutes >= 1 && $0.from.adding(minutes: $0.minutes) <= $0.to } ?? true),
      ("party", Limits.party.contains(wishes.party)),
      ("budget", wishes.budget.map(Limits.budget.contains) ?? true),
    ]
    return holds.filter { !$0.1 }.map(\.0)
  }
}
