#if PostgreSQL
  import SyncProtocol

  /// The hub's tables. Texts that are put in order are so by their bytes, whatever the server's language is.
  enum PostgreSQLSchema {
    /// Two numbers that name the hub's locks to the server; the second tells which.
    static let locks = "1751081313"

    /// Brings the tables up to date; of two that try at once the second waits and finds nothing to do.
    static func migrate(_ connection: PostgreSQLConnection) throws {
      if try version(connection) == steps.count { return }
      do {
        _ = try connection.run([
          SQLStatement("BEGIN"), SQLStatement("SELECT pg_advisory_xact_lock(\(locks), 1)"),
          SQLStatement("CREATE TABLE IF NOT EXISTS schema_version (version integer PRIMARY KEY)"),
        ])
        let done = try version(connection)
        guard done <= steps.count else { throw HubStoreError.tooNew(path: "the database") }
        for step in steps.indices.dropFirst(done) {
          _ = try connection.run(
            steps[step].map { SQLStatement($0) } + [
              SQLStatement("INSERT INTO schema_version VALUES ($1::integer)", [String(step + 1)])
            ])
        }
        _ = try connection.run([SQLStatement("COMMIT")])
      } catch {
        _ = try? connection.run([SQLStatement("ROLLBACK")])
        throw error
      }
    }

    private static func version(_ connection: PostgreSQLConnection) throws -> Int {
      let found = try connection.run([SQLStatement("SELECT to_regclass('schema_version')")])
      if found.first?.first?.maybe(0) == nil { return 0 }
      let newest = try connection.run([SQLStatement("SELECT coalesce(max(version), 0) FROM schema_version")])
      return try newest.first?.first?.number(0) ?? 0
    }

    private static let steps = [
      [
        "CREATE TABLE history (one integer PRIMARY KEY CHECK (one = 1), epoch text NOT NULL)",
        // The newest number of the feed and of a booking. Its lock is the turn of whoever writes: a sequence would give
        // numbers in another order than that of the commits.
        "CREATE TABLE counter (one integer PRIMARY KEY CHECK (one = 1), seq bigint NOT NULL, booking bigint NOT NULL)",
        "INSERT INTO counter VALUES (1, 0, 0)",
        """
        CREATE TABLE op_log (
          op_id text COLLATE "C" PRIMARY KEY, fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32),
          device text NOT NULL, incarnation text NOT NULL, result text NOT NULL, received_at bigint NOT NULL)
        """,
        """
        CREATE TABLE booking (
          n bigint PRIMARY KEY, uuid text COLLATE "C" NOT NULL UNIQUE, device text NOT NULL, provider text, enquiry text,
          status text NOT NULL, rev bigint NOT NULL CHECK (rev > 0), offer text, rounds bigint NOT NULL,
          reason text NOT NULL, updated_at bigint NOT NULL, ends_at bigint, purge_after bigint, claim text)
        """,
        "CREATE INDEX booking_of_provider ON booking (provider, status, n) WHERE provider IS NOT NULL",
        "CREATE INDEX booking_that_ends ON booking (ends_at) WHERE ends_at IS NOT NULL",
        "CREATE INDEX booking_to_purge ON booking (purge_after) WHERE purge_after IS NOT NULL",
        "CREATE INDEX booking_by_claim ON booking (claim) WHERE claim IS NOT NULL",
        """
        CREATE TABLE change (
          seq bigint PRIMARY KEY, booking bigint NOT NULL REFERENCES booking (n), device text COLLATE "C" NOT NULL,
          body text NOT NULL)
        """,
        "CREATE INDEX change_of_device ON change (device, seq)",
        """
        CREATE TABLE device (
          id text COLLATE "C" PRIMARY KEY, public_key bytea NOT NULL UNIQUE CHECK (octet_length(public_key) = 32),
          role text NOT NULL, site text NOT NULL, enrolled_at bigint NOT NULL, revoked_at bigint)
        """,
        """
        CREATE TABLE enrol_code (
          digest bytea PRIMARY KEY, role text NOT NULL, site text NOT NULL, expires_at bigint NOT NULL, device text)
        """,
        """
        CREATE TABLE member (
          id text COLLATE "C" PRIMARY KEY, provider text, role text NOT NULL,
          public_key bytea NOT NULL UNIQUE CHECK (octet_length(public_key) = 32), added_at bigint NOT NULL)
        """,
        """
        CREATE TABLE idem (
          principal text COLLATE "C", key text COLLATE "C", fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32),
          answer text NOT NULL, expires_at bigint NOT NULL, PRIMARY KEY (principal, key))
        """,
        "CREATE INDEX idem_that_ends ON idem (expires_at)",
        """
        CREATE TABLE audit (
          n bigint PRIMARY KEY, at bigint NOT NULL, actor text NOT NULL, event text NOT NULL, subject text NOT NULL,
          detail text NOT NULL, digest bytea NOT NULL CHECK (octet_length(digest) = 32))
        """,
      ],
      [
        "ALTER TABLE booking ADD COLUMN made_at bigint NOT NULL DEFAULT 0",
        "CREATE INDEX booking_of_device ON booking (device, made_at)",
        "ALTER TABLE enrol_code ADD COLUMN wrong bigint NOT NULL DEFAULT 0",
        """
        CREATE TABLE try (
          n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text COLLATE "C" NOT NULL, at bigint NOT NULL)
        """,
        "CREATE INDEX try_of_name ON try (name, at)",
        """
        CREATE TABLE incarnation (
          device text COLLATE "C", incarnation text COLLATE "C", seen_at bigint NOT NULL,
          PRIMARY KEY (device, incarnation))
        """,
      ],
      [
        "DROP INDEX booking_of_provider",
        "CREATE INDEX booking_of_provider ON booking (provider, uuid) WHERE provider IS NOT NULL",
      ],
    ]
  }
#endif
