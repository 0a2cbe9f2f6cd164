#if PostgreSQL
  import Booking
  import Foundation
  import Hub
  import SyncProtocol
  import Testing

  @Suite struct PostgreSQLStoreTests {
    private func epoch(_ number: UInt8 = 3) throws -> Epoch {
      try #require(Epoch(random: [UInt8](repeating: number, count: 16)))
    }

    @Test func aConnectionThatIsLostIsMadeAnew() throws {
      let cluster = try PostgreSQLCluster.shared.get()
      let name = try cluster.makeDatabase()
      let store = try PostgreSQLHubStore(address: cluster.address(name), newEpoch: try epoch())
      try store.add(try StoreFolder.member(), at: Samples.now, by: "test")
      for number in UInt8(1)...3 {
        #expect(try store.commit([try Samples.intake(try Samples.request(number))]).map(\.code) == [.applied])
        for _ in 0..<4 { #expect(try store.lastChange() == Int(number)) }
        let ended = try cluster.ask(
          "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '\(name)' AND pid <> pg_backend_pid()",
          in: "postgres")
        #expect(ended == "5")
      }
      #expect(try store.lastChange() == 3)
      #expect(try store.commit([try Samples.intake(try Samples.request(3))]).map(\.code) == [.duplicate])
    }

    @Test func oneHubServesTheTables() throws {
      let cluster = try PostgreSQLCluster.shared.get()
      let address = cluster.address(try cluster.makeDatabase())
      var first: PostgreSQLHubStore? = try PostgreSQLHubStore(address: address, newEpoch: try epoch(), isServing: true)
      #expect(throws: HubStoreError.isServed) {
        try PostgreSQLHubStore(address: address, newEpoch: try epoch(4), isServing: true)
      }
      // A command of the hub's keeper is let in.
      #expect(try PostgreSQLHubStore(address: address, newEpoch: try epoch(4)).epoch() == epoch())
      try first?.check()
      first = nil
      _ = try cluster.ask(
        "DO $$ BEGIN WHILE EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 2) LOOP END LOOP; END $$",
        in: "postgres")
      _ = try PostgreSQLHubStore(address: address, newEpoch: try epoch(4), isServing: true)
    }

    @Test(arguments: ["fsync", "full_page_writes"]) func whatIsNotDurableIsRefused(_ name: String) throws {
      let cluster = try PostgreSQLCluster("-c \(name)=off")
      let address = cluster.address(try cluster.makeDatabase())
      #expect(throws: HubStoreError.settingRefused(name: name, found: "off")) {
        try PostgreSQLHubStore(address: address, newEpoch: try epoch())
      }
      let allowed = try PostgreSQLHubStore(address: address, newEpoch: try epoch(), allowsUnsafe: true)
      #expect(allowed.isUnsafe)
      try allowed.check()
    }

    @Test func whereNoServerIsTheReasonIsTold() throws {
      #expect(throws: HubStoreError.self) {
        try PostgreSQLHubStore(address: "postgresql://hub@/x?host=/nowhere", newEpoch: try epoch())
      }
    }

    @Test func aTextThatTheServerCannotKeepHoldsNobodyUp() throws {
      let cluster = try PostgreSQLCluster.shared.get()
      let address = cluster.address(try cluster.makeDatabase())
      let store = try PostgreSQLHubStore(address: address, newEpoch: try epoch())
      let odd = try Samples.operation(.cancel(reason: "a\u{0}b{\"\\,}"), on: 1, serial: 1)
      let group = [try Samples.intake(odd), try Samples.intake(try Samples.request(2))]
      #expect(try store.commit(group).map(\.code) == [.applied, .applied])
      #expect(try store.booking(try Samples.booking(1))?.reason == "ab{\"\\,}")
    }

    /// Four that write at once and one that reads: it misses nothing, for numbers come in the order of the commits.
    @Test func nobodyMissesAChangeOfManyWriters() async throws {
      let cluster = try PostgreSQLCluster.shared.get()
      let address = cluster.address(try cluster.makeDatabase())
      let store = try PostgreSQLHubStore(address: address, newEpoch: try epoch())
      try store.add(try StoreFolder.member(), at: Samples.now, by: "test")
      let seen = try await withThrowingTaskGroup(of: Void.self) { tasks in
        for writer in 0..<4 {
          let other = try PostgreSQLHubStore(address: address, newEpoch: try epoch())
          tasks.addTask {
            for number in 1...50 {
              _ = try other.commit([try Samples.intake(try Samples.request(UInt8(writer * 50 + number)))])
            }
          }
        }
        var (seen, cursor): ([Int], Int) = ([], 0)
        while seen.count < 200 {
          let feed = try store.feed(for: try Samples.device(), after: cursor, limit: 200)
          seen += try feed.changes.map(\.sequence)
          // Whoever has missed one would wait for it for ever.
          try #require(seen == Array(1...max(1, seen.count)).filter { $0 <= seen.count })
          cursor = feed.cursor
        }
        try await tasks.waitForAll()
        return seen
      }
      #expect(seen == Array(1...200))
      #expect(try store.auditHead().broken == nil)
    }
  }
#endif
