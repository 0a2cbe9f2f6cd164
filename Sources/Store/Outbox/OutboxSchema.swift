import GRDB

/// Booking requests and the form that is being filled in.
enum OutboxSchema {
  static var migrator: DatabaseMigrator {
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
    return migrator
  }
}
