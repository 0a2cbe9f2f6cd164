import ArgumentParser
import Foundation
import GRDB
import SeededRandomness

/// V14: a damaged outbox.
struct Flips: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Damage a device's outbox (V14).",
    discussion: """
      A flipped bit or a cut-off end; then the courier is asked how the queue stands, and sent out. Of the operations \
      whose pages are as they were, 99 of 100 must be saved and 99 of 100 acknowledged; the damaged file must be kept byte for byte; what is missing \
      must be told; and the hub, which had all of them before, must never be sent one with other bytes.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Damaged copies.") var count = 1_000
  @Option(help: "Queued requests.") var queued = 40

  func run() throws {
    let run = try Run("flips", options)
    let scene = try Scene(run, real: 1, simulated: 0)
    let device = scene.real[0]
    let ids = try device.enqueued(queued, seed: run.seed)
    scene.acknowledged.add(ids, by: "device")
    let original = try Original(try Bytes.of(device.outbox), try Ledger(device.outbox))
    let source = run.folder + "/source"
    try FileManager.default.copyItem(atPath: device.folder, toPath: source)
    // From now on the hub knows every operation by its bytes.
    guard try device.drain() else { throw Trouble("the courier does not get through") }
    let tally = Box(Tally())
    try Crew.run(2) { worker in
      var random = run.random(10 + worker)
      let folder = "\(run.folder)/damaged-\(worker)"
      for number in stride(from: worker, to: count, by: 2) {
        try? FileManager.default.removeItem(atPath: folder)
        // With its keys, so that nothing but the damage is new.
        try FileManager.default.copyItem(atPath: source, toPath: folder)
        let damage = Damage(original.bytes.count, &random)
        try damage.write(original.bytes, to: folder + "/outbox.sqlite")
        let outcome = try judge(damage, original, Real(run, folder: folder), run)
        run.history.add("damage", ["number": "\(number)", "what": "\(damage)", "outcome": "\(outcome)"])
        tally.change { $0.add(outcome, "\(number): \(damage)") }
      }
    }
    let all = tally.value
    var findings = all.findings
    if all.saved * 100 < all.intact * 99 {
      findings.append(Finding(promise: "V14", what: "\(all.saved) of \(all.intact) intact operations saved"))
    }
    if all.acknowledged * 100 < all.intact * 99 {
      findings.append(
        Finding(promise: "V14", what: "\(all.acknowledged) of \(all.intact) intact operations acknowledged"))
    }
    findings += try scene.check([])
    if scene.operations != queued { findings.append(Finding(promise: "V14", what: "\(scene.operations) at the hub")) }
    try run.finish(
      """
      \(count) damaged copies of \(original.bytes.count) bytes: \(all.replaced) replaced and told, \
      \(all.whole) without effect, \(all.setAside) operations set aside; \(all.saved) of \(all.intact) operations on \
      intact pages saved, \(all.acknowledged) acknowledged; no altered byte sent
      """, findings)
  }

  private func judge(_ damage: Damage, _ original: Original, _ device: Real, _ run: Run) throws -> Outcome {
    var outcome = Outcome(intact: original.intact(after: damage))
    let answer = try run.programs.ask("hoaban-sync", ["status", "--json", "--data", device.folder], in: run.folder)
    guard answer.status == 0, let status = try? JSONDecoder().decode(Status.self, from: Data(answer.output.utf8)) else {
      outcome.broken.append("status ended with \(answer.status): \(answer.output.prefix(200))")
      return outcome
    }
    outcome.isReplaced = status.recovery != nil
    if let recovery = status.recovery {
      let name = URL(fileURLWithPath: recovery.file).lastPathComponent
      if !name.hasPrefix("outbox-damaged-") || (try? Bytes.of(recovery.file)) != damage.applied(to: original.bytes) {
        outcome.broken.append("\(name) is not the damaged file")
      }
    } else if status.waiting != queued {
      outcome.broken.append("silently \(status.waiting) waiting")
    }
    outcome.saved = outcome.intact.intersection(
      try Ledger(device.outbox).texts("SELECT hex(body) FROM operation WHERE state IN ('queued', 'inflight')"))
    _ = try device.courier().wait()
    let after = try Ledger(device.outbox)
    for id in try after.texts("SELECT op_id FROM operation WHERE problem LIKE '%idempotency-conflict%'") {
      outcome.broken.append("\(id) was sent with other bytes")
    }
    outcome.setAside = try after.texts("SELECT op_id FROM operation WHERE state = 'quarantined'").count
    let acknowledged = try after.texts("SELECT hex(body) FROM operation WHERE state = 'acked'")
    outcome.acknowledged = outcome.intact.intersection(acknowledged)
    let altered = acknowledged.filter { !original.bodies.contains($0) }
    if !altered.isEmpty { outcome.broken.append("\(altered.count) altered ones count as sent") }
    return outcome
  }

  private struct Status: Decodable {
    struct Recovery: Decodable { let file: String }
    let waiting: Int
    let recovery: Recovery?
  }
}

/// The file before the damage, and where each operation lies in it.
private struct Original {
  let bytes: [UInt8]
  let bodies: Set<String>
  private let pages: [String: Int]
  private static let pageSize = 4_096

  init(_ bytes: [UInt8], _ ledger: Ledger) throws {
    self.bytes = bytes
    bodies = Set(try ledger.texts("SELECT hex(body) FROM operation"))
    guard try ledger.rows("PRAGMA page_size").first?[0] == Self.pageSize else { throw Trouble("another size of pages") }
    let data = Data(bytes)
    pages = try bodies.reduce(into: [:]) { pages, body in
      guard let place = data.range(of: Bytes.of(hex: body))?.lowerBound else {
        throw Trouble("an operation is not found")
      }
      pages[body] = place / Self.pageSize
    }
  }

  /// Those on pages that are as they were.
  func intact(after damage: Damage) -> Set<String> {
    Set(
      pages.filter { page in
        let range = (page.value * Self.pageSize)..<((page.value + 1) * Self.pageSize)
        return damage.isCut ? range.upperBound <= damage.place : !range.contains(damage.place)
      }.keys)
  }
}

private struct Damage: CustomStringConvertible {
  let place: Int
  let isCut: Bool
  let bit: UInt8

  init(_ size: Int, _ random: inout SplitMix64) {
    place = random.next(size)
    isCut = random.next(4) == 0
    bit = UInt8(1 << random.next(8))
  }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    if isCut { return Array(bytes.prefix(place)) }
    var bytes = bytes
    bytes[place] ^= bit
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try Data(applied(to: bytes)).write(to: URL(fileURLWithPath: path))
  }

  var description: String { isCut ? "cut at \(place)" : "flip of \(bit) at \(place)" }
}

private struct Outcome: CustomStringConvertible {
  let intact: Set<String>
  var saved: Set<String> = []
  var acknowledged: Set<String> = []
  var isReplaced = false
  var setAside = 0
  var broken: [String] = []

  init(intact: Set<String>) { self.intact = intact }

  var description: String {
    "\(isReplaced ? "replaced" : "as it was"), \(saved.count) of \(intact.count), \(acknowledged.count) acknowledged, \(setAside) aside \(broken)"
  }
}

private struct Tally {
  var (intact, saved, acknowledged, replaced, whole, setAside) = (0, 0, 0, 0, 0, 0)
  var findings: [Finding] = []

  mutating func add(_ outcome: Outcome, _ what: String) {
    intact += outcome.intact.count
    saved += outcome.saved.count
    acknowledged += outcome.acknowledged.count
    setAside += outcome.setAside
    if outcome.isReplaced { replaced += 1 } else if outcome.setAside == 0 { whole += 1 }
    findings += outcome.broken.map { Finding(promise: "V14", what: "\(what): \($0)") }
  }
}

private enum Bytes {
  static func of(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw Trouble("no \(path)") }
    return [UInt8](data)
  }

  static func of(hex: String) -> Data {
    let digits = Array(hex.utf8).map { UInt8($0 < 58 ? $0 - 48 : $0 - 55) }
    return Data(stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }
}
