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
    return migrator
  }
}
