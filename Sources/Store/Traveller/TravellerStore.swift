public import Gazetteer
import GRDB
public import Itinerary
import SyncProtocol

/// `traveller.sqlite`.
public final class TravellerStore: TravellerStoring {
  private let queue: DatabaseQueue

  /// Opens the file, making it where it is not there, and brings it up to date.
  ///
  /// - Throws: `DurableDatabaseError`.
  public init(path: String) throws { queue = try DurableDatabase.open(path, TravellerSchema.migrator) }

  public func trips() throws -> [TripHistory] {
    try queue.read { db in
      try Int.fetchAll(db, sql: "SELECT n FROM trip ORDER BY n").compactMap { try Self.load(db, $0) }
    }
  }

  public func trip(_ id: TripID) throws -> TripHistory? {
    try queue.read { db in try Self.number(db, id).flatMap { try Self.load(db, $0) } }
  }

  public func create(_ trip: Trip) throws -> TripHistory {
    try queue.write { db in
      guard try Self.number(db, trip.id) == nil else { throw TravellerStoreError.tripExists(trip.id) }
      try db.execute(
        sql: "INSERT INTO trip (id, head, mark) VALUES (?, 0, lower(hex(randomblob(8))))", arguments: [trip.id.rawValue]
      )
      try db.execute(
        sql: "INSERT INTO trip_revision VALUES (?, 0, ?)",
        arguments: [db.lastInsertedRowID, try WireJSON.text(trip)])
      return TripHistory(trip)
    }
  }

  public func edit(_ id: TripID, _ edits: [TripEdit]) throws -> TripHistory {
    try queue.write { db in
      let (number, old) = try Self.existing(db, id)
      var history = old
      // Several edits of one act are one revision: one undo takes them all back.
      var trip = history.current
      for edit in edits { trip = try trip.applying(edit) }
      history.record(trip)
      guard history != old else { return history }
      // Revisions on disk are numbered on for ever; `record` may have dropped the oldest and those undone.
      let first = try Self.firstRank(db, number)
      let head = first + old.head
      try db.execute(sql: "DELETE FROM trip_revision WHERE trip = ? AND rank > ?", arguments: [number, head])
      try db.execute(
        sql: "INSERT INTO trip_revision VALUES (?, ?, ?)",
        arguments: [number, head + 1, try WireJSON.text(history.current)])
      try db.execute(
        sql: "DELETE FROM trip_revision WHERE trip = ? AND rank <= ?",
        arguments: [number, head + 1 - history.revisions.count])
      try Self.setHead(db, number, head + 1)
      return history
    }
  }

  public func undo(_ id: TripID) throws -> TripHistory { try step(id, -1) }

  public func redo(_ id: TripID) throws -> TripHistory { try step(id, +1) }

  private func step(_ id: TripID, _ step: Int) throws -> TripHistory {
    try queue.write { db in
      var (number, history) = try Self.existing(db, id)
      if step < 0 {
        guard history.undo() != nil else { throw TravellerStoreError.nothingToUndo }
      } else {
        guard history.redo() != nil else { throw TravellerStoreError.nothingToRedo }
      }
      let head = try Self.firstRank(db, number) + history.head
      try Self.setHead(db, number, head)
      return history
    }
  }

  /// What a calendar knows the trip by.
  ///
  /// - Throws: `TravellerStoreError.noSuchTrip`.
  public func mark(of id: TripID) throws -> TripMark {
    try queue.read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT mark, changes FROM trip WHERE id = ?", arguments: [id.rawValue])
      else { throw TravellerStoreError.noSuchTrip(id) }
      return TripMark(uid: row[0], changes: row[1])
    }
  }

  public func delete(_ id: TripID) throws {
    try queue.write { db in
      let (number, _) = try Self.existing(db, id)
      try db.execute(sql: "DELETE FROM trip WHERE n = ?", arguments: [number])
    }
  }

  public func favourites() throws -> Set<EntryID> {
    try queue.read { db in
      Set(try String.fetchAll(db, sql: "SELECT id FROM favourite").compactMap(EntryID.init(rawValue:)))
    }
  }

  public func setFavourite(_ id: EntryID, _ on: Bool) throws {
    try queue.write { db in
      let sql = on ? "INSERT OR IGNORE INTO favourite VALUES (?)" : "DELETE FROM favourite WHERE id = ?"
      try db.execute(sql: sql, arguments: [id.rawValue])
    }
  }

  public func settings() throws -> [String: String] {
    try queue.read { db in
      try Row.fetchAll(db, sql: "SELECT key, value FROM setting").reduce(into: [:]) { $0[$1[0]] = $1[1] }
    }
  }

  public func setSetting(_ key: String, _ value: String) throws {
    try queue.write { db in
      try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: [key, value])
    }
  }

  /// Every change passes here, so that it is counted.
  private static func setHead(_ db: Database, _ number: Int, _ head: Int) throws {
    try db.execute(
      sql: "UPDATE trip SET head = ?, changes = changes + 1 WHERE n = ?", arguments: [head, number])
  }

  private static func number(_ db: Database, _ id: TripID) throws -> Int? {
    try Int.fetchOne(db, sql: "SELECT n FROM trip WHERE id = ?", arguments: [id.rawValue])
  }

  private static func firstRank(_ db: Database, _ number: Int) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT min(rank) FROM trip_revision WHERE trip = ?", arguments: [number]) ?? 0
  }

  private static func existing(_ db: Database, _ id: TripID) throws -> (Int, TripHistory) {
    guard let number = try number(db, id), let history = try load(db, number) else {
      throw TravellerStoreError.noSuchTrip(id)
    }
    return (number, history)
  }

  private static func load(_ db: Database, _ number: Int) throws -> TripHistory? {
    let rows = try Row.fetchAll(
      db, sql: "SELECT rank, body FROM trip_revision WHERE trip = ? ORDER BY rank", arguments: [number])
    let revisions = try rows.map { try WireJSON.value(Trip.self, $0[1] as String) }
    let head = try Int.fetchOne(db, sql: "SELECT head FROM trip WHERE n = ?", arguments: [number]) ?? 0
    let first: Int = rows.first?[0] ?? 0
    return TripHistory(revisions: revisions, head: head - first)
  }
}
