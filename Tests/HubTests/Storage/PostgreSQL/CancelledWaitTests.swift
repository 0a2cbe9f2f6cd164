#if PostgreSQL
  import Booking
  import Dispatch
  import Foundation
  import Hub
  import SyncProtocol
  import Synchronization
  import Testing

  /// A commit whose wait for the standby is cut short is kept on the one server only: nobody is told that it is kept.
  @Suite struct CancelledWaitTests {
    @Test(arguments: ["pg_cancel_backend", "pg_terminate_backend"])
    func aWaitThatIsCutShortIsNoAcknowledgement(_ cut: String) throws {
      let cluster = try PostgreSQLCluster()
      let epoch = try #require(Epoch(random: [UInt8](repeating: 3, count: 16)))
      let store = try PostgreSQLHubStore(address: cluster.address("postgres"), newEpoch: epoch)
      try store.add(try StoreFolder.member(), at: Samples.now, by: "test")
      let intakes = try (1...250).map { try Samples.intake(try Samples.request(UInt8($0))) }
      _ = try cluster.ask(
        "ALTER SYSTEM SET synchronous_standby_names = 'nobody'", "SELECT pg_reload_conf()", in: "postgres")
      // The setting comes to work a little later, so one after the other is committed until one waits.
      let outcome = Mutex<(acknowledged: Int, error: (any Error)?)>((0, nil))
      let isDone = DispatchSemaphore(value: 0)
      Thread {
        for intake in intakes {
          do {
            _ = try store.commit([intake])
            outcome.withLock { $0.acknowledged += 1 }
          } catch {
            outcome.withLock { $0.error = error }
            break
          }
        }
        isDone.signal()
      }.start()
      _ = try cluster.ask(
        """
        DO $$ BEGIN
          WHILE NOT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event = 'SyncRep') LOOP
            PERFORM pg_sleep(0.01), pg_stat_clear_snapshot();
          END LOOP;
        END $$
        """, "SELECT \(cut)(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'", in: "postgres")
      isDone.wait()
      let (acknowledged, error) = outcome.withLock { $0 }
      #expect((error as? Problem)?.kind == .unavailable)
      // It does stand on this server, so the answer would have been easy to give.
      let doubtful = intakes[acknowledged]
      let kept = try cluster.ask("SELECT count(*) FROM op_log WHERE op_id = '\(doubtful.id)'", in: "postgres")
      #expect(kept == "1")
      _ = try cluster.ask("ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()", in: "postgres")
      #expect(try store.commit([doubtful]).map(\.code) == [.duplicate])
      #expect(try store.lastChange() == acknowledged + 1)
    }
  }
#endif
