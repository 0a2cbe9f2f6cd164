import ArgumentParser
import Foundation
import SeededRandomness
import SyncProtocol

/// V2 and its part of V4: what a power cut leaves, at every flush and at random moments.
struct Power: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build what power cuts leave of device and hub, and look at it (V2, V4).",
    discussion: """
      --weak makes what must fail: the hub with synchronous=NORMAL, and for the device a disk on which flushing the \
      folder does nothing. It ends with status 0 when operations were lost.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Random cuts, for the device and for the hub, beside those at every flush.") var cuts = 1_000
  @Option(help: "Of the flushes each n-th.") var every = 1
  @Flag(help: "The negative control.") var weak = false

  func run() throws {
    let run = try Run(weak ? "power-weak" : "power", options)
    let library = try Shim.library("storage_log", for: run)
    let device = try recordDevice(run, library)
    let hub = try recordHub(run, library)
    let (onDevice, atHub) = (try judge(device, run), try judge(hub, run))
    let all = onDevice.findings + atHub.findings
    let summary = "device: \(onDevice.summary); hub: \(atHub.summary)"
    guard weak else { return try run.finish(summary, all) }
    let silent = [(onDevice, "device"), (atHub, "hub")].filter { !$0.0.findings.contains { $0.promise == "V2 lost" } }
    try run.finish(
      summary + " (the negative control: both must lose)",
      silent.map { Finding(promise: "V4", what: "nothing was lost at the \($0.1) though it had to be") })
  }

  /// What one of the two did, and how to look at what is left of it.
  struct Tape {
    let name: String
    let events: [StorageEvent]
    /// What lay in the folder before.
    var before: [String: [UInt8]] = [:]
    let folder: String
    let database: String
    /// The ids that are there.
    let question: String
  }

  private func recordDevice(_ run: Run, _ library: String) throws -> Tape {
    let hub = try HubUnderTest(run, folder: "hub-of-device")
    try hub.start()
    defer { hub.kill() }
    let folder = run.folder + "/device"
    let device = Real(run, folder: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var events: [StorageEvent] = []
    func record(_ number: Int, _ start: ([String: String]) throws -> Child) throws {
      let log = "\(run.folder)/device-\(number).tape"
      let child = try start([
        "LD_PRELOAD": library, "HOABAN_STORAGE_LOG": log, "HOABAN_STORAGE_FOLDER": folder,
      ])
      guard child.wait() == 0 else { throw Trouble("device \(number) did not end well") }
      events += try StorageLog.read(log)
    }
    try record(0) { try device.enqueue(6, seed: run.seed, environment: $0).child }
    let code = try hub.code()
    try record(1) {
      try Child(
        run.programs.path("hoaban-sync"),
        ["enrol", "--data", folder, "--hub", hub.address, "--code", code, "--insecure"], environment: $0,
        output: folder + "/enrol.log", errors: folder + "/enrol.log")
    }
    for round in 1...3 {
      try record(2 * round) { try device.enqueue(6, seed: run.seed &+ UInt64(round), environment: $0).child }
      try record(2 * round + 1) { try device.courier(environment: $0) }
    }
    return Tape(
      name: "device", events: events, folder: folder, database: "outbox.sqlite", question: "SELECT op_id FROM operation"
    )
  }

  private func recordHub(_ run: Run, _ library: String) throws -> Tape {
    let hub = try HubUnderTest(run, folder: "hub")
    try hub.start()
    defer { hub.kill() }
    var asking = Asking(run.random(1))
    let devices = try (0..<4).map { _ in try Simulated(hub, &asking) }
    hub.stop()
    // From here on the hub alone writes, and the tape has it all.
    let before = [hub.database, hub.database + "-wal"].reduce(into: [String: [UInt8]]()) { all, path in
      all[path] = FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }
    let log = run.folder + "/hub.tape"
    hub.environment = ["LD_PRELOAD": library, "HOABAN_STORAGE_LOG": log, "HOABAN_STORAGE_FOLDER": hub.folder]
    if weak { hub.environment["HOABAN_HUB_UNSAFE_SYNCHRONOUS_NORMAL"] = "1" }
    try hub.start()
    let shared = asking
    try Crew.run(devices.count) { number in
      var asking = shared
      for _ in 0..<number { _ = asking.bytes(1) }
      for round in 0..<25 {
        _ = try devices[number].deliver(try (0..<(1 + round % 4)).map { _ in try asking.request() })
      }
    }
    hub.stop()
    return Tape(
      name: "hub", events: try StorageLog.read(log), before: before, folder: hub.folder, database: "hub.sqlite",
      question: "SELECT op_id FROM op_log WHERE json_valid(result)")
  }
}
