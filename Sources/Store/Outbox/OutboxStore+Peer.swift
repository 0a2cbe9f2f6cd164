import Booking
import GRDB
public import SyncProtocol

extension OutboxStore {
  public func peer() throws -> Peer? {
    try queue.read { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT hub, device, role, epoch, cursor, incarnation, hub_time_offset FROM peer"),
        let hub: String = row[0], let device = (row[1] as String?).flatMap(DeviceID.init(rawValue:)),
        let role: String = row[2], let epoch = (row[3] as String?).flatMap(Epoch.init(rawValue:)),
        let incarnation = (row[5] as String?).flatMap(Incarnation.init(rawValue:))
      else { return nil }
      return Peer(
        hub: hub, device: device, role: role, epoch: epoch, cursor: row[4], incarnation: incarnation, offset: row[6])
    }
  }

  public func enrol(_ enrolled: Enrolled, hub: String, offset: Int) throws {
    try queue.write { db in
      let before = try String.fetchOne(db, sql: "SELECT epoch FROM peer")
      if before != enrolled.epoch.rawValue { try Self.begin(db) }
      try Self.offerAgain(db)
      try db.execute(
        sql: """
          UPDATE peer SET hub = ?, device = ?, role = ?, epoch = ?, cursor = 0, hub_time_offset = ?,
            last_hub_time = ?, last_failure = NULL, last_failure_at = NULL
          """,
        arguments: [
          hub, enrolled.device.rawValue, enrolled.role, enrolled.epoch.rawValue, offset, enrolled.now.unixSeconds,
        ])
    }
  }

  public func learn(offset: Int) throws {
    try queue.write { db in try db.execute(sql: "UPDATE peer SET hub_time_offset = ?", arguments: [offset]) }
  }

  public func note(failure: String, at moment: HubMoment) throws {
    try queue.write { db in
      try db.execute(
        sql: "UPDATE peer SET last_failure = ?, last_failure_at = ?", arguments: [failure, moment.unixSeconds])
    }
  }

  public func status() throws -> QueueStatus {
    try queue.read { db in
      func count(_ states: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM operation WHERE state IN (\(states))") ?? 0
      }
      let oldest = try String.fetchOne(
        db, sql: "SELECT op_id FROM operation WHERE state IN ('queued', 'inflight') ORDER BY n LIMIT 1")
      let peer = try Row.fetchOne(db, sql: "SELECT last_success, last_failure, last_failure_at FROM peer")
      func moment(_ index: Int) -> HubMoment? { (peer?[index] as Int?).map { HubMoment(unixSeconds: $0) } }
      let failure = (peer?[1] as String?).flatMap { why in moment(2).map { QueueStatus.Failure(why: why, at: $0) } }
      return QueueStatus(
        waiting: try count("'queued', 'inflight'"), quarantined: try count("'quarantined'"),
        // An id holds the time of its making.
        oldest: oldest.flatMap(BookingID.init(rawValue:)).map {
          HubMoment(unixSeconds: $0.unixMilliseconds / 1_000)
        },
        lastSuccess: moment(0), lastFailure: failure, recovery: try MendedFile.recovery(db))
    }
  }
}
