#if PostgreSQL
  import Foundation
  import Testing

  /// The same history in both stores: whatever is asked, both say the same. `HOABAN_HISTORIES` says how many are tried.
  @Suite struct EqualStoresTests {
    private static let count = ProcessInfo.processInfo.environment["HOABAN_HISTORIES"].flatMap(UInt64.init)
    private static let least = 300

    @Test(arguments: 1...(EqualStoresTests.count ?? 3)) func bothStoresTellTheSameHistory(_ seed: UInt64) throws {
      let history = try StoreHistory(seed: seed)
      // A history in which something never happens proves nothing of it.
      while history.steps < Self.least || history.deeds != Set(Deed.allCases) {
        try history.step(isLate: history.steps >= Self.least)
        try #require(
          history.steps < 20 * Self.least, "missing: \(Set(Deed.allCases).subtracting(history.deeds))")
      }
      try history.compare()
      if Self.count != nil {
        print("history \(seed): \(history.steps) steps, \(history.pair.count) questions, both stores say the same")
      }
    }
  }
#endif
