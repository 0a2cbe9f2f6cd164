public import Booking
public import Gazetteer
internal import GRDB
public import SyncProtocol

extension SQLiteHubStore {
  public func feed(for device: DeviceID, after cursor: Int, limit: Int) throws -> Feed {
    // One more than asked for tells whether there is more.
    let rows = try read {
      try $0.rows(
        "SELECT seq, body FROM change WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?",
        [device.rawValue, cursor, limit + 1])
    }
    return Feed(rows.map { ($0[0], $0[1]) }, limit: limit, after: cursor)
  }

  public func lastChange() throws -> Int {
    try read { try $0.row("SELECT max(seq) FROM change").flatMap { $0[0] as Int? } ?? 0 }
  }

  public func booking(_ id: BookingID) throws -> HubBooking? { try read { try $0.booking(id) } }

  public func bookings(
    of provider: EntryID, status: Set<BusinessStatus>, after: BookingID?, limit: Int
  ) throws -> [HubBooking] {
    let wanted = status.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")
    return try read {
      try $0.bookings(
        "provider = ? AND uuid > ? AND status IN (\(wanted)) ORDER BY uuid LIMIT ?",
        // Every uuid comes after no text.
        [provider.rawValue, after?.rawValue ?? "", limit])
    }
  }

  public func bookings(claiming reference: ClaimReference) throws -> [HubBooking] {
    try read { try $0.bookings("claim = ? ORDER BY n", [reference.rawValue]) }
  }

  public func device(_ id: DeviceID) throws -> Device? { try read { try $0.device(id) } }

  public func devices() throws -> [Device] {
    try read {
      try $0.rows("SELECT \(SQLiteValues.deviceColumns) FROM device ORDER BY enrolled_at, id").map(SQLiteValues.device)
    }
  }

  public func member(_ id: MemberID) throws -> Member? { try read { try $0.member(id) } }

  public func members(of provider: EntryID?) throws -> [Member] {
    try read {
      try $0.rows(
        "SELECT \(SQLiteValues.memberColumns) FROM member WHERE provider IS ? ORDER BY added_at, id",
        [provider?.rawValue]
      ).map(SQLiteValues.member)
    }
  }

  func tries(_ names: [String], since start: HubMoment) throws -> TryCounts {
    try reader.read { try SQLiteLedger($0).tries(names, since: start) }
  }

  public func auditHead() throws -> AuditHead {
    try reader.read { db in
      var walk = AuditWalk()
      let cursor = try Row.fetchCursor(db, sql: "SELECT \(SQLiteValues.auditColumns) FROM audit ORDER BY n")
      while let row = try cursor.next() { walk.step(SQLiteValues.record(row), SQLiteValues.bytes(row[5])) }
      return walk.head
    }
  }

  public func auditRecords(_ event: String?) throws -> [AuditRecord] {
    try read {
      try $0.rows(
        "SELECT \(SQLiteValues.auditColumns) FROM audit WHERE event = coalesce(?, event) ORDER BY n", [event]
      ).map(SQLiteValues.record)
    }
  }

  /// What one statement reads is of one moment: it needs no transaction around it, which would cost as much again.
  private func read<Value>(_ body: (SQLiteLedger) throws -> Value) throws -> Value {
    try reader.unsafeRead { try body(SQLiteLedger($0)) }
  }
}
