#if PostgreSQL
  internal import Synchronization
  public import SyncProtocol

  /// The hub's store on a PostgreSQL server: one connection that writes, and a few that read.
  ///
  /// Each transaction that writes begins by locking the row of `counter`: the numbers of the feed come in the order of the
  /// commits, whoever else writes, such as a command of the hub's keeper. An acknowledgement means that the COMMIT came
  /// back without a warning; a commit whose end is not known is not told as done.
  public final class PostgreSQLHubStore: HubStoring, LedgerStore {
    private let server: PostgreSQLServer
    private let writing: PostgreSQLLine
    private let reading: [PostgreSQLLine]
    private let turn = Atomic<Int>(0)
    let quotas: Quotas
    private static let readers = 4

    /// Connects, and makes the tables where there are none.
    ///
    /// - Parameters:
    ///   - address: As libpq takes it; it may hold several hosts, of which the one that writes is found.
    ///   - newEpoch: Of tables that are made now.
    ///   - isServing: Whether to be the one hub that serves these tables.
    ///   - allowsUnsafe: Whether to go on where a loss of power can lose what was acknowledged; `isUnsafe` then tells.
    /// - Throws: `HubStoreError`.
    public init(
      address: String, newEpoch: Epoch, quotas: Quotas = .standard, isServing: Bool = false, allowsUnsafe: Bool = false
    ) throws {
      self.quotas = quotas
      let server = PostgreSQLServer(address, newEpoch: newEpoch, isServing: isServing, allowsUnsafe: allowsUnsafe)
      self.server = server
      writing = PostgreSQLLine { try server.writer() }
      reading = (0..<Self.readers).map { _ in PostgreSQLLine { try server.reader() } }
      do { try writing.use { _ in } } catch let error as HubStoreError { throw error } catch {
        // The line tells routes no more than that the store is away; whoever starts a hub has to know why.
        do { _ = try server.writer() } catch let error as HubStoreError { throw error } catch {
          throw HubStoreError.cannotOpen(path: "the database", why: "\(error)")
        }
      }
    }

    public var isUnsafe: Bool { server.standing.isUnsafe }

    public func epoch() throws -> Epoch { server.standing.epoch }

    public func check() throws {
      try change([]) { ledger in
        if let weak = try ledger.weakSetting(), !isUnsafe {
          throw HubStoreError.settingRefused(name: weak.name, found: weak.found)
        }
        ledger.touch()
      }
    }

    /// One transaction in two round trips, and one for each row that is looked for beside what is known beforehand.
    ///
    /// - Parameter group: The operations that it is for, whose rows are fetched with its beginning.
    func change<Value>(_ group: [Intake], _ body: (PostgreSQLLedger) throws -> Value) throws -> Value {
      try writing.use { connection in
        let ledger: PostgreSQLLedger
        do { ledger = try PostgreSQLLedger(connection, group, quotas) } catch let error as PostgreSQLError
          where !error.isLost
        {
          undo(connection)
          throw error
        }
        // Nothing is done a second time from here on.
        do {
          let value = try body(ledger)
          let writes = ledger.writes()
          let rows = try connection.run(writes + ledger.leavings() + [SQLStatement("COMMIT")])
          guard rows.last?.tag == "COMMIT", !connection.isWarned else {
            doubt(connection)
            throw Problem(.unavailable, "it is perhaps not kept; send it again")
          }
          return value
        } catch let error as PostgreSQLError where error.isLost {
          doubt(connection)
          throw Problem(.unavailable, "it is perhaps not kept; send it again")
        } catch {
          if connection.isUsable { undo(connection) }
          throw error
        }
      }
    }

    /// The rows of statements that only read.
    func read(_ statements: [SQLStatement]) throws -> [SQLRows] {
      let line = reading[turn.wrappingAdd(1, ordering: .relaxed).oldValue % reading.count]
      return try line.use { connection in
        if !server.standing.isSettled { try writing.use { _ in } }
        guard connection.generation == server.standing.generation else {
          connection.abandon()
          throw PostgreSQLError(state: "", message: "the writer has gone to another server")
        }
        return try connection.run(statements)
      }
    }

    private func undo(_ connection: PostgreSQLConnection) {
      do { _ = try connection.run([SQLStatement("ROLLBACK")]) } catch { connection.abandon() }
    }

    private func doubt(_ connection: PostgreSQLConnection) {
      server.doubt()
      connection.abandon()
    }
  }
#endif
