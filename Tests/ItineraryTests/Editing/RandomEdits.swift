import CivilTime
import Gazetteer
import SeededRandomness

@testable import Itinerary

/// Edits of every kind, sound and unsound.
struct RandomEdits {
  var generator: SplitMix64
  let places: [EntryID]

  mutating func next(for trip: Trip) -> TripEdit {
    switch Int.random(in: 0..<16, using: &generator) {
    case 0: return .rename(["A", "Hai ngày", "", "x y"].randomElement(using: &generator) ?? "")
    case 1: return .setStartDate(CivilDate(dayNumber: Int.random(in: 20_000..<21_000, using: &generator)))
    case 2: return .setMode(TravelMode.allCases.randomElement(using: &generator) ?? .car)
    case 3:
      return .setHours(
        dayStart: ClockTime(minutes: Int.random(in: -60...900, using: &generator)),
        dayEnd: ClockTime(minutes: Int.random(in: 600...1_500, using: &generator)))
    case 4: return .addDay
    case 5: return .removeDay(day(trip))
    case 6...9:
      let count = trip.days.first?.stops.count ?? 0
      let place = places.randomElement(using: &generator) ?? places[0]
      return .add(
        place, day: day(trip),
        at: Bool.random(using: &generator) ? nil : Int.random(in: -1...count + 1, using: &generator))
    case 10: return .remove(stop(trip))
    case 11...13: return .move(stop(trip), day: day(trip), at: Int.random(in: 0...5, using: &generator))
    case 14: return .setVisit(stop(trip), Int.random(in: -10...200, using: &generator))
    default: return .setNote(stop(trip), ["", "mang nước"].randomElement(using: &generator) ?? "")
    }
  }

  private mutating func day(_ trip: Trip) -> Int { Int.random(in: -1...trip.days.count, using: &generator) }

  private mutating func stop(_ trip: Trip) -> StopID {
    trip.stops.randomElement(using: &generator)?.id ?? StopID(rawValue: Int.random(in: 0...9, using: &generator))
  }
}
