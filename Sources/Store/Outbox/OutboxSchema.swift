import Booking
import GRDB

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
    return migrator
  }
}
