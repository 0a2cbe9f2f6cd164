internal import Booking
internal import Gazetteer
internal import GRDB
public import SyncProtocol

extension SQLiteHubStore {
  public func commit(_ group: [Intake]) throws -> [OperationResult] {
    try change { db in
      var seen = Set<[String]>()
      return try group.map { intake in
        if seen.insert([intake.device.rawValue, intake.incarnation.rawValue]).inserted {
          try CloneWatch(db).see(intake.device, intake.incarnation, at: intake.receivedAt)
        }
        return try Self.take(intake, quotas, db)
      }
    }
  }

  private static func take(_ intake: Intake, _ quotas: Quotas, _ db: Database) throws -> OperationResult {
    let id = intake.id
    // No look before the leap: two copies at once are decided by the unique index.
    let isNew = try insert(intake, id, db)
    guard isNew else { return try stored(intake, id, db) }
    let result: OperationResult
    switch intake.operation {
    case .failure(let problem):
      result = OperationResult(id: id, code: .invalid, status: nil, revision: nil, problem: problem)
    case .success(let operation): result = try rule(operation, intake, quotas, db)
    }
    if result.code == .retry {
      // Nothing is stored: it comes again, and is new then.
      try db.cachedStatement(sql: "DELETE FROM op_log WHERE op_id = ?").execute(arguments: [id.rawValue])
      return result
    }
    try db.cachedStatement(sql: "UPDATE op_log SET result = ? WHERE op_id = ?")
      .execute(arguments: [try Stored.text(result), id.rawValue])
    return result
  }

  private static func insert(_ intake: Intake, _ id: OperationID, _ db: Database) throws -> Bool {
    try db.cachedStatement(
      sql: """
        INSERT INTO op_log (op_id, fingerprint, device, incarnation, result, received_at) VALUES (?, ?, ?, ?, '', ?)
        ON CONFLICT (op_id) DO NOTHING
        """
    ).execute(
      arguments: [
        id.rawValue, Stored.blob(intake.fingerprint), intake.device.rawValue, intake.incarnation.rawValue,
        intake.receivedAt.unixSeconds,
      ])
    return db.changesCount == 1
  }

  /// The result of before, or that another operation took the id.
  private static func stored(_ intake: Intake, _ id: OperationID, _ db: Database) throws -> OperationResult {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT fingerprint, result FROM op_log WHERE op_id = ?"), arguments: [id.rawValue])
    guard let row else { throw Problem(.unavailable, "an operation that was there is gone") }
    guard Stored.bytes(row[0]) == intake.fingerprint else {
      try AuditChain(db).add(
        at: intake.receivedAt, actor: intake.device.rawValue, "idempotency-conflict", subject: id.rawValue)
      return OperationResult(
        id: id, code: .invalid, status: nil, revision: nil,
        problem: Problem(.idempotencyConflict, "another operation has this id"))
    }
    let before = try Stored.value(OperationResult.self, row[1])
    // A result that was final then is final now; what was taken is told as taken before.
    let code: OperationResult.Code = before.code == .applied ? .duplicate : before.code
    try follow(intake, db)
    return OperationResult(
      id: id, code: code, status: before.status, revision: before.revision, problem: before.problem)
  }

  /// A device that was enrolled again speaks of its bookings under a new id: their changes go to that one.
  private static func follow(_ intake: Intake, _ db: Database) throws {
    guard case .success(let operation) = intake.operation,
      let row = try BookingRows.row(operation.booking, db), row.booking.device != intake.device
    else { return }
    var booking = row.booking
    booking.device = intake.device
    try BookingRows.save(booking, db)
    try BookingRows.tell(booking, row.number, db)
  }

  /// Whether anybody may answer for a provider.
  private static func isAnswered(_ provider: EntryID, _ db: Database) throws -> Bool {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM member WHERE provider = ? AND role IN ('agent', 'owner') LIMIT 1"),
      arguments: [provider.rawValue]) != nil
  }

  private static func rule(
    _ operation: SyncProtocol.Operation, _ intake: Intake, _ quotas: Quotas, _ db: Database
  ) throws -> OperationResult {
    let row = try BookingRows.row(operation.booking, db)
    var isOpen = true
    if case .request(let enquiry) = operation.intent {
      if row == nil, let problem = try DeviceUse(db).refusal(intake.device, quotas, at: intake.receivedAt) {
        return OperationResult(id: operation.id, code: .retry, status: nil, revision: nil, problem: problem)
      }
      isOpen = try isAnswered(enquiry.provider, db)
    }
    let ruling = Rulebook.rule(
      operation, on: row?.booking, from: intake.device, at: intake.receivedAt, isOpen: isOpen)
    if ruling.isChange, let booking = ruling.booking {
      let number = try BookingRows.save(booking, db)
      try BookingRows.tell(booking, number, db)
      try AuditChain(db).add(
        at: intake.receivedAt, actor: intake.device.rawValue, booking.status.rawValue, subject: booking.id.rawValue,
        detail: "rev \(booking.revision)")
    }
    return OperationResult(
      id: operation.id, code: ruling.code, status: ruling.booking?.status, revision: ruling.booking?.revision,
      problem: ruling.problem)
  }
}
