import Booking
import Foundation
import GRDB
import SyncProtocol

/// Booking requests, the form that is being filled in, and what the courier carries.
struct OutboxSchema {
  /// What rows of older copies of the guide are sealed to.
  let key: ContactKeyFile

  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 bookings and the draft") { db in
      try db.execute(
        sql: """
          CREATE TABLE booking (
            id TEXT PRIMARY KEY CHECK (length(id) = 36),
            claim TEXT NOT NULL UNIQUE,
            delivery TEXT NOT NULL
              CHECK (delivery IN ('draft', 'queued', 'sending', 'received', 'blocked', 'withdrawn')),
            body TEXT NOT NULL CHECK (json_valid(body))
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE draft (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT NOT NULL CHECK (json_valid(body))) STRICT;
          """)
    }
    migrator.registerMigration("2 operations and the hub") { db in
      try db.execute(
        sql: """
          CREATE TABLE operation (
            n INTEGER PRIMARY KEY,
            op_id TEXT NOT NULL UNIQUE CHECK (length(op_id) = 36),
            booking TEXT NOT NULL REFERENCES booking (id),
            kind TEXT NOT NULL CHECK (kind IN ('request', 'cancel', 'accept', 'decline')),
            body BLOB NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'inflight', 'acked', 'quarantined')),
            problem TEXT CHECK (problem IS NULL OR json_valid(problem))
          ) STRICT;
          CREATE INDEX operation_by_state ON operation (state, n);
          CREATE INDEX operation_by_booking ON operation (booking);
          -- What the hub last said of a booking.
          CREATE TABLE standing (
            booking TEXT PRIMARY KEY REFERENCES booking (id),
            rev INTEGER NOT NULL,
            offer TEXT CHECK (offer IS NULL OR json_valid(offer))
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE peer (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            incarnation TEXT NOT NULL CHECK (length(incarnation) = 32),
            hub TEXT, device TEXT, role TEXT, epoch TEXT,
            cursor INTEGER NOT NULL DEFAULT 0,
            hub_time_offset INTEGER NOT NULL DEFAULT 0,
            last_hub_time INTEGER,
            last_success INTEGER,
            last_failure TEXT,
            last_failure_at INTEGER
          ) STRICT;
          INSERT INTO peer (one, incarnation) VALUES (1, lower(hex(randomblob(16))));
          """)
    }
    migrator.registerMigration("3 sealed contacts") { [key] db in try PlainContacts(key: key).seal(db) }
    migrator.registerMigration("4 digests, and what was recovered") { db in
      try db.execute(
        sql: """
          -- SHA-256 of the body. A row without one is never sent.
          ALTER TABLE operation ADD COLUMN digest BLOB NOT NULL DEFAULT x'' CHECK (length(digest) IN (0, 32));
          -- What the last damaged file was replaced by.
          CREATE TABLE recovery (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            file TEXT NOT NULL,
            saved INTEGER NOT NULL,
            damaged INTEGER NOT NULL
          ) STRICT;
          """)
      for row in try Row.fetchAll(db, sql: "SELECT n, body FROM operation") {
        try db.execute(
          sql: "UPDATE operation SET digest = ? WHERE n = ?",
          arguments: [Data(QueuedOperation.digest(of: Array(row[1] as Data))), row[0] as Int])
      }
      try SchemaMark.set(db)
    }
    return migrator
  }
}
