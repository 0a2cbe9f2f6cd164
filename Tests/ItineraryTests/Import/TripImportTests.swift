import Gazetteer
import SeededRandomness
import Testing
import TextShaping
import TripSamples

@testable import Itinerary

struct TripImportTests {
  private func read(_ json: String, besides taken: Set<TripID> = []) throws -> Trip {
    try TripImport.read(json, besides: taken) { text, field in
      try #require(EntryID(rawValue: text), "\(field): \(text)")
    }
  }

  private func json(_ trip: Trip) -> String {
    let schedule = Schedule.make(trip, places: [:], network: TravelNetwork(legs: [], positions: [:]))
    return TripExport.json(schedule, language: .vi).pretty
  }

  /// Whatever has been done to a trip, it goes out and comes back whole.
  @Test func whatGoesOutComesBack() throws {
    let places = try ["a", "b-2", "c", "d", "e"].map(Fixtures.id)
    var edits = RandomEdits(seed: 20_261_124, places: places)
    var (seen, locked, ended) = (0, 0, 0)
    for life in 0..<40 {
      var trip = try Fixtures.trip(days: 3)
      for _ in 0..<50 + life { trip = (try? trip.applying(edits.next(for: trip))) ?? trip }
      // Names and notes are free of control characters before they come into a trip.
      trip = try trip.applying(.rename(Composition.sanitize(trip.name)))
      #expect(try read(json(trip)) == trip)
      seen += trip.stops.count
      locked += trip.stops.count { $0.isLocked }
      ended += trip.days.count { $0.end != nil || $0.hours != nil }
    }
    #expect(seen > 50 && locked > 0 && ended > 10, "\(seen) \(locked) \(ended)")
  }

