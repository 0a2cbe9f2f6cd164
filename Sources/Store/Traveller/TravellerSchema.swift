import GRDB

/// Trips with their revisions, favourites and settings.
enum TravellerSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 trips, favourites, settings") { db in
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
          """)
    }
    // Trips of before get a mark too; each of their revisions was one change at least.
    migrator.registerMigration("2 what a calendar knows a trip by") { db in
      try db.execute(
        sql: """
          ALTER TABLE trip ADD COLUMN mark TEXT NOT NULL DEFAULT '';
          ALTER TABLE trip ADD COLUMN changes INTEGER NOT NULL DEFAULT 0 CHECK (changes >= 0);
          UPDATE trip SET mark = lower(hex(randomblob(8))),
            changes = coalesce((SELECT max(rank) FROM trip_revision WHERE trip = n), 0);
          """)
    }
    return migrator
  }
}
