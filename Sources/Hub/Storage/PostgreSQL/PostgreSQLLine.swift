#if PostgreSQL
  import Dispatch
  import SyncProtocol

  /// One connection, used by one at a time and made anew when it is lost.
  ///
  /// Unchecked: the gate lets one thread in.
  final class PostgreSQLLine: @unchecked Sendable {
    private let gate = DispatchSemaphore(value: 1)
    private let connect: @Sendable () throws -> PostgreSQLConnection
    private var connection: PostgreSQLConnection?
    /// No other try before then: whoever asks meanwhile is told at once, and no thread waits for a server that is away.
    private var rest = ContinuousClock.now

    init(_ connect: @escaping @Sendable () throws -> PostgreSQLConnection) { self.connect = connect }

    /// Where the connection is found lost (`PostgreSQLError.isLost`) the work is done once more with a new one: it must
    /// throw something else where it is not safe to repeat.
    /// - Throws: `Problem` of kind `unavailable` or `storage-full`, and what the work throws.
    func use<Value>(_ work: (PostgreSQLConnection) throws -> Value) throws -> Value {
      guard gate.wait(timeout: .now() + 10) == .success else {
        throw Problem(.unavailable, "the store is not done with what came before")
      }
      defer { gate.signal() }
      do {
        do { return try work(try connected()) } catch let error as PostgreSQLError where error.isLost {
          return try work(try connected())
        }
      } catch let error as PostgreSQLError where error.isLost {
        throw Problem(.unavailable, "the store is away; send it again")
      } catch let error as PostgreSQLError where error.state == "53100" {
        throw Problem(.storageFull, "the hub has no room; send it again later")
      }
    }

    private func connected() throws -> PostgreSQLConnection {
      if let connection, connection.isUsable { return connection }
      connection = nil
      guard ContinuousClock.now >= rest else {
        throw PostgreSQLError(state: "", message: "no server was there just now")
      }
      do {
        let fresh = try connect()
        connection = fresh
        return fresh
      } catch {
        rest = ContinuousClock.now.advanced(by: .milliseconds(250))
        throw error
      }
    }
  }
#endif