  @Test func theNameIsEnough() throws {
    let trip = try read(#"{"name": "Cuối tuần ở Điện Biên"}"#)
    #expect(try trip == Trip(id: Fixtures.tripID("cuoi-tuan-o-dien-bien"), name: "Cuối tuần ở Điện Biên"))
  }

  @Test func shortForms() throws {
    let trip = try read(
      """
      {"name": "School", "start_date": "2026-12-05", "colour": ["unknown", {"names": null}],
       "days": [["a", {"place": "b", "visit_min": 45, "note": "quiz\\tsheet"}], {"stops": ["a"], "end": "hotel"}, []]}
      """)
    #expect(trip.days.map { $0.stops.map(\.place.rawValue) } == [["a", "b"], ["a"], []])
    #expect(trip.stops.map(\.id.rawValue) == [1, 2, 3] && trip.nextStop == 4)
    #expect(trip.stops[1].visitMinutes == 45 && trip.stops[1].note == "quiz sheet")
    #expect(trip.days[1].end?.rawValue == "hotel" && trip.mode == .motorbike)
    #expect(trip.startDate == (try Fixtures.date("2026-12-05")))
  }

  @Test func stopsWithoutANumberGetTheNextOnes() throws {
    let trip = try read(#"{"name": "x", "days": [["a", {"place": "b", "id": 7}, "c"]]}"#)
    #expect(trip.stops.map(\.id.rawValue) == [8, 7, 9] && trip.nextStop == 10)
  }

  /// An export says both how long a visit takes and whether the traveller has set that.
  @Test(arguments: [
    (#""visit_min": 30"#, 30), (#""visit_min": 30, "visit_set_min": null"#, nil),
    (#""visit_min": 30, "visit_set_min": 20"#, 20),
  ])
  func lengthOfAVisit(member: String, minutes: Int?) throws {
    let trip = try read(#"{"name": "x", "days": [[{"place": "a", \#(member)}]]}"#)
    #expect(trip.stops.map(\.visitMinutes) == [minutes])
  }

  @Test func theIDIsKeptWhereItIsFree() throws {
    let json = #"{"id": "team", "name": "Another name"}"#
    #expect(try read(json).id.rawValue == "team")
    #expect(try read(json, besides: [Fixtures.tripID("team")]).id.rawValue == "team-2")
    let taken = Set(try ["team", "team-2"].map(Fixtures.tripID))
    #expect(try read(json, besides: taken).id.rawValue == "team-3")
  }

  @Test(
    arguments: [
      ("", 1, "", .notJSON("")), ("{\n]", 2, "", .notJSON("")), ("[]", 1, "", .wanted(.object)),
      ("{}", 1, "name", .missing), (#"{"name": null}"#, 1, "name", .missing),
      (#"{"name": 5}"#, 1, "name", .wanted(.text)),
      (#"{"name": " "}"#, 1, "name", .limit(.invalidName(limit: 80))),
      (#"{"name": "x", "id": "Not An Id"}"#, 1, "id", .wanted(.id)),
      (#"{"name": "x", "start_date": "5 May"}"#, 1, "start_date", .wanted(.date)),
      (#"{"name": "x", "mode": "boat"}"#, 1, "mode", .wanted(.oneOf(["walk", "bicycle", "motorbike", "car"]))),
      (#"{"name": "x", "day_start": "8"}"#, 1, "day_start", .wanted(.time)),
      (#"{"name": "x", "lunch": "noon"}"#, 1, "lunch", .wanted(.lunch)),
      (#"{"name": "x", "template": 1}"#, 1, "template", .wanted(.boolean)),
      (#"{"name": "x", "days": 2}"#, 1, "days", .wanted(.list)),
      (#"{"name": "x", "days": []}"#, 1, "days", .limit(.lastDay)),
      ("{\"name\": \"x\", \"days\": [[],\n\n[\"a\", {}]]}", 3, "days[1][1].place", .missing),
      (#"{"name": "x", "days": [{"stops": [5]}]}"#, 1, "days[0].stops[0]", .wanted(.object)),
      (#"{"name": "x", "days": [{"hours": "9"}]}"#, 1, "days[0].hours", .wanted(.hours)),
      (
        #"{"name": "x", "days": [[{"place": "a", "visit_min": 1.5}]]}"#, 1, "days[0][0].visit_min",
        .wanted(.wholeNumber)
      ),
      (
        #"{"name": "x", "days": [[{"place": "a", "visit_min": -1}]]}"#, 1, "days[0][0].visit_min",
        .limit(.invalidVisit(minutes: -1))
      ),
      (#"{"name": "x", "days": [[{"place": "a", "id": 0}]]}"#, 1, "days[0][0].id", .stopNumber(0)),
      (
        #"{"name": "x", "days": [[{"place": "a", "id": 3}], [{"place": "a", "id": 3}]]}"#, 1, "days[1][0].id",
        .stopNumber(3)
      ),
      (#"{"name": "x", "next_stop": 3, "days": [[{"place": "a", "id": 3}]]}"#, 1, "next_stop", .stopNumber(3)),
      (#"{"name": "x", "wishes": {"party": 0}}"#, 1, "wishes", .limit(.invalidParty(0))),
      (
        #"{"name": "x", "wishes": {"interests": ["beer"]}}"#, 1, "wishes.interests[0]",
        .wanted(
          .oneOf([
            "battle", "culture", "nature", "food",
          ]))
      ),
    ] as [(String, Int, String, TripImportError.Fault)])
  func saysWhatIsWrongAndWhere(json: String, line: Int, field: String, fault: TripImportError.Fault) throws {
    let error = try #require(throws: TripImportError.self) { try read(json) }
    #expect(error.line == line && error.field == field)
    if case .notJSON = fault {
      guard case .notJSON = error.fault else {
        Issue.record("\(error.fault)")
        return
      }
    } else {
      #expect(error.fault == fault)
    }
  }

  @Test func limitsAreKept() throws {
    let days = (0..<61).map { _ in "[]" }.joined(separator: ",")
    let stops = (0..<41).map { _ in "\"a\"" }.joined(separator: ",")
    for (json, field, limit) in [
      ("{\"name\": \"x\", \"days\": [\(days)]}", "days", TripEditError.tooManyDays(limit: 60)),
      ("{\"name\": \"x\", \"days\": [[\(stops)]]}", "days[0]", .tooManyStops(day: 0, limit: 40)),
      (
        "{\"name\": \"x\", \"day_start\": \"20:00\"}", "day_start",
        .invalidHours(dayStart: try Fixtures.time("20:00"), dayEnd: try Fixtures.time("18:00"))
      ),
    ] {
      let error = try #require(throws: TripImportError.self) { try read(json) }
      #expect(error.field == field && error.fault == .limit(limit))
    }
  }

  @Test func whatThePlacesSayIsPassedOn() throws {
    struct Unknown: Error, Equatable { let field: String }
    let json = #"{"name": "x", "days": [{"stops": [{"place": "Đồi"}]}]}"#
    #expect(throws: Unknown(field: "days[0].stops[0].place")) {
      try TripImport.read(json, besides: []) { throw Unknown(field: $1) }
    }
  }
}
