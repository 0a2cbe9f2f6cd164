import Foundation
import GRDB

/// Holds an operator's machine against the hub, knowing nothing of the code that wrote them.
struct DeskChecker {
  private let desk: Ledger
  private let hub: Ledger
  private let member: String
  private let provider: String

  init(desk: String, hub: String, member: String, provider: String) throws {
    self.desk = try Ledger(desk)
    self.hub = try Ledger(hub)
    self.member = member
    self.provider = provider
  }

  var told: Int { get throws { try keys("told").count } }
  var refused: Int { get throws { try keys("refused").count } }

  private func keys(_ state: String) throws -> Set<String> {
    Set(try desk.texts("SELECT key FROM answer WHERE state = '\(state)'"))
  }

  /// - Parameter kept: Keys of which the operator was told that the answer is kept.
  func check(kept: Set<String>) throws -> [Finding] {
    var findings: [Finding] = []
    func found(_ promise: String, _ what: String) { findings.append(Finding(promise: promise, what: what)) }
    if try desk.integrity() != "ok" { found("integrity", "desk: \(try desk.integrity())") }
    let (told, refused) = (try keys("told"), try keys("refused"))
    for key in kept.subtracting(told).subtracting(refused).sorted() { found("I1", "answer \(key) is lost") }
    for key in try keys("waiting").sorted() { found("I5", "answer \(key) still waits") }
    // What the hub was told it keeps under the key; and each changed one booking by one revision.
    let taken = Set(try hub.rows("SELECT key FROM idem WHERE principal = ?", [member]).map { $0[0] as String })
    for key in told.symmetricDifference(taken).sorted() { found("I2", "answer \(key) is told on one side alone") }
    let steps = try hub.rows("SELECT count(*) FROM audit WHERE actor = ? AND detail LIKE 'rev %'", [member])
    let count: Int = steps.first?[0] ?? 0
    if count != told.count { found("I2", "\(told.count) answers changed bookings \(count) times") }
    for row in try desk.rows("SELECT key, json_extract(problem, '$.type') FROM answer WHERE state = 'refused'") {
      let (key, problem): (String, String?) = (row[0], row[1])
      // Whoever came first has decided; nothing else may refuse an answer here.
      if !["/problems/stale-revision", "/problems/invalid-transition"].contains(problem ?? "") {
        found("refusals", "answer \(key): \(problem ?? "no problem")")
      }
    }
    try agree(found)
    return findings
  }

  /// I5: what is open at the hub is on the machine, as it stands there, and nothing else is open on the machine.
  private func agree(_ found: (String, String) -> Void) throws {
    func standing(_ rows: [Row]) -> [String: String] {
      Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, "\($0[1] as String) at \($0[2] as Int)") })
    }
    let open = "status IN ('pending', 'offered', 'confirmed')"
    let there = standing(
      try hub.rows("SELECT uuid, status, rev FROM booking WHERE provider = ? AND \(open)", [provider]))
    let here = standing(
      try desk.rows(
        "SELECT uuid, status, json_extract(body, '$.rev') FROM request WHERE forget_at IS NOT NULL AND \(open)"))
    for uuid in Set(there.keys).union(here.keys).sorted() where there[uuid] != here[uuid] {
      found("I5", "\(uuid) is \(here[uuid] ?? "not open") on the machine, and \(there[uuid] ?? "not open") at the hub")
    }
  }
}
