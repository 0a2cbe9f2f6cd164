import CivilTime
import Gazetteer
import Itinerary
import SeededRandomness
import Testing

/// Requests of every kind on the gazetteer that is shipped, each by its number.
enum RandomPlanRequest {
  /// What a request may name: places with a pin, and stays.
  static var choice: (places: [EntryID], stays: [EntryID]) {
    get throws {
      let entries = try RealData.snapshot.entries
      return (
        entries.filter { $0.header.section == .place && $0.header.position != nil }.map(\.id),
        entries.filter { $0.header.kind.group == .stay }.map(\.id)
      )
    }
  }

  static func make(_ number: Int, places: [EntryID], stays: [EntryID]) throws -> PlanRequest {
    var random = SplitMix64(seed: UInt64(number))
    let days = 1 + random.next(4)
    let start = 6 * 60 + random.next(10) * 30
    let hours = try #require(
      DayHours(start: ClockTime(minutes: start), end: ClockTime(minutes: start + 120 + random.next(20) * 30)))
    var wishes = Wishes(
      pace: random.pick(Pace.allCases), party: 1 + random.next(30),
      budget: random.next(3) == 0 ? random.next(40) * 100_000 : nil, children: random.next(4) == 0,
      stepFree: random.next(6) == 0)
    for interest in Interest.allCases where random.next(3) == 0 { wishes.interests.insert(interest) }
    for _ in 0..<random.next(4) { wishes.excluded.insert(random.pick(places)) }
    let date = try #require(CivilDate(iso: "2026-01-01")).adding(days: random.next(700))
    var trip = try Trip(
      id: try #require(TripID(rawValue: "x")), name: "x", startDate: date, mode: random.pick(TravelMode.allCases),
      dayCount: days)
    var edits: [TripEdit] = [.setHours(dayStart: hours.start, dayEnd: hours.end), .setWishes(wishes)]
    if random.next(3) > 0 { edits.append(.setStart(random.pick(places))) }
    if random.next(3) > 0 { edits.append(.setDayEnd(day: days - 1, random.pick(places))) }
    if random.next(3) > 0 { edits.append(.setLunch(MealBreak("11:30-13:30/60"))) }
    for edit in edits { trip = try trip.applying(edit) }
    let including = (0..<random.next(3)).map { _ in random.pick(places) }.filter { !wishes.excluded.contains($0) }
    return try #require(
      PlanRequest(
        trip, including: Array(Set(including)).sorted(), stays: random.next(3) == 0 ? [random.pick(stays)] : []))
  }
}
