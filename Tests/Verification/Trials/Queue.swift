import ArgumentParser
import Foundation
import GRDB
import SeededRandomness
import Store

/// G10: a device on which very many requests wait.
struct Queue: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start, list and sync with 10,000 queued requests (G10).")
  @OptionGroup var options: RunOptions
  @Option(help: "Requests that wait.") var count = 10_000

  func run() throws {
    let run = try Run("queue", options)
    let scene = try Scene(run, real: 1, simulated: 0)
    let device = scene.real[0]
    // One more by hand at the end: the queue holds 10,000.
    try fill(device, count - 1, run)
    var findings: [Finding] = []
    func time(_ name: String, _ program: String, _ arguments: [String]) throws -> Double {
      let times = try (0..<5).map { _ in
        let start = ContinuousClock.now
        let answer = try run.programs.ask(program, arguments + ["--data", device.folder], in: run.folder)
        guard answer.status == 0 else { throw Trouble("\(name): \(answer.status) \(answer.output.suffix(300))") }
        return (ContinuousClock.now - start) / .milliseconds(1)
      }
      return Sample(times).median
    }
    let status = try time("status", "hoaban-sync", ["status", "--json"])
    let list = try? time("list", "hoaban", ["bookings", "list"])
    let enqueue = try milliseconds { scene.acknowledged.add(try device.enqueued(1, seed: run.seed), by: "device") }
    let batch = try batches(device)
    let start = ContinuousClock.now
    guard try device.drain() else { throw Trouble("the courier does not get through") }
    let sync = (ContinuousClock.now - start) / .seconds(1)
    scene.acknowledged.add(try Ledger(device.outbox).texts("SELECT op_id FROM operation"), by: "device")
    findings += try scene.settle()
    if batch > 20 { findings.append(Finding(promise: "G10", what: "a batch is chosen in \(batch.shown(1)) ms")) }
    if status > 1_000 || (list ?? 0) > 1_000 { findings.append(Finding(promise: "G10", what: "over 1 s to start")) }
    let listed = list.map { "hoaban bookings list \($0.shown()) ms" } ?? "hoaban bookings list is not there"
    try run.finish(
      """
      \(count) queued: \(listed), hoaban-sync status \(status.shown()) ms, one request more \(enqueue.shown()) ms \
      (a new process), a batch of 64 is chosen in \(batch.shown(1)) ms, all are sent in \(sync.shown(1)) s
      """, findings)
  }

  private func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .milliseconds(1)
  }

  /// Choosing the next 64, without what it costs to mark them: that is flushed. The median of many.
  private func batches(_ device: Real) throws -> Double {
    let database = try DatabaseQueue(path: device.outbox)
    return Sample(
      try (0..<20).map { _ in
        try milliseconds {
          _ = try database.read {
            try Row.fetchAll($0, sql: "SELECT op_id, body FROM operation WHERE state = 'queued' ORDER BY n LIMIT 64")
          }
        }
      }
    ).median
  }

  /// Queues through the store, with a disk that does not flush: how they got there does not matter here.
  private func fill(_ device: Real, _ count: Int, _ run: Run) throws {
    let workers = 4
    let library = try Shim.library("no_flush", for: run)
    // One after the other: each waits for the file anyway.
    for worker in 0..<workers {
      let share = count / workers + (worker < count % workers ? 1 : 0)
      let (child, _) = try device.enqueue(
        share, seed: run.seed &+ UInt64(worker + 1), environment: ["LD_PRELOAD": library])
      guard child.wait() == 0 else {
        throw Trouble("the queue takes no more: \(File.text(device.folder + "/enqueue.err"))")
      }
    }
  }
}
