import Foundation
import GRDB
import SyncProtocol

extension SQLiteLedger {
  func use(of device: DeviceID, at now: HubMoment) throws -> DeviceCounts? {
    guard let name = try row("SELECT role FROM device WHERE id = ?", [device.rawValue]),
      let role = Device.Role(rawValue: name[0])
    else { return nil }
    let start = now.unixSeconds - Quotas.window(role)
    let counts = try row(
      """
      SELECT count(*) FILTER (WHERE status IN ('pending', 'offered')), count(*) FILTER (WHERE made_at > ?)
      FROM booking WHERE device = ? AND made_at > ?
      """,
      // A kiosk has a long past, and no limit of open requests for which it would count.
      [start, device.rawValue, role == .kiosk ? start : -1])
    return DeviceCounts(role: role, open: counts?[0] ?? 0, recent: counts?[1] ?? 0)
  }

  func incarnations(of device: DeviceID) throws -> [Incarnation: HubMoment] {
    var seen: [Incarnation: HubMoment] = [:]
    for row in try rows("SELECT incarnation, seen_at FROM incarnation WHERE device = ?", [device.rawValue]) {
      guard let incarnation = Incarnation(rawValue: row[0]) else { continue }
      seen[incarnation] = HubMoment(unixSeconds: row[1])
    }
    return seen
  }

  func remember(
    _ incarnation: Incarnation, of device: DeviceID, at now: HubMoment, forgetting end: HubMoment
  ) throws {
    try write("DELETE FROM incarnation WHERE device = ? AND seen_at <= ?", [device.rawValue, end.unixSeconds])
    try write(
      "INSERT OR REPLACE INTO incarnation VALUES (?, ?, ?)",
      [device.rawValue, incarnation.rawValue, now.unixSeconds])
  }

  func tries(_ names: [String], since start: HubMoment) throws -> TryCounts {
    let all = try row("SELECT count(*) FROM try WHERE at > ?", [start.unixSeconds])
    let each = try names.map { name -> Int in
      try row("SELECT count(*) FROM try WHERE name = ? AND at > ?", [name, start.unixSeconds])?[0] ?? 0
    }
    return TryCounts(all: all?[0] ?? 0, each: each)
  }

  func addTry(_ names: [String], at now: HubMoment, forgetting end: HubMoment) throws {
    try write("DELETE FROM try WHERE at <= ?", [end.unixSeconds])
    for name in names { try write("INSERT INTO try (name, at) VALUES (?, ?)", [name, now.unixSeconds]) }
  }

  func takeBack(_ names: [String]) throws {
    for name in names { try write("DELETE FROM try WHERE n = (SELECT max(n) FROM try WHERE name = ?)", [name]) }
  }
}
