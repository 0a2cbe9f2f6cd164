import GRDB
import SyncProtocol

/// Notices that one device's key speaks for two makings of its files within a day: it was copied, or went back to an
/// older copy. Nothing is lost by it and nothing is decided by it; somebody should have a look.
struct CloneWatch {
  private let db: Database
  static let window = 86_400
  /// How exactly the last time is kept, seconds: not every exchange is to write.
  static let grain = 3_600

  init(_ db: Database) { self.db = db }

  func see(_ device: DeviceID, _ incarnation: Incarnation, at moment: HubMoment) throws {
    let now = moment.unixSeconds
    let seen = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT seen_at FROM incarnation WHERE device = ? AND incarnation = ?"),
      arguments: [device.rawValue, incarnation.rawValue])
    if let seen, now - seen < Self.grain { return }
    let start = now - Self.window
    // Told once a day and not at every turn that the two take.
    if (seen ?? start) <= start {
      let others = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM incarnation WHERE device = ? AND incarnation <> ? AND seen_at > ?",
        arguments: [device.rawValue, incarnation.rawValue, start - Self.grain])
      if let others, others > 0 {
        try AuditChain(db).add(
          at: moment, actor: device.rawValue, "clone", subject: device.rawValue,
          detail: "\(others + 1) incarnations within a day")
      }
    }
    try db.execute(
      sql: "DELETE FROM incarnation WHERE device = ? AND seen_at <= ?",
      arguments: [device.rawValue, start - Self.grain])
    try db.execute(
      sql: "INSERT OR REPLACE INTO incarnation VALUES (?, ?, ?)",
      arguments: [device.rawValue, incarnation.rawValue, now])
  }
}
