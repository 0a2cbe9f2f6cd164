import ArgumentParser
import Booking
import Foundation
import Glibc
import SeededRandomness
import SyncProtocol

/// V11: no space left, on a small file system.
struct Full: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill the disks of device and hub (V11).", discussion: "Mounts tmpfs, so it must run as root.")
  @OptionGroup var options: RunOptions
  @Option(help: "Fill points of the device, and of the hub.") var count = 200

  func run() throws {
    let run = try Run("full", options)
    let scene = try Scene(run, real: 0, simulated: 1)
    var findings: [Finding] = []
    let disk = try SmallDisk(run.folder + "/disk", "2m")
    let device = try Real(run, "disk/device", hub: scene.hub)
    let (refused, slowest) = try fillDevice(device, disk, scene, &findings)
    guard try device.drain() else { throw Trouble("the device does not get through") }
    let other = try HubOnDisk(run)
    let answers = try other.fill(count, &findings)
    findings += try scene.settle(with: [device])
    try run.finish(
      """
      \(count) fill points each; device: \(refused) times refused, \(scene.acknowledged.ids.count) acknowledged, \
      takes again after at most \(slowest.shown()) ms; hub: \(answers)
      """, findings)
    disk.remove()
  }

  private func fillDevice(
    _ device: Real, _ disk: SmallDisk, _ scene: Scene, _ findings: inout [Finding]
  ) throws -> (refused: Int, slowest: Double) {
    var (random, refused, slowest) = (scene.run.random(1), 0, 0.0)
    for point in 0..<count {
      disk.fill(leaving: random.next(16) * 4_096)
      let (child, file) = try device.enqueue(6, seed: random.next())
      let status = child.wait()
      if status != 0 { refused += 1 }
      scene.acknowledged.add(Real.ids(file), by: "device")
      _ = try device.courier().wait()
      disk.free()
      let start = ContinuousClock.now
      scene.acknowledged.add(try device.enqueued(1, seed: random.next()), by: "device")
      slowest = max(slowest, (ContinuousClock.now - start) / .milliseconds(1))
      if point % 10 == 9, try !device.drain(tries: 2) {
        findings.append(Finding(promise: "V11", what: "point \(point): the courier does not get through with space"))
      }
    }
    if refused == 0, count >= 20 { findings.append(Finding(promise: "V11", what: "the device was never full")) }
    return (refused, slowest)
  }
}

/// A hub whose store lies on a disk of its own, filled while it runs.
private struct HubOnDisk {
  let hub: HubUnderTest
  let disk: SmallDisk
  let run: Run

  init(_ run: Run) throws {
    self.run = run
    disk = try SmallDisk(run.folder + "/hub-disk", "320m")
    hub = try HubUnderTest(run, folder: "hub-disk/hub")
  }

  /// Low on space it refuses requests; with none at all, answers of operators too. Both come back by themselves.
  func fill(_ count: Int, _ findings: inout [Finding]) throws -> String {
    try hub.start()
    defer {
      hub.kill()
      disk.remove()
    }
    var (random, asking) = (run.random(2), Asking(run.random(3)))
    let device = try Simulated(hub, &asking)
    var provider = Provider(hub: hub, random: run.random(4))
    var (confirmed, refusedAnswers, kept) = (Set<String>(), 0, Set<String>())
    func broken(_ what: String) { findings.append(Finding(promise: "V11", what: what)) }
    for point in 0..<count {
      let operation = try asking.request()
      _ = try device.deliver([operation])
      kept.insert(operation.id.rawValue)
      disk.fill(leaving: random.next(40) * 4_096)
      let low = try device.answer(try device.message([WireJSON.bytes(try asking.request())]))
      if low.status != 503 || low.fields["retry-after"] == nil {
        broken("point \(point): full, and it answers \(low.status)")
      }
      if try device.answer(try device.message([])).status != 200 { broken("point \(point): full, and nothing is told") }
      let answer = try provider.answer(.confirm, operation.booking.rawValue, revision: 1)
      if answer.status == 200 { confirmed.insert(operation.booking.rawValue) } else { refusedAnswers += 1 }
      disk.free()
      let start = ContinuousClock.now
      let after = try asking.request()
      _ = try device.deliver([after])
      kept.insert(after.id.rawValue)
      if ContinuousClock.now - start > .seconds(5) { broken("point \(point): it took 5 s to come back") }
    }
    // As a power cut: what was told must be there all the same.
    hub.kill()
    var checker = try Checker(hub: hub.database, devices: [])
    findings += try checker.check(acknowledged: kept, isOver: false)
    let there = Set(try Ledger(hub.database).texts("SELECT uuid FROM booking WHERE status = 'confirmed'"))
    for booking in confirmed.subtracting(there) { broken("\(booking) was confirmed and is not") }
    return "\(count) times refused with 503, \(refusedAnswers) answers refused, \(confirmed.count) kept"
  }
}
