#if PostgreSQL
  import Booking
  import SeededRandomness
  import SyncProtocol
  import Testing

  @testable import Hub

  extension StoreHistory {
    /// Somebody answers for a provider, once or more often under one key.
    func answer() throws {
      let id = aBooking()
      let seen = (try pair.first.booking(id)?.revision ?? 1) - (random.next(6) == 0 ? 1 : 0)
      let member = try StoreFolder.member().id
      let (answer, deed) = try anAnswer()
      let key = try aKey("\(id) \(seen) \(answer)")
      var before: HubBooking?
      for _ in 0...random.next(2) {
        let told = try pair.both { try $0.answer(answer, to: id, seen: seen, by: member, at: now, under: key) }
        note(told, deed, isAgain: before != nil)
        before = try? told.get()
        if before?.status == .offered { offered = id }
      }
    }

    /// A traveller does by the claim what the device would do.
    func claim() throws {
      let id = anOffered()
      let intent: SyncProtocol.Operation.Intent =
        random.next(2) == 0
        ? .cancel(reason: "") : .accept(try pair.first.booking(id)?.offer?.id ?? Samples.offerID(9))
      let key = try aKey("\(id) \(intent)")
      var before: HubBooking?
      for _ in 0...random.next(2) {
        let told = try pair.both { try $0.act(intent, on: id, at: now, under: key) }
        note(told, before == nil ? .claim : .claimAgain, isAgain: false)
        before = try? told.get()
      }
    }

    /// An alternative for a new request, which its device, of which no store knows limits, accepts or declines.
    func agree(_ accepts: Bool) throws {
      let id = try newBooking()
      try commit([try send(try request(id, within: 86_400), from: 9)])
      let offer = OperatorAnswer.offer(try Samples.offer(7, until: now.adding(seconds: 10 * 3_600)))
      let member = try StoreFolder.member().id
      _ = try pair.both { try $0.answer(offer, to: id, seen: 1, by: member, at: now, under: nil) }
      guard let standing = try pair.first.booking(id)?.offer?.id else { return }
      try commit([try send(WireJSON.bytes(try named(accepts ? .accept(standing) : .decline(standing), id)), from: 9)])
    }

    private func note(_ told: Result<HubBooking, Problem>, _ deed: Deed, isAgain: Bool) {
      switch told {
      case .success: deeds.insert(isAgain ? .keyAgain : deed)
      case .failure(let problem) where problem.kind == .staleRevision: deeds.insert(.stale)
      case .failure(let problem) where problem.kind == .idempotencyConflict: deeds.insert(.keyOfAnother)
      case .failure: break
      }
    }

    private func anAnswer() throws -> (OperatorAnswer, Deed) {
      switch random.next(6) {
      case 0: return (.confirm(note: "'; DROP TABLE booking; --"), .confirmation)
      case 1: return (.decline(reason: random.next(4) == 0 ? "" : "Hết chỗ"), .refusal)
      case 2: return (.cancel(reason: "storm"), .storm)
      default:
        let end = now.adding(seconds: random.pick([3_600, 3 * 3_600, 10 * 3_600]))
        return (.offer(try Samples.offer(UInt8(random.next(200)), until: end)), .offer)
      }
    }

    private func aKey(_ command: String) throws -> IdempotencyKey {
      serial += 1
      let name = random.next(3) == 0 ? "shared-\(random.next(5))" : "own-\(serial)-of-a-history"
      return try IdempotencyKey(field: "\"\(name)\"", command: Array(command.utf8))
    }

    func tryReferences() throws {
      let names = ["r:\(random.next(3))", "a:\(random.next(3))"]
      for _ in 0...random.next(12) {
        guard try pair.both({ try $0.mayTry(names, at: now) }).get() else {
          deeds.insert(.tooManyTries)
          return
        }
        if random.next(3) == 0 { try pair.tell { try $0.takeBack(names) } }
      }
    }
  }
#endif
