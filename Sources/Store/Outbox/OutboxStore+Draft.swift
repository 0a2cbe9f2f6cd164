public import Booking
import Foundation
import GRDB

extension OutboxStore {
  public func draft() throws -> BookingDraft? {
    guard let sealed = try queue.read({ try Data.fetchOne($0, sql: "SELECT sealed FROM draft") }) else { return nil }
    // Sealed to a key that is gone, or a form of another guide: there is nothing to go on with.
    do { return try deviceKey().draft(Array(sealed)) } catch SealError.doesNotOpen, is DecodingError { return nil }
  }

  public func keepDraft(_ draft: BookingDraft?) throws {
    let sealed = try draft.map { Data(try deviceKey().sealed($0)) }
    try queue.write { db in
      guard let sealed else { return try db.execute(sql: "DELETE FROM draft") }
      try db.execute(sql: "INSERT OR REPLACE INTO draft VALUES (1, ?)", arguments: [sealed])
    }
  }
}
