import GRDB

/// Requests of one provider as the hub last told them, and answers on their way to it.
enum DeskSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 requests and answers") { db in
      try db.execute(
        sql: """
          CREATE TABLE request (
            uuid TEXT PRIMARY KEY CHECK (length(uuid) = 36),
            status TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            -- From when on the hub keeps nothing of who asks for what; NULL where it is forgotten here too.
            forget_at INTEGER,
            body TEXT NOT NULL CHECK (json_valid(body)),
            -- The hub said that it does not have it.
            missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1)),
            -- The revision that the operator was shown last.
            seen INTEGER NOT NULL DEFAULT 0
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE answer (
            n INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE CHECK (length(key) = 32),
            booking TEXT NOT NULL CHECK (length(booking) = 36),
            rev INTEGER NOT NULL,
            step TEXT NOT NULL CHECK (step IN ('confirm', 'decline', 'offer', 'cancel')),
            body BLOB NOT NULL,
            -- SHA-256 of all that is sent.
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            made_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'told', 'refused')),
            problem TEXT CHECK (problem IS NULL OR json_valid(problem))
          ) STRICT;
          CREATE INDEX answer_of_booking ON answer (booking, n);
          CREATE UNIQUE INDEX answer_that_waits ON answer (booking) WHERE state = 'waiting';
          CREATE TABLE membership (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            hub TEXT, member TEXT,
            hub_time_offset INTEGER NOT NULL DEFAULT 0,
            last_hub_time INTEGER,
            last_success INTEGER,
            last_failure TEXT,
            last_failure_at INTEGER
          ) STRICT;
          INSERT INTO membership (one) VALUES (1);
          -- What the last damaged file was replaced by.
          CREATE TABLE recovery (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            file TEXT NOT NULL,
            saved INTEGER NOT NULL,
            damaged INTEGER NOT NULL
          ) STRICT;
          """)
      try SchemaMark.set(db)
    }
    return migrator
  }
}
