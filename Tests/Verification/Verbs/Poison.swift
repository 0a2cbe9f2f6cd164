import ArgumentParser
import Foundation
import GRDB
import SeededRandomness
import Store
import SyncProtocol

/// V20: operations that can never be taken hide among good ones.
struct Poison: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hide bad operations in a batch of 64 (V20).",
    discussion: """
      Bad in two ways: one that the hub refuses by itself (an answer wanted in 60 days), and one whose bytes are no \
      JSON, for which the hub refuses the whole batch with 400.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Rounds of each number of bad ones and each way.") var count = 3

  func run() throws {
    let run = try Run("poison", options)
    let scene = try Scene(run, real: 0, simulated: 0)
    var (random, findings, extras) = (run.random(1), [Finding](), [Double]())
    var (devices, number) = ([Real](), 0)
    for _ in 0..<count {
      for bad in [1, 3, 10] {
        for breaksBatch in [false, true] {
          number += 1
          let device = try Real(run, "device-\(number)", hub: scene.hub)
          devices.append(device)
          // So many first that the batch has grown to 64.
          _ = try device.enqueued(56, seed: random.next())
          guard try device.drain() else { throw Trouble("the courier does not get through") }
          scene.acknowledged.add(try device.enqueued(64 - bad, seed: random.next()), by: "device \(number)")
          try hide(bad, in: device, breaksBatch: breaksBatch, &random)
          let before = requests(scene.hub)
          let status = try device.courier().wait()
          let made = requests(scene.hub) - before
          let most = Self.withoutPoison + 7 * (breaksBatch ? bad : 0)
          let what = "\(bad) bad of 64, \(breaksBatch ? "no JSON" : "refused one by one")"
          run.history.add("poison", ["what": what, "requests": "\(made)", "status": "\(status)"])
          if breaksBatch { extras.append(Double(made - Self.withoutPoison) / Double(bad)) }
          func broken(_ text: String) { findings.append(Finding(promise: "V20", what: "\(what): \(text)")) }
          if status != 0 { broken("the courier ended with \(status)") }
          if made > most { broken("\(made) requests") }
          let rows = try Ledger(device.outbox).rows(
            """
            SELECT count(*) FILTER (WHERE state = 'acked'), count(*) FILTER (WHERE state = 'quarantined'),
              count(*) FILTER (WHERE state = 'quarantined' AND problem IS NOT NULL) FROM operation
            """)
          let counts: [Int] = [rows[0][0], rows[0][1], rows[0][2]]
          if counts != [120 - bad, bad, bad] { broken("delivered, set aside, with a reason: \(counts)") }
        }
      }
    }
    findings += try scene.settle(with: devices)
    try run.finish(
      "\(number) batches; requests more for each bad one at most \(Sample(extras).largest.shown(1))", findings)
  }

  /// Exchanges that 64 operations take a new courier: 8, 16, 32 and 8.
  private static let withoutPoison = 4

  /// Makes some of those that wait bad, as a defect of the guide or of the disk would.
  private func hide(_ bad: Int, in device: Real, breaksBatch: Bool, _ random: inout SplitMix64) throws {
    var asking = Asking(SplitMix64(seed: random.next()))
    do {
      let store = try OutboxStore(path: device.outbox)
      for _ in 0..<bad { _ = try asking.keep(in: store, answerBy: 60 * 86_400) }
    }
    let database = try DatabaseQueue(path: device.outbox)
    // Its place in the queue is by chance.
    let places = (0..<bad).map { _ in random.next(1 << 40) }
    try database.write { db in
      let ids = try Int.fetchAll(db, sql: "SELECT n FROM operation ORDER BY n DESC LIMIT ?", arguments: [bad])
      for (id, place) in zip(ids, places) {
        if breaksBatch {
          try db.execute(sql: "UPDATE operation SET body = ? WHERE n = ?", arguments: [Self.noJSON, id])
        }
        let taken = try Int.fetchOne(
          db, sql: "SELECT n FROM operation WHERE state = 'queued' ORDER BY n LIMIT 1 OFFSET ?", arguments: [place % 60]
        )
        guard let taken, taken != id else { continue }
        for (from, to) in [(taken, -1), (id, taken), (-1, id)] {
          try db.execute(sql: "UPDATE operation SET n = ? WHERE n = ?", arguments: [to, from])
        }
      }
    }
  }

  private static let noJSON = Data(#"{"op_id":"x","broken":]}"#.utf8)

  /// Exchanges that the hub has answered, by its log.
  private func requests(_ hub: HubUnderTest) -> Int {
    File.text(hub.log).components(separatedBy: "route=/v1/sync").count - 1
  }
}
