internal import Foundation
internal import GRDB
public import SyncProtocol

extension SQLiteHubStore {
  private static let columns = "id, public_key, role, site, enrolled_at, revoked_at"

  public func device(_ id: DeviceID) throws -> Device? {
    try reader.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(Self.columns) FROM device WHERE id = ?"), arguments: [id.rawValue]
      ).map(Self.device)
    }
  }

  public func devices() throws -> [Device] {
    try reader.read { db in
      try Row.fetchAll(db, sql: "SELECT \(Self.columns) FROM device ORDER BY enrolled_at, id").map(Self.device)
    }
  }

  public func offer(_ code: EnrolmentCode.Kept) throws {
    try change { db in
      try db.execute(
        sql: "INSERT INTO enrol_code (digest, role, site, expires_at) VALUES (?, ?, ?, ?)",
        arguments: [Stored.blob(code.digest), code.role.rawValue, code.site, code.expiresAt.unixSeconds])
    }
  }

  public func enrol(_ request: EnrolmentRequest, as id: DeviceID, at now: HubMoment) throws -> Device {
    // A refusal is kept too: it counts.
    let outcome: Result<Device, Problem> = try change { db in
      do { return .success(try Self.enrol(request, id, now, db)) } catch let refusal as Problem {
        try db.execute(
          sql: "UPDATE enrol_code SET wrong = wrong + 1 WHERE substr(digest, 1, ?) = ?",
          arguments: [request.code.name.count, Stored.blob(request.code.name)])
        return .failure(refusal)
      }
    }
    return try outcome.get()
  }

  /// - Throws: `Problem` before anything is written.
  private static func enrol(
    _ request: EnrolmentRequest, _ id: DeviceID, _ now: HubMoment, _ db: Database
  ) throws -> Device {
    let code = try Row.fetchOne(
      db, sql: "SELECT role, site, expires_at, device FROM enrol_code WHERE digest = ? AND wrong < ?",
      arguments: [Stored.blob(request.code.digest), EnrolmentCode.tries])
    let refused = Problem(.forbidden, "no code that can be used")
    guard let code, (code[2] as Int) > now.unixSeconds, let role = Device.Role(rawValue: code[0]) else {
      throw refused
    }
    if let used = (code[3] as String?).flatMap(DeviceID.init(rawValue:)) {
      // The answer was lost on its way: the same key asks again.
      guard let device = try find(used, db), device.publicKey == request.publicKey else { throw refused }
      return device
    }
    guard try isNew(request.publicKey, db) else { throw refused }
    let device = Device(id: id, publicKey: request.publicKey, role: role, site: code[1], enrolledAt: now)
    try db.execute(
      sql: "INSERT INTO device VALUES (?, ?, ?, ?, ?, NULL)",
      arguments: [id.rawValue, Stored.blob(device.publicKey), role.rawValue, device.site, now.unixSeconds])
    try db.execute(
      sql: "UPDATE enrol_code SET device = ? WHERE digest = ?",
      arguments: [id.rawValue, Stored.blob(request.code.digest)])
    try AuditChain(db).add(at: now, actor: id.rawValue, "enrolment", subject: id.rawValue, detail: role.rawValue)
    return device
  }

  public func revoke(_ id: DeviceID, at now: HubMoment, by actor: String) throws {
    try change { db in
      try db.execute(
        sql: "UPDATE device SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
        arguments: [now.unixSeconds, id.rawValue])
      if db.changesCount == 1 {
        try AuditChain(db).add(at: now, actor: actor, "revocation", subject: id.rawValue)
      } else if try Self.find(id, db) == nil {
        throw Problem(.notFound, "no device has this id")
      }
    }
  }

  private static func find(_ id: DeviceID, _ db: Database) throws -> Device? {
    try Row.fetchOne(db, sql: "SELECT \(columns) FROM device WHERE id = ?", arguments: [id.rawValue]).map(device)
  }

  private static func isNew(_ key: [UInt8], _ db: Database) throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM device WHERE public_key = ?", arguments: [Stored.blob(key)]) == nil
  }

  private static func device(_ row: Row) throws -> Device {
    let (id, role): (String, String) = (row[0], row[2])
    guard let id = DeviceID(rawValue: id), let role = Device.Role(rawValue: role) else {
      throw Problem(.unavailable, "a device in the store cannot be read")
    }
    return Device(
      id: id, publicKey: Stored.bytes(row[1]), role: role, site: row[3],
      enrolledAt: HubMoment(unixSeconds: row[4]), revokedAt: (row[5] as Int?).map { HubMoment(unixSeconds: $0) })
  }
}
