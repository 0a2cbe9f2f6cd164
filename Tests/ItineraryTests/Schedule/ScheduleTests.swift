import CivilTime
import Gazetteer
import OpeningHours
import Testing

@testable import Itinerary

/// 2026-12-05 is a Saturday.
struct ScheduleTests {
  static let museum = "Tu-Su 07:00-11:00,13:30-17:00"

  private func times(_ stop: ScheduledStop) -> String { "\(stop.arrive) \(stop.start) \(stop.leave)" }

  @Test func timesAddUp() throws {
    let day = try Fixtures.day([
      Fixtures.place("a", visit: 75), Fixtures.place("b", visit: 30), Fixtures.place("c", visit: nil),
    ])
    #expect(day.stops.map(times) == ["08:00 08:00 09:15", "09:20 09:20 09:50", "09:55 09:55 10:55"])
    #expect(day.travelMinutes == 10 && day.visitMinutes == 165 && day.waitMinutes == 0 && day.travelMetres == 4_000)
    #expect(day.stops.map(\.visitIsAssumed) == [false, false, true])
    #expect(day.stops.map { $0.leg == nil } == [true, false, false])
    #expect(day.finish?.description == "10:55" && day.problems.isEmpty)
  }

  /// Hours, arrival, minutes of the visit, date; then the times, openness and problems.
  @Test(
    arguments: [
      ("24/7", "08:00", 60, "2026-12-05", "08:00 08:00 09:00", Openness.open, [String]()),
      (museum, "08:00", 60, "2026-12-05", "08:00 08:00 09:00", .open, []),
      (museum, "10:00", 60, "2026-12-05", "10:00 10:00 11:00", .open, []),
      (museum, "10:30", 75, "2026-12-05", "10:30 10:30 11:45", .open, ["closes 11:00 45"]),
      (museum, "06:40", 30, "2026-12-05", "06:40 07:00 07:30", .open, ["closed 07:00"]),
      (museum, "04:00", 30, "2026-12-05", "04:00 07:00 07:30", .open, ["closed 07:00"]),
      (museum, "03:59", 30, "2026-12-05", "03:59 03:59 04:29", .closed, ["closed 07:00"]),
      (museum, "11:00", 30, "2026-12-05", "11:00 13:30 14:00", .open, ["closed 13:30"]),
      (museum, "17:00", 30, "2026-12-05", "17:00 17:00 17:30", .closed, ["closed -"]),
      (museum, "17:30", 60, "2026-12-05", "17:30 17:30 18:30", .closed, ["closed -", "after 30"]),
      (museum, "08:00", 60, "2026-12-07", "08:00 08:00 09:00", .closed, ["day 2026-12-07"]),
      ("Sa,Su", "08:00", 60, "2026-12-05", "08:00 08:00 09:00", .open, []),
      ("Sa,Su", "08:00", 60, "2026-12-04", "08:00 08:00 09:00", .closed, ["day 2026-12-04"]),
      (
        "08:00-10:00 unknown", "09:30", 60, "2026-12-05", "09:30 09:30 10:30", .unknown,
        ["unknown unstated", "closes 10:00 30"]
      ),
      ("08:00-10:00,10:00-12:00", "09:30", 60, "2026-12-05", "09:30 09:30 10:30", .open, []),
      ("17:00-02:00", "17:00", 60, "2026-12-05", "17:00 17:00 18:00", .open, []),
      ("nonsense", "08:00", 60, "2026-12-05", "08:00 08:00 09:00", .unknown, ["unknown unreadable"]),
      ("08:00-17:00", "08:00", 0, "2026-12-05", "08:00 08:00 08:00", .open, []),
    ] as [(String, String, Int, String, String, Openness, [String])])
  func meetsTheHours(
    _ hours: String, _ arrival: String, _ visit: Int, _ date: String, _ expected: String, _ openness: Openness,
    _ problems: [String]
  ) throws {
    let day = try Fixtures.day([Fixtures.place("a", visit: visit, hours: hours)], date: date, dayStart: arrival)
    let stop = try #require(day.stops.first)
    #expect(times(stop) == expected)
    #expect(stop.openness == openness)
    #expect(stop.problems.map(Self.short) == problems)
  }

  @Test func withoutADateOnlyAlwaysIsKnown() throws {
    let day = try Fixtures.day(
      [Fixtures.place("a"), Fixtures.place("b", hours: Self.museum), Fixtures.place("c", hours: nil)], date: nil)
    #expect(day.stops.map(\.openness) == [.open, .unknown, .unknown])
    #expect(day.problems.map(Self.short) == ["unknown noDate", "unknown missing"])
    #expect(day.date == nil)
  }

  @Test func aTightConnection() throws {
    // Arrival at 08:35 after five minutes on the road.
    for (visit, problem) in [(25, ["tight 0"]), (11, ["tight 14"]), (10, [])] as [(Int, [String])] {
      let day = try Fixtures.day([Fixtures.place("a"), Fixtures.place("b", visit: visit, hours: "07:00-09:00")])
      #expect(day.problems.map(Self.short) == problem)
    }
  }

