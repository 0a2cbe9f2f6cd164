import Booking
import Foundation
import Gazetteer
import GRDB
import Itinerary
import Testing

@testable import Store

/// The file under both stores of a traveller.
@Suite struct DurableDatabaseTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func reason(_ body: () throws -> Void) -> String? {
    do { try body() } catch DurableDatabaseError.cannotOpen(_, let why) { return why } catch { return nil }
    return nil
  }

  @Test func settingsReadBackAsTheyWereAsked() throws {
    let queue = try DurableDatabase.open(folder.file("t.sqlite"), TravellerSchema.migrator)
    try queue.read { (db: Database) throws in
      #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete")
      #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 3)
      #expect(try Int.fetchOne(db, sql: "PRAGMA secure_delete") == 1)
      #expect(try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1)
      #expect(try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0 >= 5_000)
    }
  }

  /// A database in memory cannot have a rollback journal, and says so: the read-back must notice.
  @Test func aSettingThatIsNotTakenIsRefused() throws {
    let queue = try DatabaseQueue()
    #expect(throws: DurableDatabaseError.settingRefused(name: "journal_mode", found: "memory")) {
      try queue.writeWithoutTransaction { try DurableDatabase.prepare($0) }
    }
  }

  @Test func aFileInWALModeIsTakenOutOfIt() throws {
    let path = folder.file("t.sqlite")
    _ = try TravellerStore(path: path).create(Fixtures.trip())
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { (db: Database) throws in
      #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal")
      try db.execute(sql: "INSERT INTO favourite VALUES ('a1-hill')")
    }
    // While the other one still holds it so, the mode cannot be changed and the file is not used.
    #expect(throws: DurableDatabaseError.self) { try TravellerStore(path: path) }
    try other.close()
    let store = try TravellerStore(path: path)
    #expect(try store.favourites().count == 1 && store.trips().count == 1)
    let mode = try DatabaseQueue(path: path).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "delete")
  }

  @Test func isForItsOwnersEyesOnly() throws {
    let home = folder.file("share/hoaban")
    let paths = [home + "/traveller.sqlite", home + "/outbox.sqlite"]
    _ = try TravellerStore(path: paths[0])
    _ = try OutboxStore(path: paths[1])
    #expect(try TemporaryFolder.mode(home) == 0o700)
    for path in paths { #expect(try TemporaryFolder.mode(path) == 0o600) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home).count == 2, "no journal is left")
  }

  @Test func placesThatCannotBeUsed() throws {
    let file = folder.file("file")
    try Data("not a database, and longer than a header of SQLite is: ".utf8 + Data(count: 200))
      .write(to: URL(fileURLWithPath: file))
    #expect(reason { _ = try TravellerStore(path: file) } != nil, "a text")
    #expect(reason { _ = try OutboxStore(path: file + "/below/outbox.sqlite") } != nil, "below a file")
    #expect(reason { _ = try TravellerStore(path: folder.path) } != nil, "a folder")
    #expect(reason { _ = try TravellerStore(path: "") } != nil, "nowhere")
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)).starts(with: Data("not".utf8)), "left as it was")
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is closed to the superuser"))
  func aClosedFolderCannotBeUsed() throws {
    let closed = folder.file("closed")
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o000])
    #expect(reason { _ = try TravellerStore(path: closed + "/t.sqlite") } != nil)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
  }

  @Test func aNewerSchemaIsNotTouched() throws {
    for name in ["traveller", "outbox"] {
      let path = folder.file(name)
      func open() throws {
        if name == "outbox" { _ = try OutboxStore(path: path) } else { _ = try TravellerStore(path: path) }
      }
      try open()
      try DatabaseQueue(path: path).write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2 of next year')")
      }
      #expect(throws: DurableDatabaseError.tooNew(path: path)) { try open() }
    }
  }

  @Test func aFileOfTheOtherStoreIsNotTakenForOnesOwn() throws {
    let path = folder.file("t.sqlite")
    _ = try TravellerStore(path: path)
    #expect(throws: DurableDatabaseError.tooNew(path: path)) { try OutboxStore(path: path) }
  }

  /// Two guides that are started together make the file once.
  @Test func manyMayMakeTheFileAtOnce() async throws {
    for round in 0..<10 {
      let path = folder.file("t\(round).sqlite")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<4 {
          group.addTask { try TravellerStore(path: path).setSetting("k\(index)", "\(index)") }
        }
        try await group.waitForAll()
      }
      #expect(try TravellerStore(path: path).settings().count == 4)
    }
  }

  // MARK: A process that dies

  /// Writes until pages go to the file before the commit, copies file and journal as a dying machine would leave them,
  /// and gives the copy's path.
  private func torn(_ path: String, _ sql: String, repeated: Int) throws -> String {
    let copy = folder.file("torn.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { (db: Database) throws in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cache_size = 2")
      try db.execute(sql: "PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      for number in 0..<repeated { try db.execute(sql: sql, arguments: ["number": number]) }
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try FileManager.default.copyItem(atPath: path + "-journal", toPath: copy + "-journal")
      try db.execute(sql: "ROLLBACK")
    }
    return copy
  }

  @Test func halfATransactionOfTripsIsUndone() throws {
    let path = folder.file("t.sqlite")
    let before: [TripHistory]
    do {
      let store = try TravellerStore(path: path)
      for number in 0..<20 { _ = try store.create(Fixtures.trip("trip-\(number)", days: 9)) }
      try store.setFavourite(Fixtures.entryID("a1-hill"), true)
      before = try store.trips()
    }
    let committed = try Data(contentsOf: URL(fileURLWithPath: path))
    let copy = try torn(
      path, "UPDATE trip_revision SET body = '{\"torn\":\"' || hex(zeroblob(900)) || '\"}' WHERE trip = 1 + :number",
      repeated: 20)
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) != committed, "the copy is torn")
    let store = try TravellerStore(path: copy)
    #expect(try store.trips() == before)
    #expect(try store.favourites().map(\.rawValue) == ["a1-hill"])
    #expect(!FileManager.default.fileExists(atPath: copy + "-journal"))
  }

  @Test func halfATransactionOfBookingsIsUndone() throws {
    let path = folder.file("o.sqlite")
    let before: [Booking]
    do {
      let store = try OutboxStore(path: path)
      for number in 1...20 { try store.add(Fixtures.booking(UInt8(number))) }
      before = try store.bookings()
    }
    let copy = try torn(
      path, "UPDATE booking SET body = '[' || :number || ',\"' || hex(zeroblob(2000)) || '\"]'", repeated: 3)
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) != Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(try OutboxStore(path: copy).bookings() == before)
  }
}
