public import Booking
import CivilTime
import GRDB
public import SyncProtocol

extension DeskStore: DeskQueue {
  public func membership() throws -> Membership? {
    try file.read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT hub, member, hub_time_offset FROM membership"),
        let hub: String = row[0], let member = (row[1] as String?).flatMap(MemberID.init(rawValue:))
      else { return nil }
      return Membership(hub: hub, member: member, offset: row[2])
    }
  }

  /// The latest time that the hub has told; nil before it has told any.
  public func lastHubTime() throws -> HubMoment? {
    try file.read { db in try Int.fetchOne(db, sql: "SELECT last_hub_time FROM membership") }
      .map { HubMoment(unixSeconds: $0) }
  }

  public func learn(offset: Int) throws {
    try file.write { db in try db.execute(sql: "UPDATE membership SET hub_time_offset = ?", arguments: [offset]) }
  }

  public func waiting() throws -> (answers: [DeskAnswer], damaged: Int) {
    try file.write { db in
      // One that the hub cannot take again and again comes after the others.
      let whole = try Self.answers(db, "state = 'waiting'").filter(\.isWhole).map(\.answer)
      var damaged = 0
      let keys = Set(whole.map(\.key.rawValue))
      for row in try Row.fetchAll(db, sql: "SELECT n, key FROM answer WHERE state = 'waiting'")
      where !keys.contains(row[1]) {
        try db.execute(
          sql: "UPDATE answer SET state = 'refused', problem = ? WHERE n = ?",
          arguments: [UnfitOperation.damaged, row[0] as Int64])
        damaged += 1
      }
      return (whole, damaged)
    }
  }

  public func count(_ answer: DeskAnswer) throws -> Bool {
    try file.write { db in
      try db.execute(
        sql: "UPDATE answer SET attempts = attempts + 1 WHERE key = ? AND state = 'waiting'",
        arguments: [answer.key.rawValue])
      return db.changesCount == 1
    }
  }

  public func uncount(_ answer: DeskAnswer) throws {
    try file.write { db in
      try db.execute(
        sql: "UPDATE answer SET attempts = attempts - 1 WHERE key = ? AND state = 'waiting' AND attempts > 0",
        arguments: [answer.key.rawValue])
    }
  }

  public func settle(_ answer: DeskAnswer, told document: BookingDocument) throws {
    try file.write { db in
      try Self.end(answer, "told", nil, db)
      // Of an answer that was sent before the hub tells what it told then: that may be older than what was heard since,
      // and whom it was for may be forgotten.
      let known = try Self.requests(db, "uuid = ?", [answer.booking.rawValue]).first?.document
      guard document.booking == answer.booking, document.revision > known?.revision ?? 0 else { return }
      _ = try Self.keep(document.enquiry == nil ? document.with(known?.enquiry) : document, db)
      // Nobody needs to be shown what they did themselves.
      try db.execute(
        sql: "UPDATE request SET seen = ? WHERE uuid = ? AND seen = ?",
        arguments: [document.revision, answer.booking.rawValue, answer.revision])
    }
  }

  public func settle(_ answer: DeskAnswer, refused problem: Problem) throws {
    try file.write { db in try Self.end(answer, "refused", WireJSON.text(problem), db) }
  }

  private static func end(_ answer: DeskAnswer, _ state: String, _ problem: String?, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE answer SET state = ?, problem = ? WHERE key = ? AND state = 'waiting'",
      arguments: [state, problem, answer.key.rawValue])
  }

  public func hear(_ documents: [BookingDocument]) throws -> Int {
    try file.write { db in try documents.count { try Self.keep($0, db) } }
  }

  public func open() throws -> [BookingID] {
    try file.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT uuid FROM request
          WHERE status IN ('pending', 'offered', 'confirmed') AND forget_at IS NOT NULL ORDER BY uuid
          """)
    }.compactMap(BookingID.init(rawValue:))
  }

  public func miss(_ id: BookingID) throws {
    try file.write { db in
      try db.execute(sql: "UPDATE request SET missing = 1 WHERE uuid = ?", arguments: [id.rawValue])
    }
  }

  public func succeed(offset: Int?, hub: HubMoment?, at moment: HubMoment) throws {
    try file.write { db in
      try db.execute(
        sql: """
          UPDATE membership SET hub_time_offset = coalesce(?, hub_time_offset),
            last_hub_time = coalesce(max(coalesce(last_hub_time, 0), ?), last_hub_time), last_success = ?,
            last_failure = NULL, last_failure_at = NULL
          """, arguments: [offset, hub?.unixSeconds, moment.unixSeconds])
      if let hub { try Self.letGo(of: hub, db) }
    }
    guard let hub = hub?.inVietNam else { return }
    // Who asks lies sealed in damaged files that are kept, too.
    try file.dateAnew(hub)
    _ = try file.erase(
      file.copies().filter { !$0.isMisdated && $0.moment.adding(minutes: Self.kept / 60) <= hub })
  }

  public func note(failure: String, at moment: HubMoment) throws {
    try file.write { db in
      try db.execute(
        sql: "UPDATE membership SET last_failure = ?, last_failure_at = ?", arguments: [failure, moment.unixSeconds])
    }
  }
}

extension BookingDocument {
  func with(_ enquiry: Enquiry?) -> BookingDocument {
    BookingDocument(
      booking: booking, revision: revision, status: status, offer: offer, reason: reason, updatedAt: updatedAt,
      enquiry: enquiry)
  }
}
