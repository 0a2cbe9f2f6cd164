#if PostgreSQL
  import Booking
  import Gazetteer
  import Hub
  import SyncProtocol
  import Testing

  /// Two stores to which the same is done.
  final class StorePair {
    let first: any HubStoring
    private let second: any HubStoring
    private let places: [StorePlace]
    /// How often both were asked.
    private(set) var count = 0

    init() throws {
      places = [try StorePlace(.sqlite), try StorePlace(.postgreSQL)]
      (first, second) = (places[0].store, places[1].store)
    }

    /// What both say, which is to be the same.
    @discardableResult
    func both<Value: Equatable>(
      _ ask: (any HubStoring) throws -> Value, _ place: SourceLocation = #_sourceLocation
    ) throws -> Result<Value, Problem> {
      func outcome(_ store: any HubStoring) throws -> Result<Value, Problem> {
        do { return .success(try ask(store)) } catch let problem as Problem { return .failure(problem) }
      }
      let (one, other) = (try outcome(first), try outcome(second))
      count += 1
      try #require(one == other, sourceLocation: place)
      return one
    }

    /// As `both`, for what gives nothing.
    @discardableResult
    func tell(
      _ ask: (any HubStoring) throws -> Void, _ place: SourceLocation = #_sourceLocation
    ) throws -> Result<Bool, Problem> {
      try both(
        { store in
          try ask(store)
          return true
        }, place)
    }

    /// All of a provider, page by page.
    private func compare(_ provider: EntryID, by limit: Int) throws {
      let all = Set(BusinessStatus.allCases)
      var told: [BookingID] = []
      var count = limit
      while count == limit {
        let page = try both { try $0.bookings(of: provider, status: all, after: told.last, limit: limit) }.get()
        told += page.map(\.id)
        count = page.count
      }
      #expect(told == Set(told).sorted())
      try both { try $0.allBookings(of: provider, status: all, page: limit) }
    }

    /// Everything that can be read.
    func compare(_ bookings: [BookingID], _ devices: [DeviceID]) throws {
      for booking in bookings { try both { try $0.booking(booking) } }
      for device in devices {
        var cursor = 0
        while case .success(let feed) = try both({ try $0.feed(for: device, after: cursor, limit: 7) }), feed.more {
          cursor = feed.cursor
        }
        try both { try $0.device(device) }
      }
      let claim = try #require(ClaimReference(rawValue: "HB-7K3M-Q9"))
      try both { try $0.bookings(claiming: claim) }
      for provider in try [Samples.provider, "hs-nobody"].map({ try #require(EntryID(rawValue: $0)) }) {
        for limit in [1, 10, 1_000] { try compare(provider, by: limit) }
        try both { try $0.members(of: provider) }
      }
      try both { try $0.members(of: nil) }
      try both { try $0.devices() }
      try both { try $0.lastChange() }
      try both { try $0.auditRecords(nil) }
      let head = try both { try $0.auditHead() }.get()
      #expect(head.broken == nil)
    }
  }
#endif
