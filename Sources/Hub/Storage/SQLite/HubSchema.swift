import GRDB

/// The hub's tables. Rows are clustered in the order in which they were added; the ids, which are random in part, are
/// unique indexes beside them.
enum HubSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 bookings, devices, members and the audit chain") { try $0.execute(sql: sql) }
    migrator.registerMigration("2 references and keys of answers") { try $0.execute(sql: answers) }
    migrator.registerMigration("3 limits and clones") { try $0.execute(sql: limits) }
    migrator.registerMigration("4 pages of a provider") { try $0.execute(sql: pages) }
    return migrator
  }

  private static let answers = """
    ALTER TABLE booking ADD COLUMN claim TEXT;
    UPDATE booking SET claim = json_extract(enquiry, '$.supplierReference') WHERE enquiry IS NOT NULL;
    CREATE INDEX booking_by_claim ON booking (claim) WHERE claim IS NOT NULL;

    CREATE TABLE idem (
      principal TEXT NOT NULL, key TEXT NOT NULL, fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
      answer TEXT NOT NULL, expires_at INTEGER NOT NULL, PRIMARY KEY (principal, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX idem_that_ends ON idem (expires_at);
    """

  private static let limits = """
    ALTER TABLE booking ADD COLUMN made_at INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX booking_of_device ON booking (device, made_at);

    ALTER TABLE enrol_code ADD COLUMN wrong INTEGER NOT NULL DEFAULT 0;

    CREATE TABLE try (n INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
    CREATE INDEX try_of_name ON try (name, at);

    CREATE TABLE incarnation (
      device TEXT NOT NULL, incarnation TEXT NOT NULL, seen_at INTEGER NOT NULL, PRIMARY KEY (device, incarnation)
    ) STRICT, WITHOUT ROWID;
    """

  private static let pages = """
    DROP INDEX booking_of_provider;
    CREATE INDEX booking_of_provider ON booking (provider, uuid) WHERE provider IS NOT NULL;
    """

  private static let sql = """
    CREATE TABLE history (one INTEGER PRIMARY KEY CHECK (one = 1), epoch TEXT NOT NULL) STRICT;

    CREATE TABLE op_log (
      n INTEGER PRIMARY KEY, op_id TEXT NOT NULL UNIQUE, fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
      device TEXT NOT NULL, incarnation TEXT NOT NULL, result TEXT NOT NULL, received_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE booking (
      n INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, device TEXT NOT NULL, provider TEXT, enquiry TEXT,
      status TEXT NOT NULL, rev INTEGER NOT NULL CHECK (rev > 0), offer TEXT, rounds INTEGER NOT NULL,
      reason TEXT NOT NULL, updated_at INTEGER NOT NULL, ends_at INTEGER, purge_after INTEGER
    ) STRICT;
    CREATE INDEX booking_of_provider ON booking (provider, status, n) WHERE provider IS NOT NULL;
    CREATE INDEX booking_that_ends ON booking (ends_at) WHERE ends_at IS NOT NULL;
    CREATE INDEX booking_to_purge ON booking (purge_after) WHERE purge_after IS NOT NULL;

    CREATE TABLE change (
      seq INTEGER PRIMARY KEY, booking INTEGER NOT NULL REFERENCES booking (n), device TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX change_of_device ON change (device, seq);

    CREATE TABLE device (
      id TEXT PRIMARY KEY, public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32), role TEXT NOT NULL,
      site TEXT NOT NULL, enrolled_at INTEGER NOT NULL, revoked_at INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE enrol_code (
      digest BLOB PRIMARY KEY, role TEXT NOT NULL, site TEXT NOT NULL, expires_at INTEGER NOT NULL, device TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE member (
      id TEXT PRIMARY KEY, provider TEXT, role TEXT NOT NULL,
      public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32), added_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE audit (
      n INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, event TEXT NOT NULL, subject TEXT NOT NULL,
      detail TEXT NOT NULL, digest BLOB NOT NULL CHECK (length(digest) = 32)
    ) STRICT;
    """
}
