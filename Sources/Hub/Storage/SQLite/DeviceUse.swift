import Booking
import GRDB
import SyncProtocol

/// What a device has asked for so far.
struct DeviceUse {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Why a device may not ask for more now. Who is not enrolled has no role, and no way in but the tests'.
  func refusal(_ device: DeviceID, _ quotas: Quotas, at now: HubMoment) throws -> Problem? {
    let role = try String.fetchOne(
      db.cachedStatement(sql: "SELECT role FROM device WHERE id = ?"), arguments: [device.rawValue])
    guard quotas != .none, let role = role.flatMap(Device.Role.init(rawValue:)) else { return nil }
    let counts = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FILTER (WHERE status IN ('pending', 'offered')), count(*) FILTER (WHERE made_at > ?)
          FROM booking WHERE device = ? AND (? = 'traveller' OR made_at > ?)
          """),
      arguments: [
        now.unixSeconds - Quotas.window(role), device.rawValue, role.rawValue, now.unixSeconds - Quotas.window(role),
      ])
    return quotas.refusal(role, open: counts?[0] ?? 0, recent: counts?[1] ?? 0)
  }
}
