public import Booking
public import Gazetteer
internal import GRDB
public import SyncProtocol

extension SQLiteHubStore {
  public func feed(for device: DeviceID, after cursor: Int, limit: Int) throws -> Feed {
    try reader.read { db in
      // One more than asked for tells whether there is more.
      let texts = try String.fetchAll(
        db.cachedStatement(sql: "SELECT body FROM change WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?"),
        arguments: [device.rawValue, cursor, limit + 1])
      let changes = try texts.prefix(limit).map { try Stored.value(BookingChange.self, $0) }
      return Feed(changes: changes, cursor: changes.last?.sequence ?? cursor, more: texts.count > limit)
    }
  }

  public func lastChange() throws -> Int {
    try reader.read { db in try Int.fetchOne(db, sql: "SELECT max(seq) FROM change") ?? 0 }
  }

  public func booking(_ id: BookingID) throws -> HubBooking? {
    try reader.read { db in try BookingRows.row(id, db)?.booking }
  }

  public func bookings(
    of provider: EntryID, status: Set<BusinessStatus>, limit: Int
  ) throws -> [HubBooking] {
    let wanted = status.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")
    return try reader.read { db in
      try BookingRows.all(
        "provider = ? AND status IN (\(wanted)) ORDER BY status <> 'pending', ends_at, n LIMIT ?",
        [provider.rawValue, limit], db)
    }
  }

  public func bookings(claiming reference: ClaimReference) throws -> [HubBooking] {
    try reader.read { db in try BookingRows.all("claim = ? ORDER BY n", [reference.rawValue], db) }
  }

  public func answer(
    _ answer: OperatorAnswer, to id: BookingID, seen revision: Int, by member: MemberID, at now: HubMoment,
    under key: IdempotencyKey? = nil
  ) throws -> HubBooking {
    try change { db in
      guard let row = try BookingRows.row(id, db) else { throw Problem(.notFound, "no booking has this uuid") }
      if let before = try key.flatMap({ try KeptAnswers(db).answer(to: member.rawValue, $0) }) {
        return row.booking.told(before)
      }
      let booking = try Rulebook.answer(answer, to: row.booking, seen: revision, at: now)
      try keep(booking, at: now, by: member.rawValue, db)
      if let key { try KeptAnswers(db).keep(booking.change(0), to: member.rawValue, key, at: now) }
      return booking
    }
  }

  public func act(
    _ intent: SyncProtocol.Operation.Intent, on id: BookingID, at now: HubMoment, under key: IdempotencyKey
  ) throws -> HubBooking {
    let principal = "claim \(id)"
    return try change { db in
      guard let row = try BookingRows.row(id, db) else { throw Problem(.notFound, "no booking has this uuid") }
      if let before = try KeptAnswers(db).answer(to: principal, key) { return row.booking.told(before) }
      let operation = SyncProtocol.Operation(id: OperationID(asking: id), booking: id, intent: intent)
      let ruling = Rulebook.rule(operation, on: row.booking, from: row.booking.device, at: now, isOpen: true)
      guard ruling.isChange, let booking = ruling.booking else {
        throw ruling.problem ?? Problem(.invalidTransition)
      }
      try keep(booking, at: now, by: "claim", db)
      try KeptAnswers(db).keep(booking.change(0), to: principal, key, at: now)
      return booking
    }
  }

  public func expire(at now: HubMoment) throws -> Int {
    try change { db in
      let due = try BookingRows.all("ends_at <= ? ORDER BY n LIMIT 512", [now.unixSeconds], db)
      let ended = due.compactMap { Rulebook.expired($0, at: now) }
      for booking in ended { try keep(booking, at: now, by: "hub", db) }
      return ended.count
    }
  }

  public func purge(at now: HubMoment) throws -> Int {
    try change { db in
      let due = try BookingRows.all("purge_after <= ? ORDER BY n LIMIT 512", [now.unixSeconds], db)
      for var booking in due {
        booking.enquiry = nil
        try BookingRows.save(booking, db)
        try AuditChain(db).add(at: now, actor: "hub", "purge", subject: booking.id.rawValue)
      }
      try db.execute(sql: "DELETE FROM idem WHERE expires_at <= ?", arguments: [now.unixSeconds])
      return due.count
    }
  }

  private func keep(_ booking: HubBooking, at now: HubMoment, by actor: String, _ db: Database) throws {
    try BookingRows.tell(booking, try BookingRows.save(booking, db), db)
    try AuditChain(db).add(
      at: now, actor: actor, booking.status.rawValue, subject: booking.id.rawValue,
      detail: "rev \(booking.revision)")
  }
}
