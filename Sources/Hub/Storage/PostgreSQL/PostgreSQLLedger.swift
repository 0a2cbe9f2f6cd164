#if PostgreSQL
  import Booking
  import Gazetteer
  import SyncProtocol

  /// The rows of one transaction in PostgreSQL. What is written stands here until the end and then goes out at once.
  final class PostgreSQLLedger: HubLedger {
    struct Told {
      let change: BookingChange
      let number: Int
      let device: DeviceID
    }
    struct Found {
      let number: Int
      var booking: HubBooking
      /// Of one that was there before it stays as it is.
      var madeAt = 0
      var isWritten = false
    }

    let connection: PostgreSQLConnection
    /// The newest numbers of the feed, of a booking and of the audit chain.
    var sequence: Int
    var newest: Int
    var auditLength: Int
    var auditDigest: [UInt8]

    var found: [BookingID: Found] = [:]
    var absent: Set<BookingID> = []
    var answered: [EntryID: Bool] = [:]
    var uses: [DeviceID: (counts: DeviceCounts, at: HubMoment)] = [:]
    var seen: [DeviceID: [Incarnation: HubMoment]] = [:]
    /// Of the ids of the group: what stands under them, and which were not there.
    private var taken: [OperationID: TakenOperation] = [:]
    private var fresh: Set<OperationID> = []
    private var fingerprints: [OperationID: [UInt8]] = [:]

    var written: [BookingID] = []
    var told: [Told] = []
    var audited: [(record: AuditRecord, digest: [UInt8])] = []
    var settled: [OperationResult] = []
    var forgotten: Set<OperationID> = []
    var others: [SQLStatement] = []

    /// Begins a transaction and takes the turn.
    init(_ connection: PostgreSQLConnection, _ group: [Intake], _ quotas: Quotas) throws {
      self.connection = connection
      let rows = try connection.run(
        [
          SQLStatement("BEGIN ISOLATION LEVEL READ COMMITTED"),
          SQLStatement("SELECT seq, booking FROM counter FOR UPDATE"),
          SQLStatement("SELECT n, digest FROM audit ORDER BY n DESC LIMIT 1"),
        ] + GroupRows.statements(group, quotas))
      guard let counter = rows.dropFirst(1).first?.first else {
        throw Problem(.unavailable, "the tables are not whole")
      }
      sequence = try counter.number(0)
      newest = try counter.number(1)
      let last = rows.dropFirst(2).first?.first
      auditLength = try last?.number(0) ?? 0
      auditDigest = try last?.bytes(1) ?? AuditRecord.first
      if !group.isEmpty { try read(try GroupRows(group, Array(rows.dropFirst(3)))) }
    }

    private func read(_ group: GroupRows) throws {
      fresh = group.fresh
      taken = group.taken
      absent = group.absent
      answered = group.isAnswered
      seen = group.seen
      uses = group.uses
      for (number, booking) in group.bookings { found[booking.id] = Found(number: number, booking: booking) }
    }

    func admit(_ intake: Intake) throws -> TakenOperation? {
      if fresh.remove(intake.id) != nil {
        fingerprints[intake.id] = intake.fingerprint
        return nil
      }
      guard let before = taken[intake.id] else { throw Problem(.unavailable, "an operation that was there is gone") }
      return before
    }

    func settle(_ id: OperationID, _ result: OperationResult) throws {
      if forgotten.remove(id) != nil, let fingerprint = fingerprints[id] {
        others.append(
          SQLStatement(
            "UPDATE op_log SET fingerprint = $1::bytea WHERE op_id = $2", [SQLText.bytes(fingerprint), id.rawValue]))
      }
      settled.append(result)
      if let fingerprint = fingerprints[id] { taken[id] = TakenOperation(fingerprint: fingerprint, result: result) }
    }

    func forget(_ id: OperationID) throws {
      // Another of the same name in this group is new as well.
      fresh.insert(id)
      fingerprints[id] = nil
      forgotten.insert(id)
    }

    func booking(_ id: BookingID) throws -> HubBooking? {
      if let here = found[id] { return here.booking }
      if absent.contains(id) { return nil }
      return try bookings("uuid = $1", [id.rawValue]).first
    }

    func ending(at now: HubMoment) throws -> [HubBooking] {
      try bookings("ends_at <= $1::bigint ORDER BY n LIMIT 512", [String(now.unixSeconds)])
    }

    func forgettable(at now: HubMoment) throws -> [HubBooking] {
      try bookings("purge_after <= $1::bigint ORDER BY n LIMIT 512", [String(now.unixSeconds)])
    }

    func put(_ booking: HubBooking, isTold: Bool) throws {
      let id = booking.id
      count(found[id]?.booking, booking)
      if found[id] == nil {
        newest += 1
        found[id] = Found(number: newest, booking: booking, madeAt: booking.updatedAt.unixSeconds)
      }
      guard var here = found[id] else { return }
      here.booking = booking
      if !here.isWritten { written.append(id) }
      here.isWritten = true
      found[id] = here
      guard isTold else { return }
      sequence += 1
      told.append(Told(change: booking.change(sequence), number: here.number, device: booking.device))
    }

    func audit(_ record: AuditRecord) throws {
      auditLength += 1
      auditDigest = record.digest(after: auditDigest)
      audited.append((record, auditDigest))
    }

    func first(_ sql: String, _ values: [String?]) throws -> SQLRow? {
      try connection.run([SQLStatement(sql, values)]).first?.first
    }

    private func bookings(_ condition: String, _ values: [String?]) throws -> [HubBooking] {
      let sql = "SELECT \(PostgreSQLValues.bookingColumns) FROM booking WHERE \(condition)"
      let rows = try connection.run([SQLStatement(sql, values)]).first?.all.map(PostgreSQLValues.booking) ?? []
      for (number, booking) in rows { found[booking.id] = Found(number: number, booking: booking) }
      return rows.map(\.booking)
    }
  }
#endif
