#if PostgreSQL
  import Booking
  import Hub
  import SyncProtocol
  import Testing

  /// The same history in both stores: whatever is asked, both say the same.
  @Suite struct EqualStoresTests {
    @Test(arguments: [1, 2, 3] as [UInt64]) func bothStoresTellTheSameHistory(_ seed: UInt64) throws {
      var pair = try StorePair(seed: seed)
      for _ in 0..<400 { try pair.step() }
      try pair.compare()
      // A history in which little happens proves little.
      #expect(try pair.first.lastChange() > 150)
      #expect(pair.problems.count > 20)
      #expect(
        Set(pair.problems.map(\.kind)).isSuperset(of: [
          .staleRevision, .invalidTransition, .idempotencyConflict, .rateLimited,
        ]))
    }
  }
#endif
