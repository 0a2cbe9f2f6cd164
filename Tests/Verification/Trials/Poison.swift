import ArgumentParser
import Foundation
import GRDB
import SeededRandomness
import SyncProtocol

/// V20: operations that can never be taken hide among good ones.
struct Poison: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hide bad operations in a batch of 64 (V20).",
    discussion: """
      Bad in two ways: one that the hub refuses by itself (an answer wanted in 60 days), and one that a \
      device can read and that is nested deeper than the hub takes, for which it refuses the whole batch with 400. Then some for which a relay tells the device 500, \
      though the hub had the batch or though it had not: nothing may be set aside for that, and all must arrive when it \
      is over.
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
          scene.acknowledged.add(
            try device.enqueued(64 - bad, seed: random.next()), by: "device \(number)")
          try hide(bad, in: device, breaksBatch: breaksBatch, &random)
          let before = requests(scene.hub)
          let status = try device.courier().wait()
          let made = requests(scene.hub) - before
          let most = Self.withoutPoison + Self.forEach * (breaksBatch ? bad : 0)
          let what = "\(bad) bad of 64, \(breaksBatch ? "too deep" : "refused one by one")"
          run.history.add("poison", ["what": what, "requests": "\(made)", "status": "\(status)"])
          if breaksBatch { extras.append(Double(made - Self.withoutPoison) / Double(bad)) }
          func broken(_ text: String) {
            findings.append(Finding(promise: "V20", what: "\(what): \(text)"))
          }
          if status != 0 { broken("the courier ended with \(status)") }
          if made > most { broken("\(made) requests") }
          let rows = try Ledger(device.outbox).rows(
            """
            SELECT count(*) FILTER (WHERE state = 'acked'), count(*) FILTER (WHERE state = 'quarantined'),
              count(*) FILTER (WHERE state = 'quarantined' AND problem IS NOT NULL) FROM operation
            """)
          let counts: [Int] = [rows[0][0], rows[0][1], rows[0][2]]
          if counts != [120 - bad, bad, bad] {
            broken("delivered, set aside, with a reason: \(counts)")
          }
        }
      }
    }
    for round in 0..<count {
      for marked in [1, 3, 10] {
        let device = try Real(run, "device-500-\(round)-\(marked)", hub: scene.hub)
        devices.append(device)
        findings += try faulty(marked, isPassedOn: round % 2 == 0, device, scene, &random)
      }
    }
    findings += try scene.settle(with: devices)
    try run.finish(
      """
      \(number) batches refused, requests more for each bad one at most \(Sample(extras).largest.shown(1)); \
      \(3 * count) batches answered with 500, nothing set aside, all delivered after
      """, findings)
  }

  /// The hub, as the device sees it, fails whenever one of some operations comes to it.
  private func faulty(
    _ count: Int, isPassedOn: Bool, _ device: Real, _ scene: Scene, _ random: inout SplitMix64
  ) throws -> [Finding] {
    let ids = try device.enqueued(64, seed: random.next())
    scene.acknowledged.add(ids, by: "\(device.folder)")
    let marked = (0..<count).map { _ in ids[random.next(ids.count)] }
    let (isOver, told) = (Box(false), Box(0))
    let relay = try Relay(
      to: scene.hub.port,
      instead: { request in
        guard !isOver.value, let body = Relay.text(of: request), marked.contains(where: body.contains)
        else { return nil }
        told.change { $0 += 1 }
        return Relay.Instead(answer: Self.fault, isPassedOn: isPassedOn)
      }, fate: { nil })
    var findings: [Finding] = []
    func check(_ what: String, _ isSo: Bool) {
      if !isSo { findings.append(Finding(promise: "V20", what: "500 for \(count) of 64: \(what)")) }
    }
    let status = try device.courier(through: relay.address).wait()
    check("the courier ended with \(status)", status == 75)
    check("told \(told.value) times", told.value > 0)
    func aside() throws -> Int {
      try Ledger(device.outbox).texts("SELECT op_id FROM operation WHERE state = 'quarantined'")
        .count
    }
    check("something was set aside", try aside() == 0)
    isOver.change { $0 = true }
    let after = try device.courier(through: relay.address).wait()
    check("then the courier ended with \(after)", after == 0)
    check(
      "not all arrived",
      try Ledger(device.outbox).texts("SELECT op_id FROM operation WHERE state = 'acked'").count
        == 64)
    check("something was set aside later", try aside() == 0)
    return findings
  }

  private static let fault = Array(
    "HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nfault"
      .utf8)

  /// Exchanges that 64 operations take a new courier.
  private static let withoutPoison = 1
  /// One for the whole batch, six to find one of 64, and one that sends the suspect alone.
  private static let forEach = 8

  /// Exchanges that the hub has answered, by its log.
  private func requests(_ hub: HubUnderTest) -> Int {
    File.text(hub.log).components(separatedBy: "route=/v1/sync").count - 1
  }
}
