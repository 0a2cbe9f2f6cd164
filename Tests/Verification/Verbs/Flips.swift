import ArgumentParser
import Foundation
import GRDB
import SeededRandomness

/// V14: a damaged outbox.
struct Flips: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Damage a device's outbox (V14).",
    discussion: """
      A flipped bit or a cut-off end; then the courier is asked how the queue stands. It must say that something is \
      wrong, or have all that waits, byte for byte. What is readable of a damaged file is not recovered yet.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Damaged copies.") var count = 1_000
  @Option(help: "Queued requests.") var queued = 40

  func run() throws {
    let run = try Run("flips", options)
    let hub = try HubUnderTest(run)
    try hub.start()
    let device = try Real(run, "device", hub: hub)
    hub.stop()
    _ = try device.enqueued(queued, seed: run.seed)
    guard let whole = FileManager.default.contents(atPath: device.outbox).map({ [UInt8]($0) }) else {
      throw Trouble("no outbox")
    }
    let bodies = Set(try Ledger(device.outbox).texts("SELECT hex(body) FROM operation"))
    let (findings, detected, harmless) = (Box<[Finding]>([]), Box(0), Box(0))
    let queued = queued
    try Crew.run(2) { worker in
      var random = run.random(10 + worker)
      let folder = "\(run.folder)/damaged-\(worker)"
      for number in stride(from: worker, to: count, by: 2) {
        try? FileManager.default.removeItem(atPath: folder)
        // With its keys, so that nothing but the damage is new.
        try FileManager.default.copyItem(atPath: device.folder, toPath: folder)
        var bytes = whole
        let place = random.next(bytes.count)
        let isCut = random.next(4) == 0
        if isCut { bytes.removeLast(bytes.count - place) } else { bytes[place] ^= UInt8(1 << random.next(8)) }
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/outbox.sqlite"))
        let answer = try run.programs.ask("hoaban-sync", ["status", "--json", "--data", folder], in: run.folder)
        let what = "\(number): \(isCut ? "cut at" : "flip at") \(place)"
        if answer.status != 0 {
          detected.change { $0 += 1 }
        } else if answer.output.contains("\"waiting\":\(queued)") {
          let found = Set(try Ledger(folder + "/outbox.sqlite").texts("SELECT hex(body) FROM operation"))
          if found != bodies {
            findings.change { $0.append(Finding(promise: "V14", what: "\(what): altered, unnoticed")) }
          }
          harmless.change { $0 += 1 }
        } else {
          findings.change { $0.append(Finding(promise: "V14", what: "\(what): silently \(answer.output.prefix(60))")) }
        }
      }
    }
    try run.finish(
      "\(count) damaged copies of \(whole.count) bytes: \(detected.value) detected, \(harmless.value) with all that waits",
      findings.value)
  }
}
