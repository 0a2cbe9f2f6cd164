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
        guard let why = fault(of: kept) else { return kept?.operation }
        try setAside(db, place: row[5], why, kept?.operation, moment)
        return nil
      }
      if fit.count == rows.count { return fit }
    }
  }

  /// Why an operation must not be sent; nil where it may. It alone decides: a booking beside it that this program cannot
  /// read keeps nothing back.
  private static func fault(of kept: KeptOperation?) -> String? {
    guard let kept else { return UnfitOperation.unreadable }
    guard kept.isWhole else { return UnfitOperation.damaged }
    return kept.isReadable ? nil : UnfitOperation.unreadable
  }

  /// - Parameters:
  ///   - place: The number of its row; the names in it may be what is damaged.
  ///   - operation: Nil where only its row has a name.
  /// - Throws: `FileDamage` where the row is not found again.
  static func setAside(
    _ db: Database, place: Int64, _ why: String, _ operation: QueuedOperation?, _ moment: HubMoment
  ) throws {
    try db.execute(
      sql: "UPDATE operation SET state = 'quarantined', problem = ? WHERE n = ?", arguments: [why, place])
    guard db.changesCount == 1 else { throw FileDamage(what: "an operation") }
    // One that cannot be read is for a newer program to send, and the hub may have it already: its booking waits.
    if let operation, why == UnfitOperation.damaged { try step(db, operation, .refuse, moment) }
  }

  /// What this program was too old for, or another one that ran since, has its turn again.
  static func retryUnreadable(_ db: Database) throws {
    try db.execute(
      sql: "UPDATE operation SET state = 'queued', problem = NULL WHERE state = 'quarantined' AND problem = ?",
      arguments: [UnfitOperation.unreadable])
  }
}
