public import Booking
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

extension DeskStore {
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
}
