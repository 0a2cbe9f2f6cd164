import Crypto
import Foundation
import GRDB

/// Holds the databases against the promises, knowing nothing of the code that wrote them.
struct Checker {
  let hub: Ledger
  let devices: [(name: String, ledger: Ledger)]
  private(set) var findings: [Finding] = []
  private(set) var operations = 0

  init(hub: String, devices: [String]) throws {
    self.hub = try Ledger(hub)
    self.devices = try devices.map { ($0, try Ledger($0)) }
  }

  /// - Parameters:
  ///   - acknowledged: What somebody was told is kept.
  ///   - isOver: Whether faults have stopped and all couriers had their time.
  mutating func check(acknowledged: Set<String>, isOver: Bool) throws -> [Finding] {
    for (name, ledger) in [("hub", hub)] + devices {
      let answer = try ledger.integrity()
      if answer != "ok" { found("integrity", "\(name): \(answer)") }
    }
    try nothingIsLost(acknowledged)
    try nothingIsTwice()
    try everyStepIsAllowed()
    if isOver { try allAgree() }
    try theChainHolds()
    return findings
  }

  private mutating func found(_ promise: String, _ what: String) {
    findings.append(Finding(promise: promise, what: what))
  }

  /// I1: at the hub, or still in a device's queue.
  private mutating func nothingIsLost(_ acknowledged: Set<String>) throws {
    let kept = Set(try hub.texts("SELECT op_id FROM op_log WHERE json_valid(result)"))
    operations = kept.count
    let waiting = try devices.reduce(into: Set<String>()) { all, device in
      all.formUnion(try device.ledger.texts("SELECT op_id FROM operation WHERE state <> 'acked'"))
    }
    for id in acknowledged.subtracting(kept).subtracting(waiting).sorted() { found("I1", "\(id) is lost") }
    // What a device counts as arrived has arrived, whoever was told.
    for device in devices {
      let arrived = Set(try device.ledger.texts("SELECT op_id FROM operation WHERE state = 'acked'"))
      for id in arrived.subtracting(kept).sorted() { found("I1", "\(device.name) counts \(id) as arrived") }
    }
  }

  /// I2: no id twice, no booking twice, no change counted twice.
  private mutating func nothingIsTwice() throws {
    let questions = [
      "SELECT op_id FROM op_log GROUP BY op_id HAVING count(*) > 1",
      "SELECT uuid FROM booking GROUP BY uuid HAVING count(*) > 1",
      "SELECT booking || ' rev ' || json_extract(body, '$.rev') FROM change GROUP BY booking, json_extract(body, '$.rev') HAVING count(DISTINCT json_extract(body, '$.status')) > 1",
      "SELECT subject || ' ' || detail FROM audit WHERE detail LIKE 'rev %' GROUP BY subject, detail HAVING count(*) > 1",
    ]
    for question in questions { for text in try hub.texts(question) { found("I2", "\(text) is there twice") } }
  }

  /// What may follow what, by section 5 of the design.
  private static let steps: [String: Set<String>] = [
    "": ["pending", "declined", "cancelled", "expired"],
    "pending": ["confirmed", "offered", "declined", "cancelled", "expired"],
    "offered": ["offered", "confirmed", "pending", "declined", "cancelled", "expired"],
    "confirmed": ["cancelled"],
  ]

  /// I3 and I4: every booking went an allowed way, one revision a step, and somebody confirmed what is confirmed.
  private mutating func everyStepIsAllowed() throws {
    var last: [String: (status: String, revision: Int)] = [:]
    var accepted = 0
    for row in try hub.rows("SELECT subject, event, detail, actor FROM audit WHERE detail LIKE 'rev %' ORDER BY n") {
      let (booking, status, detail, actor): (String, String, String, String) = (row[0], row[1], row[2], row[3])
      let before = last[booking] ?? ("", 0)
      let revision = Int(detail.dropFirst(4)) ?? 0
      if Self.steps[before.status]?.contains(status) != true {
        found("I3", "\(booking) went from \(before.status) to \(status)")
      }
      if revision != before.revision + 1 { found("I3", "\(booking) has \(detail) after \(before.revision)") }
      if status == "confirmed" {
        let isAccepted = actor.hasPrefix("d-") && before.status == "offered"
        if isAccepted { accepted += 1 }
        if !isAccepted, !(actor.hasPrefix("m-") && before.status == "pending") {
          found("I4", "\(booking) was confirmed by \(actor) when it was \(before.status)")
        }
      }
      last[booking] = (status, revision)
    }
    let accepts = try hub.rows(
      """
      SELECT count(*) FROM op_log WHERE json_extract(result, '$.code') = 'applied'
        AND json_extract(result, '$.status') = 'confirmed'
      """)
    let found: Int = accepts.first?[0] ?? 0
    if found != accepted { self.found("I4", "\(accepted) bookings were accepted by \(found) operations") }
    for row in try hub.rows("SELECT uuid, status, rev FROM booking") {
      let (booking, status, revision): (String, String, Int) = (row[0], row[1], row[2])
      if last[booking]?.status != status || last[booking]?.revision != revision {
        self.found("I3", "\(booking) is \(status) at \(revision), and its history ends elsewhere")
      }
    }
  }

  /// I5: no queue holds anything, and devices show what the hub holds.
  private mutating func allAgree() throws {
    var standing: [String: (status: String, revision: Int)] = [:]
    for row in try hub.rows("SELECT uuid, status, rev FROM booking") { standing[row[0]] = (row[1], row[2]) }
    for device in devices {
      for id in try device.ledger.texts("SELECT op_id FROM operation WHERE state IN ('queued', 'inflight')") {
        found("I5", "\(device.name) still has \(id)")
      }
      let rows = try device.ledger.rows(
        """
        SELECT b.id, json_extract(b.body, '$.status'), s.rev FROM booking b LEFT JOIN standing s ON s.booking = b.id
        WHERE b.id IN (SELECT booking FROM operation WHERE state = 'acked')
        """)
      for row in rows {
        let (booking, status, revision): (String, String?, Int?) = (row[0], row[1], row[2])
        if standing[booking]?.status != status || standing[booking]?.revision != revision {
          found(
            "I5",
            "\(booking) is \(status ?? "unknown") at \(revision ?? 0) on \(device.name), and "
              + "\(standing[booking]?.status ?? "unknown") at \(standing[booking]?.revision ?? 0) at the hub")
        }
      }
    }
  }

  /// I7: every audit record follows from the one before it.
  private mutating func theChainHolds() throws {
    var before = Data(repeating: 0, count: 32)
    for row in try hub.rows("SELECT n, at, actor, event, subject, detail, digest FROM audit ORDER BY n") {
      var hash = SHA256()
      hash.update(data: before)
      let at: Int = row[1]
      let fields: [String] = [String(at), row[2], row[3], row[4], row[5]]
      for field in fields { hash.update(data: Data("\(field.utf8.count):\(field)".utf8)) }
      let (number, digest): (Int, Data) = (row[0], row[6])
      if Data(hash.finalize()) != digest { return found("I7", "audit record \(number) does not follow") }
      before = digest
    }
  }
}
