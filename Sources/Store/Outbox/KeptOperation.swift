import Booking
import Foundation
import GRDB
import SyncProtocol

/// An operation with the digest that its bytes had when they were kept.
struct KeptOperation: Hashable {
  let operation: QueuedOperation
  let digest: [UInt8]

  var isWhole: Bool { QueuedOperation.digest(of: operation.body) == digest }

  /// Whether its bytes say, in words that this program knows, what the row says of them.
  var isReadable: Bool {
    guard let content = try? WireJSON.value(SyncProtocol.Operation.self, operation.body) else { return false }
    return content.id == operation.id && content.booking == operation.booking && content.kind == operation.kind
  }
}

extension OutboxStore {
  static func operations(
    _ db: Database, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [KeptOperation] {
    try rows(db, condition, arguments).compactMap(kept)
  }

  static func rows(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Row] {
    try Row.fetchAll(
      db, sql: "SELECT op_id, booking, kind, body, digest, n FROM operation WHERE \(condition)", arguments: arguments)
  }

  /// Nil where its names are none.
  static func kept(_ row: Row) -> KeptOperation? {
    let (id, booking, kind): (String, String, String) = (row[0], row[1], row[2])
    guard let id = OperationID(rawValue: id), let booking = BookingID(rawValue: booking),
      let kind = SyncProtocol.Operation.Kind(rawValue: kind)
    else { return nil }
    let operation = QueuedOperation(id: id, booking: booking, kind: kind, body: Array(row[3] as Data))
    return KeptOperation(operation: operation, digest: Array(row[4] as Data))
  }
}
