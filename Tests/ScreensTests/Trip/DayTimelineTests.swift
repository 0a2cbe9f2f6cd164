import CivilTime
import Gazetteer
import Geography
import Itinerary
import Testing

@testable import Screens

struct DayTimelineTests {
  /// A day from 08:00 to 18:00 with two stops an hour apart; ten cells, one an hour.
  private func timeline(
    hours: String?, visits: [Int] = [60, 60], lunch: String? = nil, dayHours: String = "08:00-18:00", cells: Int = 10
  ) throws -> DayTimeline {
    let ids = try (0..<visits.count).map { try #require(EntryID(rawValue: "p\($0)")) }
    var trip = try Trip(
      id: try #require(TripID(rawValue: "t")), name: "T", startDate: CivilDate(iso: "2026-12-05"), mode: .car)
    trip = try trip.applying(.setDayHours(day: 0, DayHours(dayHours))).applying(
      .setLunch(lunch.flatMap { MealBreak($0) }))
    var places: [EntryID: StopPlace] = [:]
    for (id, visit) in zip(ids, visits) {
      trip = try trip.applying(.add(id, day: 0, at: nil))
      places[id] = StopPlace(
        header: EntryHeader(
          id: id, section: .place,
          kind: Kind(id: KindID(rawValue: "museum"), group: .heritage, category: "museum", names: LocalizedText()),
          names: LocalizedText(), position: nil, importance: 1), visitMinutes: visit, hours: hours)
    }
    let legs = zip(ids, ids.dropFirst()).map { from, to in
      Leg(
        from: from, to: to, road: "", metres: 60_000, driveMinutes: 60, walkable: false, basis: .published, note: "",
        provenance: Provenance(confidence: .high, date: nil, seen: CivilDate(dayNumber: 20_000), sources: []))
    }
    let schedule = Schedule.make(trip, places: places, network: TravelNetwork(legs: legs, positions: [:]))
    return DayTimeline(try #require(schedule.days.first), cells: cells)
  }

  private func told(_ row: DayTimeline.Row) -> String {
    row.parts.map { part in
      switch part {
      case .nothing: " "
      case .open: "-"
      case .unsure: "?"
      case .travel: "."
      case .lunch: "L"
      case .wait: "w"
      case .visit: "#"
      }
    }.joined()
  }

  @Test func visitsStandBeforeOpeningHours() throws {
    let line = try timeline(hours: "07:00-16:00")
    #expect(line.rows.map(told) == ["#-------  ", "-.#-----  "])
    #expect(line.begin == 0 && line.over == 9)
    #expect(line.hours.map(\.hour) == [8, 11, 14] && line.hours.map(\.cell) == [0, 3, 6])
  }

  @Test func unknownHoursAreEmptyAndUnsureOnesAsk() throws {
    #expect(try timeline(hours: nil).rows.map(told) == ["#         ", " .#       "])
    #expect(try timeline(hours: "08:00-12:00 unknown").rows.map(told) == ["#???      ", "?.#?      "])
    #expect(try timeline(hours: "24/7").rows.map(told) == ["#---------", "-.#-------"])
  }

  @Test func waitingAndLunchAreSeen() throws {
    #expect(try timeline(hours: "10:00-12:00", visits: [60]).rows.map(told) == ["ww#-      "])
    #expect(
      try timeline(hours: "24/7", visits: [180, 60], lunch: "12:00-14:00/60").rows.map(told)
        == ["###-------", "---.L#----"])
  }

  @Test func aShortVisitIsSeenAndALateDayHasRoom() throws {
    #expect(try timeline(hours: "24/7", visits: [1]).rows.map(told) == ["#---------"])
    let late = try timeline(hours: "24/7", visits: [700], dayHours: "08:00-12:00", cells: 12)
    #expect(told(late.rows[0]) == "############" && late.over == 4)
  }

  /// From eight to six: every hour where there is room, else every second one, and none left out in between.
  @Test(arguments: [(94, 1), (58, 1), (38, 1), (30, 1), (29, 2), (15, 2), (14, 3), (5, 6), (2, 12)])
  func theAxisGoesInEvenSteps(cells: Int, step: Int) throws {
    let hours = try timeline(hours: "24/7", cells: cells).hours
    #expect(hours.map(\.hour) == Array(stride(from: 8, to: 8 + step * hours.count, by: step)) && hours.count >= 1)
    #expect(zip(hours, hours.dropFirst()).allSatisfy { $1.cell - $0.cell >= 3 })
    #expect(hours.allSatisfy { $0.cell + 2 <= cells })
  }
}
