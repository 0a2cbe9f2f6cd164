import ArgumentParser
import Foundation
import Glibc
import SeededRandomness
import SyncProtocol

/// V25: clients that take their time must not take anybody else's.
struct SlowClients: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slow", abstract: "Hold a thousand slow connections against the hub (V25).",
    discussion: """
      A third of them send a head, a third a body, byte by byte; a third ask for much and do not read. Each that the hub \
      ends is opened anew. Meanwhile a device sends one request after another.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Slow connections.") var connections = 1_000
  @Option(help: "Seconds with them, and a tenth of that before them.") var seconds = 600

  func run() throws {
    let run = try Run("slow", options)
    let scene = try Scene(run, real: 0, simulated: 1)
    var asking = Asking(run.random(1))
    // The first requests find everything cold.
    _ = try times(scene, &asking, run, for: 2)
    let alone = try times(scene, &asking, run, for: max(2, Double(seconds) / 10))
    let isOver = Box(false)
    let crowd = Box<SlowCrowd?>(nil)
    let (port, authority, many) = (scene.hub.port, scene.hub.authority, connections)
    let crowded = try Crew.start(1) { _ in
      var slow = SlowCrowd(port: port, authority: authority, connections: many)
      try slow.run { isOver.value }
      crowd.change { $0 = slow }
    }
    let beside = try times(scene, &asking, run, for: Double(seconds))
    isOver.change { $0 = true }
    try crowded()
    var findings: [Finding] = []
    let (before, after) = (alone.quantile(0.99), beside.quantile(0.99))
    if after > 2 * before {
      findings.append(
        Finding(promise: "V25", what: "p99 \(after.shown(1)) ms beside them, \(before.shown(1)) ms without them"))
    }
    var lives = ""
    for way in SlowCrowd.Way.allCases {
      guard let life = crowd.value?.lives[way], life.count > 0 else {
        findings.append(Finding(promise: "V25", what: "no slow \(way.rawValue) was ended"))
        continue
      }
      lives += "; \(way.rawValue): \(life.count) ended, after \(life.largest.shown(1)) s at most"
      if life.largest > way.limit {
        findings.append(Finding(promise: "V25", what: "a slow \(way.rawValue) lived \(life.largest.shown(1)) s"))
      }
    }
    findings += try scene.settle()
    try run.finish(
      "\(connections) slow connections, \(seconds) s; p50 and p99 of \(alone.count) requests without them "
        + "\(alone.median.shown(1)) and \(before.shown(1)) ms, of \(beside.count) beside them "
        + "\(beside.median.shown(1)) and \(after.shown(1)) ms\(lives)", findings)
  }

  /// Milliseconds of requests, twenty a second.
  private func times(_ scene: Scene, _ asking: inout Asking, _ run: Run, for seconds: Double) throws -> Sample {
    var times: [Double] = []
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      let operation = try asking.request()
      let start = ContinuousClock.now
      let response = try scene.simulated[0].deliver([operation])
      times.append((ContinuousClock.now - start) / .milliseconds(1))
      scene.acknowledged.add(response.results.filter { $0.code != .retry }.map(\.id.rawValue), by: "simulated 0")
      usleep(50_000)
    }
    return Sample(times)
  }
}
