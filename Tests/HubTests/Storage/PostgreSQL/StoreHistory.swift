#if PostgreSQL
  import Booking
  import Hub
  import SeededRandomness
  import SyncProtocol
  import Testing

  /// A history of chance, written into both stores step by step.
  final class StoreHistory {
    let pair: StorePair
    var random: SplitMix64
    var now = Samples.now
    /// Tells keys, operations and codes apart.
    var serial = 0
    private(set) var steps = 0
    /// What has happened so far.
    var deeds: Set<Deed> = []
    var bookings: [BookingID]
    /// Those of a flood, of which nobody speaks again.
    var flooded: [BookingID] = []
    /// The last one for which an alternative was offered.
    var offered: BookingID?
    var sent: [[UInt8]] = []

    init(seed: UInt64) throws {
      pair = try StorePair()
      random = SplitMix64(seed: seed)
      // One of which the stores never heard.
      bookings = [try Samples.booking(255)]
      // Two devices whose limits are held; others write without being known.
      for number in [1, 4] as [UInt8] { try enrol(number, isSure: true) }
    }

    /// - Parameter isLate: After so many, what chance seldom brings about is done on purpose.
    func step(isLate: Bool = false) throws {
      steps += 1
      if isLate, !deeds.contains(.acceptance) { try agree(true) }
      if isLate, !deeds.contains(.declining) { try agree(false) }
      now = now.adding(seconds: random.next(10) == 0 ? random.next(90_000) : random.next(600))
      switch random.next(24) {
      case 0..<9: try commit(try (0...random.next(6)).map { _ in try intake() })
      case 9..<15: try answer()
      case 15: try claim()
      case 16: if try pair.both({ try $0.expire(at: now) }).get() > 0 { deeds.insert(.expiry) }
      case 17: if try pair.both({ try $0.purge(at: now) }).get() > 0 { deeds.insert(.purge) }
      case 18: try tryReferences()
      case 19: try letIn()
      case 20: try revoke()
      // Once is enough: it is as long as all the rest.
      case 21: if !deeds.contains(.kioskQuota) { try flood() }
      default: try again()
      }
    }

    /// At its end.
    func compare() throws {
      try pair.compare(bookings + flooded, try (0..<20).map { try Samples.device(UInt8($0)) })
    }

    /// Mostly one of the last.
    func aBooking() -> BookingID { random.pick(random.next(4) == 0 ? bookings : Array(bookings.suffix(12))) }

    /// Mostly one that waits for it.
    func anOffered() -> BookingID { random.next(3) == 0 ? aBooking() : offered ?? aBooking() }

    func commit(_ group: [Intake]) throws {
      let clones = try pair.first.auditRecords("clone").count
      let results = try pair.both { try $0.commit(group) }.get()
      for (intake, result) in zip(group, results) { note(intake, result) }
      if try pair.first.auditRecords("clone").count > clones { deeds.insert(.clone) }
    }

    private func note(_ intake: Intake, _ result: OperationResult) {
      switch (result.code, try? intake.operation.get().intent) {
      case (.duplicate, _): deeds.insert(.duplicate)
      case (.retry, _): deeds.insert(intake.device == (try? Samples.device(4)) ? .kioskQuota : .travellerQuota)
      case (.invalid, nil): deeds.insert(.unreadable)
      case (.invalid, .request?): if result.problem?.kind == .idempotencyConflict { deeds.insert(.altered) }
      case (.applied, .request?): deeds.insert(result.status == .declined ? .requestToNobody : .request)
      case (.applied, .cancel?): deeds.insert(.cancel)
      case (.applied, .accept?): deeds.insert(.acceptance)
      case (.applied, .decline?): deeds.insert(.declining)
      default: break
      }
    }

    /// What was sent before once more, perhaps by a device that was enrolled anew.
    private func again() throws {
      guard !sent.isEmpty else { return }
      try commit(try (0...random.next(3)).map { _ in try send(random.pick(sent)) })
    }

    /// More than a kiosk may ask for.
    private func flood() throws {
      let group = try (0..<204).map { _ in
        let id = try aNewID()
        flooded.append(id)
        return try send(try request(id, within: 86_400), from: 4)
      }
      try commit(group)
    }
  }
#endif
