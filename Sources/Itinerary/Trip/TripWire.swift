import CivilTime
import Gazetteer

/// A trip as it is stored. What is as in a new trip is not written, and what came later than the first edition may be
/// missing, so that trips of every age can be read.
struct TripWire: Codable {
  let id: String
  let name: String
  let startDate: String?
  let dayStart: String
  let dayEnd: String
  let mode: TravelMode
  let start: String?
  let lunch: String?
  let wishes: WishesWire?
  let template: Bool?
  let days: [DayWire]
  let nextStop: Int

  private enum CodingKeys: String, CodingKey {
    case id, name, startDate = "start_date", dayStart = "day_start", dayEnd = "day_end", mode, start, lunch, wishes
    case template, days, nextStop = "next_stop"
  }

  init(_ trip: Trip) {
    id = trip.id.rawValue
    name = trip.name
    startDate = trip.startDate?.description
    dayStart = trip.dayStart.description
    dayEnd = trip.dayEnd.description
    mode = trip.mode
    start = trip.start?.rawValue
    lunch = trip.lunch?.description
    wishes = trip.wishes == Wishes() ? nil : WishesWire(trip.wishes)
    template = trip.isTemplate ? true : nil
    days = trip.days.map(DayWire.init)
    nextStop = trip.nextStop
  }

  /// Nil where a text is malformed or a limit is passed.
  var trip: Trip? {
    guard let id = TripID(rawValue: id), let dayStart = ClockTime(dayStart), let dayEnd = ClockTime(dayEnd),
      let startDate = WireText.read(startDate, CivilDate.init(iso:)),
      let start = WireText.read(start, EntryID.init(rawValue:)), let lunch = WireText.read(lunch, MealBreak.init(_:)),
      let wishes = wishes.map(\.wishes) ?? Wishes(), (1...Trip.Limits.days).contains(self.days.count),
      (1...Trip.Limits.stopNumber).contains(nextStop), (try? Trip.Limits.check(name: name)) != nil,
      (try? Trip.Limits.check(dayStart: dayStart, dayEnd: dayEnd)) != nil,
      (try? Trip.Limits.check(startDate: startDate)) != nil
    else { return nil }
    let days = self.days.compactMap(\.day)
    guard days.count == self.days.count else { return nil }
    var trip = Trip(
      id: id, name: name, startDate: startDate, dayStart: dayStart, dayEnd: dayEnd, mode: mode, days: days,
      nextStop: nextStop)
    trip.start = start
    trip.lunch = lunch
    trip.wishes = wishes
    trip.isTemplate = template ?? false
    let numbers = trip.stops.map(\.id.rawValue)
    guard Set(numbers).count == numbers.count, numbers.allSatisfy({ (1..<nextStop).contains($0) }) else { return nil }
    return trip
  }
}

/// Texts that may be missing, but not malformed.
enum WireText {
  /// The value, `.some(nil)` where there is no text, and nil where there is one that cannot be read.
  static func read<Value>(_ text: String?, _ read: (String) -> Value?) -> Value?? {
    guard let text else { return .some(nil) }
    return read(text).map { .some($0) }
  }
}

/// What a party wants, without what it does not say.
struct WishesWire: Codable {
  let pace: Pace?
  let interests: [Interest]?
  let excluded: [String]?
  let party: Int?
  let budget: Int?
  let children: Bool?
  let stepFree: Bool?

  private enum CodingKeys: String, CodingKey {
    case pace, interests, excluded, party, budget, children, stepFree = "step_free"
  }

  init(_ wishes: Wishes) {
    pace = wishes.pace == .normal ? nil : wishes.pace
    interests = wishes.interests.isEmpty ? nil : Interest.allCases.filter(wishes.interests.contains)
    excluded = wishes.excluded.isEmpty ? nil : wishes.excluded.sorted().map(\.rawValue)
    party = wishes.party == 1 ? nil : wishes.party
    budget = wishes.budget
    children = wishes.children ? true : nil
    stepFree = wishes.stepFree ? true : nil
  }

  /// Nil where a limit is passed.
  var wishes: Wishes? {
    let places = (excluded ?? []).map(EntryID.init(rawValue:))
    let wishes = Wishes(
      pace: pace ?? .normal, interests: Set(interests ?? []), excluded: Set(places.compactMap { $0 }),
      party: party ?? 1, budget: budget, children: children ?? false, stepFree: stepFree ?? false)
    guard !places.contains(nil), (try? Trip.Limits.check(wishes: wishes)) != nil else { return nil }
    return wishes
  }
}
