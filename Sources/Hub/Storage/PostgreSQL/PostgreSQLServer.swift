#if PostgreSQL
  import Synchronization
  import SyncProtocol

  /// The server as the hub found it, and the connection that writes to it.
  final class PostgreSQLServer: Sendable {
    /// What is so since the last connection of the writer.
    struct Standing: Sendable {
      var generation = 0
      /// Whether everything that this server shows is also where it has to be: a transaction whose commit was not waited
      /// for to the end shows here and may be gone after the standby has taken over. Nothing is read meanwhile.
      var isSettled = false
      var epoch: Epoch
      var isUnsafe = false
    }

    private let address: String
    private let newEpoch: Epoch
    private let isServing: Bool
    private let allowsUnsafe: Bool
    private let state: Mutex<Standing>

    init(_ address: String, newEpoch: Epoch, isServing: Bool, allowsUnsafe: Bool) {
      self.address = address
      self.newEpoch = newEpoch
      self.isServing = isServing
      self.allowsUnsafe = allowsUnsafe
      state = Mutex(Standing(epoch: newEpoch))
    }

    var standing: Standing { state.withLock { $0 } }

    /// What was committed last is perhaps not where it has to be.
    func doubt() { state.withLock { $0.isSettled = false } }

    /// A connection that writes. It has committed something of its own when it is given back: all that was in doubt before
    /// is settled.
    func writer() throws -> PostgreSQLConnection {
      doubt()
      let connection = try PostgreSQLConnection(address)
      try Self.set(
        Self.settings + [
          ("synchronous_commit", "on"), ("lock_timeout", "10s"), ("idle_in_transaction_session_timeout", "30s"),
          ("tcp_keepalives_idle", "10"), ("tcp_keepalives_interval", "5"), ("tcp_keepalives_count", "3"),
        ], on: connection)
      let weak = try Self.weakSetting(connection)
      if let weak, !allowsUnsafe { throw HubStoreError.settingRefused(name: weak.name, found: weak.found) }
      if isServing { try serve(connection) }
      try PostgreSQLSchema.migrate(connection)
      let rows = try connection.run([
        SQLStatement("BEGIN"),
        SQLStatement(
          "INSERT INTO history VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET epoch = history.epoch RETURNING epoch",
          [newEpoch.rawValue]),
        SQLStatement("COMMIT"),
      ])
      guard !connection.isWarned else { throw PostgreSQLError(state: "", message: "no standby has answered") }
      let epoch = rows.dropFirst().first?.first?.maybe(0).flatMap(Epoch.init(rawValue:)) ?? newEpoch
      state.withLock {
        $0 = Standing(
          generation: $0.generation + 1, isSettled: true, epoch: epoch, isUnsafe: weak != nil)
        connection.generation = $0.generation
      }
      return connection
    }

    /// A connection that only reads.
    func reader() throws -> PostgreSQLConnection {
      let connection = try PostgreSQLConnection(address)
      connection.generation = standing.generation
      try Self.set(Self.settings + [("default_transaction_read_only", "on")], on: connection)
      return connection
    }

    /// A plan is kept as it was made, when a table was small: it must not be to read the whole of it.
    private static let settings = [
      ("bytea_output", "hex"), ("client_min_messages", "warning"), ("enable_seqscan", "off"), ("jit", "off"),
    ]

    private static func set(_ settings: [(name: String, value: String)], on connection: PostgreSQLConnection) throws {
      _ = try connection.run(
        settings.map { SQLStatement("SELECT set_config($1, $2, false)", [$0.name, $0.value]) })
    }

    /// The first setting with which a loss of power could lose what was acknowledged; nil for none.
    static func weakSetting(_ connection: PostgreSQLConnection) throws -> (name: String, found: String)? {
      let names = ["fsync", "full_page_writes", "synchronous_commit"]
      let rows = try connection.run(names.map { SQLStatement("SELECT current_setting($1)", [$0]) })
      for (name, row) in zip(names, rows) {
        let found = try row.first?.text(0) ?? ""
        if found != "on" { return (name, found) }
      }
      return nil
    }

    private func serve(_ connection: PostgreSQLConnection) throws {
      let rows = try connection.run([SQLStatement("SELECT pg_try_advisory_lock(\(PostgreSQLSchema.locks), 2)")])
      guard rows.first?.first?.maybe(0) == "t" else { throw HubStoreError.isServed }
    }
  }
#endif
