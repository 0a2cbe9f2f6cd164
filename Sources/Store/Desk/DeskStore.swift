public import Booking
import CivilTime
import Foundation
import GRDB
public import SyncProtocol

/// Why an answer is not kept, or not taken back.
public enum DeskError: Error, Hashable, Sendable {
  /// No such request on this machine.
  case unknown
  /// It is at this revision now, and another was looked at, or none.
  case stale(Int)
  /// An earlier answer of this kind still waits.
  case waits(AnswerStep)
  /// It does not follow what stands, or is not as it must be.
  case refused(Problem)
  /// Nothing of it waits.
  case nothingWaits
  /// It has left this machine, and may have arrived.
  case maybeTold
  /// What stands on disk is not what was to be kept.
  case readBackDiffers
}

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
          UPDATE membership SET hub = ?, member = ?, hub_time_offset = ?, last_hub_time = NULL, last_failure = NULL,
            last_failure_at = NULL
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

  /// Keeps an answer for the courier. It is judged as the hub will judge it, as far as this machine knows.
  ///
  /// - Parameters:
  ///   - revision: The one that was looked at; nil for the one that was shown last (`show`).
  ///   - moment: By this machine's clock.
  /// - Throws: `DeskError`; then nothing has changed.
  public func answer(
    _ answer: OperatorAnswer, _ id: BookingID, seen revision: Int? = nil, at moment: HubMoment
  ) throws -> DeskRequest {
    let kept = try file.write { db in
      guard let request = try Self.requests(db, "uuid = ?", [id.rawValue]).first else { throw DeskError.unknown }
      let document = request.document
      let seen = try Int.fetchOne(db, sql: "SELECT seen FROM request WHERE uuid = ?", arguments: [id.rawValue])
      guard revision ?? seen == document.revision else { throw DeskError.stale(document.revision) }
      if let before = request.answer, request.waits { throw DeskError.waits(before.step) }
      let offset = try Int.fetchOne(db, sql: "SELECT hub_time_offset FROM membership") ?? 0
      guard let key = Self.newKey() else { throw DeskError.readBackDiffers }
      let kept = DeskAnswer(
        key: key, booking: id, revision: document.revision, step: answer.step, body: answer.body, madeAt: moment)
      do throws(Problem) {
        // As the hub will read it.
        _ = try kept.answer.status(
          after: document.status, answerBy: document.enquiry?.answerBy, at: moment.adding(seconds: offset))
      } catch { throw DeskError.refused(error) }
      try db.execute(
        sql: "INSERT INTO answer (key, booking, rev, step, body, digest, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          key.rawValue, id.rawValue, kept.revision, kept.step.rawValue, Data(kept.body), Data(kept.digest),
          moment.unixSeconds,
        ])
      return kept
    }
    // "Kept on this machine" may be said only of what can be read again. What a courier has settled since is no fault.
    guard let request = try request(id), let read = request.answer, read.key == kept.key, read.digest == kept.digest
    else { throw DeskError.readBackDiffers }
    return request
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

  static func newKey() -> AnswerKey? { AnswerKey(random: (0..<16).map { _ in UInt8.random(in: .min ... .max) }) }

  /// Takes back an answer that has not left this machine, or puts away one that was refused.
  /// - Throws: `DeskError`.
  public func takeBack(_ id: BookingID) throws -> DeskRequest {
    try file.write { db in
      guard let request = try Self.requests(db, "uuid = ?", [id.rawValue]).first else { throw DeskError.unknown }
      guard let answer = request.answer, answer.state != .told else { throw DeskError.nothingWaits }
      guard !request.waits || answer.attempts == 0 else { throw DeskError.maybeTold }
      try db.execute(sql: "DELETE FROM answer WHERE key = ?", arguments: [answer.key.rawValue])
      guard let after = try Self.requests(db, "uuid = ?", [id.rawValue]).first else { throw DeskError.unknown }
      return after
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
