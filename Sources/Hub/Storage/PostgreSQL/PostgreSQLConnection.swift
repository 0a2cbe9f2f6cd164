#if PostgreSQL
  import CPostgreSQL
  import Glibc

  /// A connection to a server, always in pipeline mode: any number of statements is one round trip. Not for two at once.
  final class PostgreSQLConnection {
    /// Which connection of the writer it belongs to: what is read comes from the server that is written to.
    var generation = 0
    private(set) var isUsable = true
    /// Whether the server warned of something in the last round trip.
    var isWarned: Bool { !notices.warnings.isEmpty }

    /// How long an answer may take, for a server that neither answers nor goes away.
    private static let patience = Duration.seconds(20)
    private let raw: OpaquePointer
    private let notices = Notices()
    private var names: [String: String] = [:]
    private var prepared = 0

    /// - Parameter address: As libpq takes it: a URI or `host=… dbname=…`, with several hosts where there is a standby.
    init(_ address: String) throws(PostgreSQLError) {
      // What stands before the address it may change; what stands after it, not.
      let settings = [
        ("connect_timeout", "3"), ("tcp_user_timeout", "10000"), ("keepalives", "1"), ("keepalives_idle", "10"),
        ("keepalives_interval", "5"), ("keepalives_count", "3"), ("application_name", "hoaban-hub"),
        ("dbname", address),
        ("target_session_attrs", "read-write"), ("client_encoding", "UTF8"),
      ]
      let raw = CStrings.with(settings.map(\.0)) { names in
        CStrings.with(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
      }
      guard let raw else { throw PostgreSQLError(state: "", message: "no memory") }
      guard PQstatus(raw) == CONNECTION_OK, PQenterPipelineMode(raw) == 1 else {
        let message = String(cString: PQerrorMessage(raw))
        PQfinish(raw)
        throw PostgreSQLError(state: "", message: message.split(separator: "\n").joined(separator: "; "))
      }
      self.raw = raw
      PQsetNoticeReceiver(
        raw,
        { notices, result in
          guard let notices, let severity = PQresultErrorField(result, Int32(UInt8(ascii: "V"))) else { return }
          guard String(cString: severity) == "WARNING" else { return }
          Unmanaged<Notices>.fromOpaque(notices).takeUnretainedValue().warnings
            .append(String(cString: PQresultErrorMessage(result)))
        }, Unmanaged.passUnretained(notices).toOpaque())
    }

    deinit { PQfinish(raw) }

    /// Not to be used any more.
    func abandon() { isUsable = false }

    /// Runs statements in one round trip; after one that is refused the others are not run.
    func run(_ statements: [SQLStatement]) throws -> [SQLRows] {
      guard isUsable else { throw lost() }
      notices.warnings = []
      var steps: [(name: String?, sql: String)] = []
      for statement in statements {
        var name = names[statement.sql]
        if name == nil {
          let made = "s\(prepared)"
          prepared += 1
          name = made
          names[statement.sql] = made
          guard PQsendPrepare(raw, made, statement.sql, 0, nil) == 1 else { throw lost() }
          steps.append((made, statement.sql))
        }
        let isSent = CStrings.with(statement.values) { values in
          PQsendQueryPrepared(raw, name, Int32(statement.values.count), values, nil, nil, 0)
        }
        guard isSent == 1 else { throw lost() }
        steps.append((nil, statement.sql))
      }
      guard PQpipelineSync(raw) == 1 else { throw lost() }
      return try answers(to: steps)
    }

    private func answers(to steps: [(name: String?, sql: String)]) throws -> [SQLRows] {
      let end = ContinuousClock.now.advanced(by: Self.patience)
      var rows: [SQLRows] = []
      var failure: PostgreSQLError?
      for step in steps {
        var isDone = false
        while let result = try next(until: end) {
          defer { PQclear(result) }
          switch PQresultStatus(result) {
          case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
            isDone = true
            if step.name == nil { rows.append(Self.rows(result)) }
          case PGRES_PIPELINE_ABORTED: break
          default: if failure == nil { failure = Self.error(result) }
          }
        }
        // A statement that was not prepared is prepared the next time.
        if step.name != nil, !isDone { names[step.sql] = nil }
      }
      guard let sync = try next(until: end) else { throw lost() }
      defer { PQclear(sync) }
      guard PQresultStatus(sync) == PGRES_PIPELINE_SYNC else { throw lost() }
      if let failure {
        if failure.isLost { abandon() }
        throw failure
      }
      return rows
    }

    /// The next result; nil between those of two statements.
    private func next(until end: ContinuousClock.Instant) throws(PostgreSQLError) -> OpaquePointer? {
      while PQisBusy(raw) == 1 {
        let left = ContinuousClock.now.duration(to: end)
        var socket = pollfd(fd: PQsocket(raw), events: Int16(POLLIN), revents: 0)
        let milliseconds = left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
        guard left > .zero, poll(&socket, 1, Int32(clamping: milliseconds + 1)) > 0 || errno == EINTR else {
          abandon()
          throw PostgreSQLError(state: "", message: "the server does not answer")
        }
        guard PQconsumeInput(raw) == 1 else { throw lost() }
      }
      let result = PQgetResult(raw)
      guard PQstatus(raw) == CONNECTION_OK else {
        PQclear(result)
        throw lost()
      }
      return result
    }

    private func lost() -> PostgreSQLError {
      abandon()
      return PostgreSQLError(state: "", message: "the connection to the server is lost")
    }

    private static func rows(_ result: OpaquePointer) -> SQLRows {
      let values = (0..<PQntuples(result)).map { row in
        (0..<PQnfields(result)).map { column in
          PQgetisnull(result, row, column) == 1 ? nil : String(cString: PQgetvalue(result, row, column))
        }
      }
      return SQLRows(tag: String(cString: PQcmdStatus(result)), values: values)
    }

    private static func error(_ result: OpaquePointer) -> PostgreSQLError {
      func field(_ letter: UInt8) -> String {
        PQresultErrorField(result, Int32(letter)).map { String(cString: $0) } ?? ""
      }
      return PostgreSQLError(state: field(UInt8(ascii: "C")), message: field(UInt8(ascii: "M")))
    }

    private final class Notices {
      var warnings: [String] = []
    }
  }
#endif
