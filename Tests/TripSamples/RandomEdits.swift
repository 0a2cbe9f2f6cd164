import CivilTime
public import Gazetteer
public import Itinerary
public import SeededRandomness

/// Edits of every kind, sound and unsound, the same from the same seed.
public struct RandomEdits {
  public var random: SplitMix64
  private let places: [EntryID]

  public init(seed: UInt64, places: [EntryID]) {
    random = SplitMix64(seed: seed)
    self.places = places
  }

  public mutating func next(for trip: Trip) -> TripEdit {
    switch random.next(32) {
    case 0: .rename(random.pick(["A", "Hai ngày", "", "“x” \\ y/\n", String(repeating: "x", count: 81)]))
    case 1: .setStartDate(random.next(4) == 0 ? nil : CivilDate(dayNumber: 20_000 + random.next(1_000)))
    case 2: .setMode(random.pick(TravelMode.allCases))
    case 3: .setHours(dayStart: time(-60...900), dayEnd: time(600...1_500))
    case 4: .addDay
    case 5, 6: .removeDay(day(trip))
    case 7...10:
      .add(random.pick(places), day: day(trip), at: random.next(2) == 0 ? nil : number(-1...4))
    case 11...13: .remove(stop(trip))
    case 14...17: .move(stop(trip), day: day(trip), at: number(-1...5))
    case 18: .setVisit(stop(trip), random.next(4) == 0 ? nil : number(-10...200))
    case 19: .setNote(stop(trip), random.pick(["", "mang nước", "e\u{301}", String(repeating: "x", count: 501)]))
    case 20: .setLocked(stop(trip), random.next(2) == 0)
    case 21: .setStart(place())
    case 22: .setDayEnd(day: day(trip), place())
    case 23: .setDayHours(day: day(trip), DayHours(start: time(0...900), end: time(600...1_440)))
    case 24, 25: .moveDay(day(trip), to: day(trip))
    case 26: .setLunch(MealBreak(from: time(600...720), to: time(700...900), minutes: number(0...120)))
    case 27: .setWishes(wishes())
    case 28: .setTemplate(random.next(2) == 0)
    default: .arrange(arrangement(of: trip))
    }
  }

  /// The trip's own stops in another order, some left out, some twice, some new.
  private mutating func arrangement(of trip: Trip) -> [DayArrangement] {
    var stops: [ArrangedStop] = []
    for stop in trip.stops where stop.isLocked || random.next(4) > 0 {
      if random.next(40) > 0 {
        stops.append(random.next(3) > 0 ? .keep(stop.id) : .again(stop.id, visitMinutes: number(-2...90)))
      }
      if random.next(60) == 0 { stops.append(.keep(stop.id)) }
    }
    for _ in 0..<random.next(3) { stops.append(.new(random.pick(places), visitMinutes: number(-2...90))) }
    if random.next(20) == 0 { stops.append(.keep(StopID(rawValue: 0))) }
    stops.shuffle(using: &random)
    let count = random.next(20) == 0 ? 0 : max(1, trip.days.count + number(-1...1))
    return (0..<count).map { index in
      DayArrangement(
        end: place(), stops: stops.indices.filter { $0 % count == index }.map { stops[$0] })
    }
  }

  private mutating func wishes() -> Wishes {
    Wishes(
      pace: random.pick(Pace.allCases), interests: Set(Interest.allCases.filter { _ in random.next(2) == 0 }),
      excluded: Set(places.filter { _ in random.next(3) == 0 }), party: number(0...501),
      budget: random.next(2) == 0 ? nil : number(-1...5_000_000), children: random.next(2) == 0,
      stepFree: random.next(2) == 0)
  }

  private mutating func day(_ trip: Trip) -> Int { number(-1...trip.days.count) }

  private mutating func stop(_ trip: Trip) -> StopID {
    let stops = trip.stops
    return stops.isEmpty || random.next(20) == 0 ? StopID(rawValue: random.next(10)) : random.pick(stops).id
  }

  private mutating func place() -> EntryID? { random.next(4) == 0 ? nil : random.pick(places) }
  private mutating func time(_ minutes: ClosedRange<Int>) -> ClockTime { ClockTime(minutes: number(minutes)) }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + random.next(range.count) }
}
