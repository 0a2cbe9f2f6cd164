public import Booking
import CivilTime
import GRDB
public import SyncProtocol

/// `desk.sqlite`: what an operator's machine needs to answer without a network. Who asks stays sealed in it.
public final class DeskStore: Sendable {
  let file: MendedFile

  /// Opens the file in a folder, making both where they are not there. What a damaged one still holds is saved into a new
  /// one first: see `recovery`.
  /// - Throws: `DurableDatabaseError`.
  public init(folder: String) throws {
    file = try MendedFile(folder + "/desk.sqlite", DeskSchema.migrator) { db, records, kept in
      try SavedDesk(records).fill(db, keptAs: kept)
    }
  }

  /// What a damaged file was replaced by: requests that are whole, and requests and answers that are damaged or lost. Nil
  /// where none was, or where it was taken away since.
  public func recovery() throws -> Recovery? { try file.recovery() }

  /// Says which hub it is and as whom to speak. What is here stays: the hub's next word tells what of it holds.
  public func join(_ membership: Membership) throws {
    try file.write { db in
      try db.execute(
        sql: """
          UPDATE membership SET last_success = CASE WHEN hub = ?1 THEN last_success END, hub = ?1, member = ?2,
            hub_time_offset = ?3, last_hub_time = NULL, last_failure = NULL, last_failure_at = NULL
          """, arguments: [membership.hub, membership.member.rawValue, membership.offset])
    }
  }

  /// Those that need an answer first, and of these the one that is to be answered soonest.
  public func requests() throws -> [DeskRequest] {
    try file.read { db in try Self.requests(db, "TRUE") }.sorted { left, right in
      func order(_ request: DeskRequest) -> (Int, Int, String) {
        let document = request.document
        let moment =
          switch request.urgency {
          case .toAnswer: document.enquiry?.answerBy.unixSeconds ?? 0
          case .offered: document.offer?.offerUntil.unixSeconds ?? document.enquiry?.answerBy.unixSeconds ?? 0
          case .confirmed: (document.enquiry?.from).map { $0.dayNumber } ?? 0
          case .over: -document.updatedAt.unixSeconds
          }
        return (request.urgency.rawValue, moment, document.booking.rawValue)
      }
      return order(left) < order(right)
    }
  }

  public func request(_ id: BookingID) throws -> DeskRequest? {
    try file.read { db in try Self.requests(db, "uuid = ?", [id.rawValue]) }.first
  }

  /// Notes what the operator was shown: an answer is to what they saw.
  public func show(_ requests: [DeskRequest]) throws {
    try file.write { db in
      for document in requests.map(\.document) {
        try db.execute(
          sql: "UPDATE request SET seen = ? WHERE uuid = ? AND seen <> ?",
          arguments: [document.revision, document.booking.rawValue, document.revision])
      }
    }
  }

  public func status() throws -> DeskStatus {
    try file.read { db in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(sql)") ?? 0 }
      let row = try Row.fetchOne(db, sql: "SELECT last_success, last_failure, last_failure_at FROM membership")
      func moment(_ index: Int) -> HubMoment? { (row?[index] as Int?).map { HubMoment(unixSeconds: $0) } }
      return DeskStatus(
        waiting: try count("answer WHERE state = 'waiting'"),
        unanswered: try count(
          """
          request WHERE status = 'pending' AND forget_at IS NOT NULL
            AND uuid NOT IN (SELECT booking FROM answer WHERE state = 'waiting')
          """), lastSuccess: moment(0),
        lastFailure: (row?[1] as String?).flatMap { why in moment(2).map { QueueStatus.Failure(why: why, at: $0) } })
    }
  }
}