  @Test func aWaitMovesWhatFollows() throws {
    let day = try Fixtures.day([
      Fixtures.place("a", hours: "09:00-12:00"), Fixtures.place("b", hours: "24/7"),
    ])
    #expect(day.stops.map(times) == ["08:00 09:00 09:30", "09:35 09:35 10:05"])
    #expect(day.waitMinutes == 60)
    #expect(day.stops.flatMap(\.conflicts).isEmpty)
  }

  @Test func conflictsAreWhatCannotBe() throws {
    let shut = try Fixtures.day([Fixtures.place("a", hours: Self.museum)], date: "2026-12-07")
    #expect(shut.stops.flatMap(\.conflicts).count == 1)
    let unknown = try Fixtures.day([Fixtures.place("a", hours: nil)])
    #expect(unknown.stops.flatMap(\.conflicts).isEmpty)
  }

  @Test func aDayThatRunsPastMidnight() throws {
    let day = try Fixtures.day(
      [Fixtures.place("a", visit: 1_000), Fixtures.place("b", visit: 60, hours: "Sa 08:00-10:00; Su 00:00-02:00")])
    #expect(day.stops.map(times) == ["08:00 08:00 24:40", "24:45 24:45 25:45"])
    #expect(day.stops.last?.openness == .open)
    #expect(day.problems.map(Self.short) == ["after 400", "after 465"])
  }

  @Test func whatIsNotKnownIsSaid() throws {
    var trip = try Fixtures.trip(start: "2026-12-05")
    for place in ["a", "gone", "b"] { trip = try trip.applying(.add(Fixtures.id(place), day: 0, at: nil)) }
    let bare = StopPlace(header: try Fixtures.header("b"), visitMinutes: 20, hours: "24/7")
    let schedule = Schedule.make(
      trip, places: [try Fixtures.id("a"): try Fixtures.place("a"), try Fixtures.id("b"): bare],
      network: TravelNetwork(legs: [], positions: [:]))
    #expect(
      schedule.problems.map(Self.short) == [
        "noSuchPlace", "travelUnknown", "noPosition", "travelUnknown",
      ])
    #expect(schedule.days[0].stops.map(times) == ["08:00 08:00 08:30", "08:30 08:30 09:30", "09:30 09:30 09:50"])
  }

  @Test func theTravellersVisitComesFirst() throws {
    var trip = try Fixtures.trip(start: "2026-12-05").applying(.add(Fixtures.id("a"), day: 0, at: nil))
    for (wanted, visit, minutes, assumed) in [
      (15, 40, 15, false), (nil, 40, 40, false), (nil, nil, 60, true), (0, nil, 0, false), (nil, -5, 0, false),
      (nil, Int.max, 1_440, false),
    ] as [(Int?, Int?, Int, Bool)] {
      trip = try trip.applying(.setVisit(StopID(rawValue: 1), wanted))
      let place = try Fixtures.place("a", visit: visit)
      let schedule = Schedule.make(
        trip, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:]))
      let stop = try #require(schedule.days.first?.stops.first)
      #expect(stop.visitMinutes == minutes && stop.visitIsAssumed == assumed)
    }
  }

  @Test func holidaysAreAsked() throws {
    let place = try Fixtures.place("a", hours: "Mo-Su 08:00-17:00; PH off")
    let trip = try Fixtures.trip(start: "2026-12-05").applying(.add(place.header.id, day: 0, at: nil))
    for isHoliday in [true, false] {
      let schedule = Schedule.make(
        trip, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:]),
        calendar: { _ in OpeningCalendar(publicHoliday: { _ in isHoliday ? "" : nil }) })
      #expect(schedule.days.first?.stops.first?.openness == (isHoliday ? .closed : .open))
    }
  }

  /// Without a word from the caller the holidays are those of Viet Nam.
  @Test(arguments: [("2026-02-17", Openness.closed), ("2026-02-24", .open)])
  func tetIsAHoliday(_ date: String, _ openness: Openness) throws {
    let day = try Fixtures.day([Fixtures.place("a", hours: "Mo-Su 08:00-17:00; PH off")], date: date)
    #expect(day.stops.first?.openness == openness)
    #expect(day.problems.isEmpty == (openness == .open))
  }

  @Test func anEmptyDay() throws {
    let schedule = Schedule.make(
      try Fixtures.trip(days: 2, start: "2026-12-05"), places: [:], network: TravelNetwork(legs: [], positions: [:]))
    #expect(schedule.days.map(\.date?.description) == ["2026-12-05", "2026-12-06"])
    #expect(schedule.days.allSatisfy { $0.end == nil && $0.travelMinutes == 0 && $0.stops.isEmpty })
  }

  private static func short(_ problem: Problem) -> String {
    switch problem {
    case .closedWholeDay(let date): "day \(date)"
    case .closedOnArrival(let opensAt): "closed " + (opensAt?.description ?? "-")
    case .closesBeforeVisitEnds(let at, let missing): "closes \(at) \(missing)"
    case .afterDayEnd(let minutes): "after \(minutes)"
    case .tightConnection(let spare): "tight \(spare)"
    case .hoursUnknown(let gap): "unknown \(gap)"
    case .noPosition: "noPosition"
    case .travelUnknown: "travelUnknown"
    case .noSuchPlace: "noSuchPlace"
    case .noTimeForLunch: "noTimeForLunch"
    case .publicHoliday(let name): "holiday \(name.en)"
    }
  }
}
