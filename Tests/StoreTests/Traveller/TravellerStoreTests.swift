import CivilTime
import Foundation
import Gazetteer
import GRDB
import Itinerary
import SeededRandomness
import Store
import Testing
import TripSamples

@Suite struct TravellerStoreTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: TravellerStore

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("traveller.sqlite")
    store = try TravellerStore(path: path)
  }

  private func reopened() throws -> TravellerStore { try TravellerStore(path: path) }

  private func name(_ number: Int) -> TripEdit { .rename("name \(number)") }

  @Test func anEmptyStore() throws {
    #expect(try store.trips() == [])
    #expect(try store.trip(Fixtures.tripID()) == nil)
    #expect(try store.favourites().isEmpty && store.settings().isEmpty)
  }

  @Test func keepsTripsInTheOrderOfTheirMaking() throws {
    for id in ["z", "a", "m"] { #expect(try store.create(Fixtures.trip(id)) == TripHistory(Fixtures.trip(id))) }
    #expect(try reopened().trips().map(\.current.id.rawValue) == ["z", "a", "m"])
    try store.delete(Fixtures.tripID("a"))
    #expect(try reopened().trips().map(\.current.id.rawValue) == ["z", "m"])
  }

  @Test func everyPartOfATripComesBack() throws {
    let id = try Fixtures.tripID()
    _ = try store.create(Fixtures.trip())
    let history = try store.edit(
      id,
      [
        .addDay, .add(Fixtures.entryID("a1-hill"), day: 0, at: nil), .add(Fixtures.entryID("a1-hill"), day: 1, at: 0),
        .setVisit(StopID(rawValue: 1), 45), .setNote(StopID(rawValue: 2), "mang nước, “áo mưa” \\ 🥾"),
        .setStartDate(CivilDate(iso: "2026-12-05")), .setMode(.bicycle),
        .setHours(dayStart: ClockTime(hour: 6, minute: 30), dayEnd: ClockTime(hour: 24, minute: 0)),
        .setLocked(StopID(rawValue: 1), true), .setStart(Fixtures.entryID("ban-men")),
        .setDayEnd(day: 0, Fixtures.entryID("ban-men")), .setDayHours(day: 1, DayHours("09:00-16:00")),
        .setLunch(MealBreak("11:30-13:30/60")), .setTemplate(true),
        .setWishes(
          Wishes(
            pace: .relaxed, interests: [.food, .battle], excluded: [try Fixtures.entryID("a1-hill")], party: 8,
            budget: 9_000_000, children: true, stepFree: true)),
      ])
    #expect(history.revisions.count == 2, "edits of one act are one revision")
    #expect(try reopened().trip(id) == history)
    // The numbers that its stops had are not given away again, so it is not quite the trip that was made.
    let undone = try store.undo(id).current
    let made = try Fixtures.trip()
    #expect(undone.name == made.name && undone.days == made.days && undone.startDate == nil)
  }

  @Test func aMarkStaysAndItsCountOnlyGrows() throws {
    let id = try Fixtures.tripID()
    _ = try store.create(Fixtures.trip())
    let first = try store.mark(of: id)
    #expect(first.changes == 0 && first.uid.count == 16)
    var counts: [Int] = []
    for number in 0..<TripHistory.limit + 3 {
      _ = try store.edit(id, [name(number)])
      counts.append(try store.mark(of: id).changes)
    }
    _ = try store.undo(id)
    counts.append(try store.mark(of: id).changes)
    _ = try store.redo(id)
    counts.append(try store.mark(of: id).changes)
    _ = try store.undo(id)
    _ = try store.edit(id, [name(1_000)])
    counts.append(try reopened().mark(of: id).changes)
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 < $1 }, "also beyond the revisions that are kept")
    // An edit that changes nothing is none.
    _ = try store.edit(id, [name(1_000)])
    #expect(try store.mark(of: id) == TripMark(uid: first.uid, changes: counts.last ?? 0))
    try store.delete(id)
    #expect(throws: TravellerStoreError.noSuchTrip(id)) { try store.mark(of: id) }
    _ = try store.create(Fixtures.trip())
    #expect(try store.mark(of: id).uid != first.uid)
  }

  /// A file of the first edition gets marks for the trips that it has.
  @Test func tripsOfBeforeGetAMark() throws {
    let old = folder.file("old.sqlite")
    let queue = try DatabaseQueue(path: old)
    var first = DatabaseMigrator()
    first.registerMigration("1 trips, favourites, settings") { db in
      try db.execute(
        sql: """
          CREATE TABLE trip (
            n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE CHECK (id <> ''), head INTEGER NOT NULL
          ) STRICT;
          CREATE TABLE trip_revision (
            trip INTEGER NOT NULL REFERENCES trip(n) ON DELETE CASCADE, rank INTEGER NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)), PRIMARY KEY (trip, rank)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE favourite (id TEXT PRIMARY KEY CHECK (id <> '')) STRICT, WITHOUT ROWID;
          CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
          INSERT INTO trip VALUES (1, 'a', 1), (2, 'b', 0);
          """)
      let body = try String(decoding: JSONEncoder().encode(Fixtures.trip("a")), as: UTF8.self)
      for (trip, rank) in [(1, 0), (1, 1), (2, 0)] {
        try db.execute(sql: "INSERT INTO trip_revision VALUES (?, ?, ?)", arguments: [trip, rank, body])
      }
    }
    try first.migrate(queue)
    try queue.close()
    let store = try TravellerStore(path: old)
    let marks = try ["a", "b"].map { try store.mark(of: Fixtures.tripID($0)) }
    #expect(marks.map(\.changes) == [1, 0] && Set(marks.map(\.uid)).count == 2)
    #expect(try store.trip(Fixtures.tripID("a"))?.revisions.count == 2)
  }

  @Test func aTripThatExistsIsNotMadeAgain() throws {
    _ = try store.create(Fixtures.trip())
    let edited = try store.edit(Fixtures.tripID(), [name(1)])
    #expect(throws: TravellerStoreError.tripExists(try Fixtures.tripID())) { try store.create(Fixtures.trip()) }
    #expect(try store.trips() == [edited])
    try store.delete(Fixtures.tripID())
    #expect(try store.create(Fixtures.trip()).revisions.count == 1, "a deleted trip leaves nothing behind")
  }

  @Test func aTripThatDoesNotExist() throws {
    let id = try Fixtures.tripID("none")
    let error = TravellerStoreError.noSuchTrip(id)
    #expect(throws: error) { try store.edit(id, []) }
    #expect(throws: error) { try store.undo(id) }
    #expect(throws: error) { try store.redo(id) }
    #expect(throws: error) { try store.delete(id) }
  }

  @Test func oneWrongEditKeepsAllOfThemOut() throws {
    let made = try store.create(Fixtures.trip())
    #expect(throws: TripEditError.noSuchDay(7, count: 1)) {
      try store.edit(Fixtures.tripID(), [name(1), .removeDay(7)])
    }
    #expect(try store.trips() == [made])
    #expect(try store.edit(Fixtures.tripID(), []) == made)
    #expect(try store.edit(Fixtures.tripID(), [.rename(made.current.name)]) == made, "no change is no revision")
  }

  @Test func undoesAndRedoesAcrossReopening() throws {
    let id = try Fixtures.tripID()
    _ = try store.create(Fixtures.trip())
    for number in 1...3 { _ = try reopened().edit(id, [name(number)]) }
    #expect(try reopened().undo(id).current.name == "name 2")
    #expect(try reopened().undo(id).current.name == "name 1")
    #expect(try reopened().redo(id).current.name == "name 2")
    #expect(try reopened().edit(id, [name(9)]).canRedo == false)
    #expect(throws: TravellerStoreError.nothingToRedo) { try store.redo(id) }
    for wanted in ["name 2", "name 1"] { #expect(try reopened().undo(id).current.name == wanted) }
    #expect(try reopened().undo(id).current == Fixtures.trip())
    #expect(throws: TravellerStoreError.nothingToUndo) { try store.undo(id) }
  }

  @Test func keepsTheLatestTwoHundredRevisions() throws {
    let id = try Fixtures.tripID()
    _ = try store.create(Fixtures.trip())
    for number in 1...250 { _ = try store.edit(id, [name(number)]) }
    let rows = try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM trip_revision") }
    #expect(rows == 200)
    let kept = try #require(try reopened().trip(id))
    #expect(kept.revisions.map(\.name) == (51...250).map { "name \($0)" } && kept.head == 199)
    for number in (51...249).reversed() { #expect(try store.undo(id).current.name == "name \(number)") }
    #expect(throws: TravellerStoreError.nothingToUndo) { try store.undo(id) }
    #expect(try store.redo(id).current.name == "name 52")
    #expect(try reopened().edit(id, [name(0)]).revisions.map(\.name) == ["name 51", "name 52", "name 0"])
  }

  @Test func twoGuidesLoseNothingOfEachOther() async throws {
    let id = try Fixtures.tripID()
    _ = try store.create(Fixtures.trip(days: 10))
    let place = try Fixtures.entryID("a1-hill")
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for guide in 0..<2 {
        group.addTask {
          let store = try TravellerStore(path: path)
          for number in 0..<50 {
            let add = TripEdit.add(place, day: guide * 5 + number % 5, at: nil)
            _ = try store.edit(id, [add, add])
          }
        }
      }
      try await group.waitForAll()
    }
    let trip = try #require(try reopened().trip(id)?.current)
    #expect(trip.stops.count == 200)
    #expect(Set(trip.stops.map(\.id)).count == 200)
    #expect(trip.days.allSatisfy { $0.stops.count == 20 })
  }

  @Test func twoGuidesTakingTurns() throws {
    let id = try Fixtures.tripID()
    let other = try reopened()
    var wanted = try store.create(Fixtures.trip())
    for number in 0..<200 {
      wanted = try (number.isMultiple(of: 2) ? store : other).edit(id, [name(number)])
      #expect(wanted.current.name == "name \(number)")
      #expect(try (number.isMultiple(of: 2) ? other : store).trip(id) == wanted)
    }
    #expect(wanted.revisions.count == 200)
  }

  @Test func favouritesAndSettings() throws {
    let ids = try ["a1-hill", "ban-men"].map(Fixtures.entryID)
    for _ in 0..<2 { for id in ids { try store.setFavourite(id, true) } }
    #expect(try reopened().favourites() == Set(ids))
    for _ in 0..<2 { try store.setFavourite(ids[0], false) }
    #expect(try reopened().favourites() == [ids[1]])
    try store.setSetting("language", "vi")
    try store.setSetting("language", "en")
    try store.setSetting("", "'; DROP TABLE setting; --")
    #expect(try reopened().settings() == ["language": "en", "": "'; DROP TABLE setting; --"])
  }

  /// Whatever is done through the store is what would have been done in memory.
  @Test(arguments: UInt64(1)...10)
  func sameAsInMemory(seed: UInt64) throws {
    let id = try Fixtures.tripID()
    var edits = RandomEdits(
      seed: seed, places: try ["a1-hill", "ban-men", "pa-khoang-lake"].map(Fixtures.entryID))
    var model = try store.create(Fixtures.trip())
    for step in 0..<200 {
      switch Int.random(in: 0..<10, using: &edits.random) {
      case 0: expectStep(step, model.undo() != nil ? model : nil) { try store.undo(id) }
      case 1: expectStep(step, model.redo() != nil ? model : nil) { try store.redo(id) }
      default:
        let edit = edits.next(for: model.current)
        let done = (try? model.apply(edit)) != nil
        expectStep(step, done ? model : nil) { try store.edit(id, [edit]) }
      }
      if step.isMultiple(of: 50) { #expect(try store.trip(id) == model, "\(step)") }
    }
    #expect(try reopened().trips() == [model])
  }

  /// The store's answer is the model's, or both refuse.
  private func expectStep(_ step: Int, _ wanted: TripHistory?, _ body: () throws -> TripHistory) {
    #expect((try? body()) == wanted, "step \(step)")
  }
}
