import Booking
import GRDB
import SyncProtocol

extension OutboxStore {
  /// The oldest that wait. What is unfit is set aside on the way, each by itself: such bytes are never sent.
  static func waiting(_ db: Database, _ limit: Int, _ moment: HubMoment) throws -> [QueuedOperation] {
    while true {
      let rows = try rows(db, "state = 'queued' ORDER BY n LIMIT ?", [limit])
      let fit = try rows.compactMap { row -> QueuedOperation? in
        let kept = kept(row)
        guard let why = try fault(of: kept, db) else { return kept?.operation }
        try setAside(db, row[0], why, kept?.operation, moment)
        return nil
      }
      if fit.count == rows.count { return fit }
    }
  }

  /// Why an operation must not be sent; nil where it may.
  private static func fault(of kept: KeptOperation?, _ db: Database) throws -> String? {
    guard let kept else { return UnfitOperation.unreadable }
    guard kept.isWhole else { return UnfitOperation.damaged }
    let isReadable = try kept.isReadable && readable(db, kept.operation.booking) != nil
    return isReadable ? nil : UnfitOperation.unreadable
  }

  /// - Parameter operation: Nil where only its row has a name.
  static func setAside(
    _ db: Database, _ id: String, _ why: String, _ operation: QueuedOperation?, _ moment: HubMoment
  ) throws {
    try db.execute(
      sql: "UPDATE operation SET state = 'quarantined', problem = ? WHERE op_id = ?", arguments: [why, id])
    if let operation { try step(db, operation, .refuse, moment) }
  }
}
