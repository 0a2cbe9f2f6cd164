import Booking
import Foundation
import GRDB
import SyncProtocol

extension SQLiteLedger {
  func device(_ id: DeviceID) throws -> Device? {
    try row("SELECT \(SQLiteValues.deviceColumns) FROM device WHERE id = ?", [id.rawValue]).map(SQLiteValues.device)
  }

  func hasDevice(_ publicKey: [UInt8]) throws -> Bool {
    try row("SELECT 1 FROM device WHERE public_key = ?", [Data(publicKey)]) != nil
  }

  func code(_ digest: [UInt8]) throws -> (code: EnrolmentCode.Kept, device: DeviceID?)? {
    let row = try row(
      "SELECT role, site, expires_at, device FROM enrol_code WHERE digest = ? AND wrong < ?",
      [Data(digest), EnrolmentCode.tries])
    guard let row, let role = Device.Role(rawValue: row[0]) else { return nil }
    let code = EnrolmentCode.Kept(
      digest: digest, role: role, site: row[1], expiresAt: HubMoment(unixSeconds: row[2]))
    return (code, (row[3] as String?).flatMap(DeviceID.init(rawValue:)))
  }

  func add(_ code: EnrolmentCode.Kept) throws {
    try write(
      "INSERT INTO enrol_code (digest, role, site, expires_at) VALUES (?, ?, ?, ?)",
      [Data(code.digest), code.role.rawValue, code.site, code.expiresAt.unixSeconds])
  }

  func countWrong(_ name: [UInt8]) throws {
    try write("UPDATE enrol_code SET wrong = wrong + 1 WHERE substr(digest, 1, ?) = ?", [name.count, Data(name)])
  }

  func add(_ device: Device, with code: [UInt8]) throws {
    try write(
      "INSERT INTO device VALUES (?, ?, ?, ?, ?, NULL)",
      [
        device.id.rawValue, Data(device.publicKey), device.role.rawValue, device.site, device.enrolledAt.unixSeconds,
      ])
    try write("UPDATE enrol_code SET device = ? WHERE digest = ?", [device.id.rawValue, Data(code)])
  }

  func revoke(_ id: DeviceID, at now: HubMoment) throws {
    try write("UPDATE device SET revoked_at = ? WHERE id = ?", [now.unixSeconds, id.rawValue])
  }
}
