#if PostgreSQL
  import Booking
  import Gazetteer
  import SeededRandomness
  import SyncProtocol
  import Testing

  @testable import Hub

  /// Two stores to which the same is done.
  struct StorePair {
    let first: any HubStoring
    private let second: any HubStoring
    private let places: [StorePlace]
    private var random: SplitMix64
    private var now = Samples.now
    private var known: [Intake] = []
    private var serial = 0
    private var offered: Set<UInt8> = []
    /// What was refused on the way.
    private(set) var problems: [Problem] = []

    init(seed: UInt64) throws {
      places = [try StorePlace(.sqlite), try StorePlace(.postgreSQL)]
      (first, second) = (places[0].store, places[1].store)
      random = SplitMix64(seed: seed)
    }

    private enum Outcome<Value: Equatable>: Equatable { case value(Value), problem(Problem) }

    private mutating func both<Value: Equatable>(
      _ ask: (any HubStoring) throws -> Value, _ place: SourceLocation = #_sourceLocation
    ) throws -> Value? {
      func outcome(_ store: any HubStoring) throws -> Outcome<Value> {
        do { return .value(try ask(store)) } catch let problem as Problem { return .problem(problem) }
      }
      let (one, other) = (try outcome(first), try outcome(second))
      try #require(one == other, sourceLocation: place)
      switch one {
      case .value(let value): return value
      case .problem(let problem):
        problems.append(problem)
        return nil
      }
    }

    mutating func step() throws {
      now = now.adding(seconds: random.next(10) == 0 ? random.next(90_000) : random.next(600))
      switch random.next(21) {
      case 0..<9:
        let group = try (0...random.next(6)).map { _ in try intake() }
        let results = try both { try $0.commit(group) } ?? []
        problems += results.compactMap(\.problem)
      case 9..<16: try answer()
      case 16: _ = try both { [now] in try $0.expire(at: now) }
      case 17: _ = try both { [now] in try $0.purge(at: now) }
      case 19:
        let names = ["r:\(random.next(3))", "a:\(random.next(3))"]
        if try both({ [now] in try $0.mayTry(names, at: now) }) == true, random.next(3) == 0 {
          _ = try both { store in
            try store.takeBack(names)
            return true
          }
        }
      case 18: try enrol()
      default:
        let id = try Samples.device(UInt8(random.next(9)))
        _ = try both { [now] store in
          try store.revoke(id, at: now, by: "test")
          return true
        }
      }
    }

    private mutating func intake() throws -> Intake {
      if !known.isEmpty, random.next(5) == 0 { return random.pick(known) }
      let number = UInt8(random.next(200))
      let device = UInt8(1 + random.next(4))
      serial += 1
      if random.next(12) == 0 {
        let bytes = Array(#"{"op_id":"\#(try Samples.booking(UInt8(100 + random.next(90))))","kind":"later"}"#.utf8)
        return try Intake(bytes, from: try Samples.device(device), try Samples.incarnation(), at: now)
      }
      let offer = try first.booking(try Samples.booking(number))?.offer?.id ?? Samples.offerID(9)
      let operation: SyncProtocol.Operation
      switch random.next(8) {
      case 0..<5:
        let end = now.adding(seconds: random.pick([-60, 3_600, 86_400, 20 * 86_400, 40 * 86_400]))
        let provider = random.next(6) == 0 ? "hs-nobody" : Samples.provider
        operation = try Samples.request(number, answerBy: end, provider: provider)
      case 5: operation = try named(.cancel(reason: "Mưa \"to\" \\ {a,b} \u{1F327} NULL"), number)
      case 6: operation = try named(.accept(offer), number)
      default: operation = try named(.decline(offer), number)
      }
      guard let copied = Incarnation(random: [UInt8](repeating: 5, count: 16)) else { throw Problem(.schema) }
      let intake = try Intake(
        try WireJSON.bytes(operation), from: try Samples.device(device),
        try random.next(20) == 0 ? copied : Samples.incarnation(), at: now)
      known.append(intake)
      return intake
    }

    private func named(_ intent: SyncProtocol.Operation.Intent, _ number: UInt8) throws -> SyncProtocol.Operation {
      let id = try OperationID(
        unixMilliseconds: 1_796_008_600_000 + serial, random: [UInt8](repeating: UInt8(serial % 256), count: 10))
      return SyncProtocol.Operation(id: id, booking: try Samples.booking(number), intent: intent)
    }

    private mutating func answer() throws {
      let id = try Samples.booking(UInt8(random.next(205)))
      let seen = (try first.booking(id)?.revision ?? 1) - (random.next(6) == 0 ? 1 : 0)
      let member = try StoreFolder.member().id
      let answer: OperatorAnswer =
        switch random.next(5) {
        case 0: .confirm(note: "'; DROP TABLE booking; --")
        case 1: .decline(reason: random.next(4) == 0 ? "" : "Hết chỗ")
        case 2: .cancel(reason: "storm")
        default:
          .offer(
            try Samples.offer(
              UInt8(random.next(200)), until: now.adding(seconds: random.pick([3_600, 3 * 3_600, 10 * 3_600]))))
        }
      let name = random.next(3) == 0 ? "shared-\(random.next(5))" : "own-\(serial)-\(random.next(1_000_000))"
      let key = try IdempotencyKey(field: "\"\(name)\"", command: Array("\(id) \(seen) \(answer)".utf8))
      for _ in 0...random.next(2) {
        _ = try both { [now] in try $0.answer(answer, to: id, seen: seen, by: member, at: now, under: key) }
      }
      let intent: SyncProtocol.Operation.Intent =
        random.next(3) == 0
        ? .cancel(reason: "") : .accept(try first.booking(id)?.offer?.id ?? Samples.offerID(9))
      _ = try both { [now] in try $0.act(intent, on: id, at: now, under: key) }
    }

    private mutating func enrol() throws {
      let number = UInt8(random.next(9))
      guard let code = EnrolmentCode(random: [UInt8](repeating: number, count: 10)) else { return }
      if serial % 2 == 0, offered.insert(number).inserted {
        let kept = EnrolmentCode.Kept(
          digest: code.digest, role: number < 4 ? .traveller : .kiosk, site: "Bản \(number)",
          expiresAt: now.adding(seconds: 900))
        _ = try both { store in
          try store.offer(kept)
          return true
        }
      }
      let request = EnrolmentRequest(code: code, publicKey: [UInt8](repeating: UInt8(random.next(9)), count: 32))
      let id = try Samples.device(number)
      for _ in 0...1 { _ = try both { [now] in try $0.enrol(request, as: id, at: now) } }
    }

    /// Everything that can be read.
    mutating func compare() throws {
      for number in UInt8(0)..<205 { _ = try both { try $0.booking(try Samples.booking(number)) } }
      for device in UInt8(0)..<9 {
        var cursor = 0
        while let feed = try both({ try $0.feed(for: try Samples.device(device), after: cursor, limit: 7) }), feed.more
        {
          cursor = feed.cursor
        }
        _ = try both { try $0.device(try Samples.device(device)) }
      }
      guard let provider = EntryID(rawValue: Samples.provider), let claim = ClaimReference(rawValue: "HB-7K3M-Q9")
      else {
        throw Problem(.schema)
      }
      for limit in [1, 10, 1_000] {
        _ = try both { try $0.bookings(of: provider, status: Set(BusinessStatus.allCases), limit: limit) }
      }
      _ = try both { try $0.bookings(claiming: claim) }
      _ = try both { try $0.members(of: provider) }
      _ = try both { try $0.members(of: nil) }
      _ = try both { try $0.devices() }
      _ = try both { try $0.lastChange() }
      _ = try both { try $0.auditRecords("clone") }
      _ = try both { try $0.auditRecords(nil) }
      let head = try both { try $0.auditHead() }
      #expect(head?.broken == nil)
    }
  }
#endif
