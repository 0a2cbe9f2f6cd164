import ArgumentParser
import Foundation
import Glibc
import SeededRandomness
import SyncProtocol

/// G1 to G6: the hub beside `pgbench`, in turns.
struct Load: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the hub beside pgbench (G1 to G6).",
    discussion: """
      Wants a release build of hoaban-hub, PostgreSQL's programs, and a user `postgres`. Baseline: pgbench -M prepared, \
      one-row insert, 500 bytes, unique id, ON CONFLICT DO NOTHING, 64 clients, 2 threads.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Turns of each.") var rounds = 5
  @Option(help: "Seconds of each turn.") var seconds = 10
  @Option(help: ArgumentHelp("PostgreSQL's programs.", valueName: "dir")) var postgres = "/usr/lib/postgresql/15/bin"
  @Flag(help: "The hub alone, without a baseline.") var alone = false
  @Flag(help: "The hub on the same PostgreSQL server (G3); it was built with that trait.") var onPostgres = false

  struct Shape: Sendable {
    let name: String
    let connections: Int
    let operations: Int
    static let all = [
      Shape(name: "64 x 1", connections: 64, operations: 1), Shape(name: "32 x 20", connections: 32, operations: 20),
      Shape(name: "32 x 1", connections: 32, operations: 1),
    ]
  }

  func run() throws {
    let run = try Run("load", options)
    let baseline = alone ? nil : try Baseline(run, postgres)
    defer { baseline?.stop() }
    guard !onPostgres || baseline != nil else { throw ValidationError("--on-postgres has a baseline") }
    let hub = try HubUnderTest(run, store: onPostgres ? try baseline?.hubStore() : nil)
    let counted = run.folder + "/flushes"
    hub.environment = [
      "LD_PRELOAD": try Shim.library("flush_count", for: run), "HOABAN_FLUSH_FILE": counted, "LOG_LEVEL": "error",
    ]
    try hub.start()
    defer { hub.kill() }
    var asking = Asking(run.random(1))
    let devices = try (0..<64).map { _ in try Simulated(hub, &asking) }
    let flush = Flush.milliseconds(in: hub.folder)
    say("one fdatasync of 8 KiB: \(flush.shown(2)) ms; cores: \(ProcessInfo.processInfo.activeProcessorCount)")
    var (base, turns) = ([Double](), [String: [Turn]]())
    for round in 1...rounds {
      if let baseline { base.append(try baseline.turn(seconds)) }
      var line = "round \(round): baseline \((base.last ?? 0).shown()) tps"
      for shape in Shape.all {
        let turn = try self.turn(shape, hub, devices, round, run)
        turns[shape.name, default: []].append(turn)
        line += "; \(shape.name): \(turn.perSecond.shown()) ops/s, p99 \(turn.slow.shown(1)) ms"
      }
      say(line)
    }
    try judge(Sample(base), turns, hub, flush, run)
  }

  struct Turn {
    let perSecond: Double
    let slow: Double
    let median: Double
    /// Flushes for each operation.
    let flushes: Double
    let memory: Double
  }

  private func turn(
    _ shape: Shape, _ hub: HubUnderTest, _ devices: [Simulated], _ round: Int, _ run: Run
  ) throws -> Turn {
    // Made and signed before, so that the hub has both cores but for the sockets of the load.
    let wanted = (shape.operations == 1 ? 9_000 : 1_600) * seconds / 2
    let made = Box<[[[UInt8]]]>([[], []])
    try Crew.run(2) { worker in
      var asking = Asking(run.random(1_000 * round + 10 * shape.connections + shape.operations + worker))
      let mine = try (0..<wanted).map { number in
        try devices[(2 * number + worker) % devices.count].message(
          try (0..<shape.operations).map { _ in WireJSON.bytes(try asking.request()) },
          // A device whose place in the feed is up to date hears of what it has just sent; these stand at its start.
          changes: shape.operations)
      }
      made.change { $0[worker] = mine }
    }
    let before = Processes.counter(run.folder + "/flushes")
    let idle = shape.connections == 64 ? try (0..<1_000).map { _ in try Connection(port: hub.port) } : []
    let engine = try LoadEngine(port: hub.port, connections: shape.connections, made.value)
    let times = try engine.run(seconds: Double(seconds))
    let memory = Processes.residentMiB(hub.pid)
    withExtendedLifetime(idle) {}
    let operations = Double(times.count * shape.operations)
    let sample = Sample(times)
    return Turn(
      perSecond: operations / Double(seconds), slow: sample.quantile(0.99), median: sample.median,
      flushes: (Processes.counter(run.folder + "/flushes") - before) / max(1, operations), memory: memory)
  }

  private func judge(
    _ base: Sample, _ turns: [String: [Turn]], _ hub: HubUnderTest, _ flush: Double, _ run: Run
  ) throws {
    func median(_ shape: String, _ part: (Turn) -> Double) -> Double { Sample((turns[shape] ?? []).map(part)).median }
    let (lone, batch) = (median("64 x 1", \.perSecond), median("32 x 20", \.perSecond))
    let slow = median("32 x 1", \.slow)
    let memory = Sample((turns["64 x 1"] ?? []).map(\.memory)).largest
    var findings: [Finding] = []
    func goal(_ name: String, _ isMet: Bool, _ what: String) {
      say("\(name): \(isMet ? "met" : "MISSED"), \(what)")
      if !isMet { findings.append(Finding(promise: name, what: what)) }
    }
    if base.count > 0 {
      say("baseline tps: median \(base.median.shown()), \(base.smallest.shown()) to \(base.largest.shown())")
      let (names, shares) = onPostgres ? (["G3, one", "G3, twenty"], (0.30, 1.2)) : (["G1", "G2"], (0.40, 1.5))
      for (name, (rate, share)) in zip(names, [(lone, shares.0), (batch, shares.1)]) {
        let reached = rate / base.median
        goal(name, reached >= share, "\(reached.shown(2)) of the baseline; \(share.shown(2)) wanted")
      }
    }
    let summary = "64 x 1: \(lone.shown()) ops/s, 32 x 20: \(batch.shown()) ops/s, baseline \(base.median.shown()) tps"
    if onPostgres {
      // Its flushes are the server's.
      hub.stop()
      return try run.finish(summary + "; \(try hub.ask("audit"))", findings)
    }
    let (few, fewer) = (median("64 x 1", \.flushes), median("32 x 20", \.flushes))
    goal("G4", few <= 0.10 && fewer <= 0.02, "\(few.shown(3)) and \(fewer.shown(4)) flushes an operation; 0.10, 0.02")
    let most = 8 * flush + 20
    goal("G5", slow <= most, "p99 \(slow.shown(1)) ms; \(most.shown(1)) wanted")
    goal("G6", memory <= 96, "\(memory.shown()) MiB with 1,000 idle connections; 96 wanted")
    hub.stop()
    var checker = try Checker(hub: hub.database, devices: [])
    findings += try checker.check(acknowledged: [], isOver: false)
    try run.finish("\(summary), \(checker.operations) at the hub", findings)
  }
}
