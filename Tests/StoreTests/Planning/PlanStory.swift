import CivilTime
import Gazetteer
import Itinerary
import Testing

/// Somebody who comes to Điện Biên with days, wishes and limits.
struct PlanStory: CustomTestStringConvertible {
  let name: String
  /// Who it is, in a sentence.
  let who: String
  let date: String
  var days = 1
  var from = "dien-bien-airport"
  var to = "dien-bien-airport"
  var mode = TravelMode.car
  var dayHours = "08:00-18:00"
  var firstHours: String?
  var lastHours: String?
  var lunch: String? = "11:30-13:30/60"
  var wishes = Wishes()
  var include: [String] = []
  var stays: [String] = []

  var testDescription: String { name }

  func request() throws -> PlanRequest {
    let hours = try #require(DayHours(dayHours))
    let first: CivilDate = try #require(CivilDate(iso: date))
    var trip = try Trip(
      id: try #require(TripID(rawValue: name)), name: who, startDate: first, mode: mode,
      dayCount: days)
    var edits: [TripEdit] = [
      .setHours(dayStart: hours.start, dayEnd: hours.end), .setStart(EntryID(rawValue: from)),
      .setDayEnd(day: days - 1, EntryID(rawValue: to)), .setWishes(wishes),
      .setLunch(lunch.flatMap { MealBreak($0) }),
    ]
    if let firstHours { edits.append(.setDayHours(day: 0, DayHours(firstHours))) }
    if let lastHours { edits.append(.setDayHours(day: days - 1, DayHours(lastHours))) }
    for edit in edits { trip = try trip.applying(edit) }
    return try #require(
      PlanRequest(
        trip, including: include.compactMap(EntryID.init(rawValue:)), stays: stays.compactMap(EntryID.init(rawValue:))))
  }

  static let all: [PlanStory] = [
    PlanStory(
      name: "family", who: "Two grandparents, their children and a child, by car, to Sunday noon", date: "2026-12-04",
      days: 3, firstHours: "10:55-18:00", lastHours: "08:00-15:00",
      wishes: Wishes(pace: .relaxed, interests: [.battle], party: 5, children: true), stays: ["hs-phieng-loi"]),
    PlanStory(
      name: "veteran", who: "A veteran on the anniversary", date: "2026-05-06", days: 3,
      wishes: Wishes(interests: [.battle])),
    PlanStory(
      name: "cyclist", who: "A cyclist in the harvest", date: "2026-09-22", days: 2, from: "dien-bien-phu-square-7-5",
      to: "dien-bien-phu-square-7-5", mode: .bicycle, wishes: Wishes(interests: [.nature, .culture])),
    PlanStory(
      name: "rainy", who: "A couple on a motorbike in the rains", date: "2026-07-14", days: 2,
      from: "dien-bien-phu-square-7-5", to: "dien-bien-phu-square-7-5", mode: .motorbike, wishes: Wishes(party: 2)),
    PlanStory(
      name: "tet", who: "Two days over Tet", date: "2027-02-06", days: 2, wishes: Wishes(interests: [.culture])),
    PlanStory(
      name: "between-buses", who: "An hour and a half between two buses, on foot", date: "2026-11-10",
      from: "dien-bien-phu-bus-station", to: "dien-bien-phu-bus-station", mode: .walk, firstHours: "14:00-15:30",
      lunch: nil, wishes: Wishes(pace: .packed)),
    PlanStory(
      name: "a-pa-chai", who: "Five days to Milestone 0 and back", date: "2026-12-10", days: 5,
      dayHours: "07:00-18:00", wishes: Wishes(interests: [.nature, .culture]), include: ["milestone-0-a-pa-chai"]),
    PlanStory(
      name: "group", who: "Thirty people in a coach", date: "2026-10-17", days: 2,
      wishes: Wishes(party: 30, budget: 12_000_000)),
    PlanStory(
      name: "wheelchair", who: "A traveller in a wheelchair", date: "2026-12-05", from: "dien-bien-phu-square-7-5",
      to: "dien-bien-phu-square-7-5", wishes: Wishes(pace: .relaxed, stepFree: true)),
    PlanStory(
      name: "no-money", who: "Two days on foot without a dong", date: "2026-12-05", days: 2,
      from: "dien-bien-phu-bus-station", to: "dien-bien-phu-bus-station", mode: .walk, wishes: Wishes(budget: 0)),
  ]
}
