import ArgumentParser
import Foundation
import GRDB
import SeededRandomness

/// V15 and V16: older copies come back.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring back older copies of devices and of the hub (V15, V16).",
    discussion: """
      The hub's backup is brought back with `hoaban-hub restore` where that is there; else the file is put in place and \
      given a new epoch by hand, and the summary says so.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Rounds with devices of their own.") var count = 10
  @Option(help: "Devices that hold newer acknowledgements when the hub goes back.") var devices = 50

  func run() throws {
    let run = try Run("restore", options)
    let scene = try Scene(run, real: 0, simulated: 0)
    var random = run.random(1)
    var all: [Real] = []
    for number in 0..<count { all += try oldDevice(number, scene, &random) }
    let fleet = try (0..<devices).map { try Real(run, "fleet-\($0)", hub: scene.hub) }
    let seeds = fleet.map { _ in random.next() }
    func work(_ salt: UInt64) throws {
      try Crew.run(8) { worker in
        for index in stride(from: worker, to: fleet.count, by: 8) {
          scene.acknowledged.add(try fleet[index].enqueued(3, seed: seeds[index] &+ salt), by: "fleet \(index)")
          guard try fleet[index].drain() else { throw Trouble("fleet \(index) does not get through") }
        }
      }
    }
    try work(0)
    let backup = run.folder + "/backup.sqlite"
    try scene.hub.ask("backup", backup)
    try work(1)
    scene.hub.stop()
    let way = try goBack(scene.hub, to: backup)
    try scene.hub.start()
    let alerts = try Ledger(scene.hub.database).rows(
      "SELECT count(*) FROM audit WHERE event LIKE '%incarnation%' OR event LIKE '%clone%'")
    var findings = try scene.settle(with: all + fleet)
    let heard: Int = alerts.first?[0] ?? 0
    let clones = heard > 0 ? "\(heard) alerts of clones" : "this hub tells nobody of clones"
    if way == nil { findings.append(Finding(promise: "V16", what: "the hub could not be brought back")) }
    try run.finish(
      """
      \(count) older and cloned devices, \(devices) devices ahead of the hub, brought back by \(way ?? "nothing"); \
      \(scene.acknowledged.ids.count) acknowledged, \(scene.operations) at the hub; \(clones)
      """, findings)
  }

  /// A device whose disk is put back to an older state, and one that goes on as two.
  private func oldDevice(_ number: Int, _ scene: Scene, _ random: inout SplitMix64) throws -> [Real] {
    let device = try Real(scene.run, "old-\(number)", hub: scene.hub)
    let files = FileManager.default
    scene.acknowledged.add(try device.enqueued(5, seed: random.next()), by: "old \(number)")
    let (copy, clone) = (device.folder + ".copy", device.folder + ".clone")
    try files.copyItem(atPath: device.folder, toPath: copy)
    guard try device.drain() else { throw Trouble("old \(number) does not get through") }
    scene.acknowledged.add(try device.enqueued(5, seed: random.next()), by: "old \(number)")
    guard try device.drain() else { throw Trouble("old \(number) does not get through") }
    // The older state comes back, with five that were sent long ago, and asks for more.
    try files.removeItem(atPath: device.folder)
    try files.moveItem(atPath: copy, toPath: device.folder)
    scene.acknowledged.add(try device.enqueued(2, seed: random.next()), by: "old \(number)")
    try files.copyItem(atPath: device.folder, toPath: clone)
    let other = Real(scene.run, folder: clone)
    scene.acknowledged.add(try other.enqueued(2, seed: random.next()), by: "clone \(number)")
    guard try device.drain(), try other.drain() else { throw Trouble("a clone does not get through") }
    return [device, other]
  }

  /// Puts an older store in the hub's place. How that was done.
  private func goBack(_ hub: HubUnderTest, to backup: String) throws -> String? {
    let files = FileManager.default
    for suffix in ["", "-wal", "-shm"] where files.fileExists(atPath: hub.database + suffix) {
      try files.moveItem(atPath: hub.database + suffix, toPath: hub.database + suffix + ".lost")
    }
    if (try? hub.ask("restore", backup)) != nil, files.fileExists(atPath: hub.database) { return "hoaban-hub restore" }
    try? files.removeItem(atPath: hub.database)
    try files.copyItem(atPath: backup, toPath: hub.database)
    try DatabaseQueue(path: hub.database).write { db in
      try db.execute(sql: "UPDATE history SET epoch = lower(hex(randomblob(16)))")
    }
    return "hand"
  }
}
