import ArgumentParser
import Foundation
import Glibc
import SeededRandomness
import SyncProtocol

/// V1: 16 devices at work, and their programs and the hub are killed at random points.
struct Kills: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Kill devices and the hub under load (V1).")
  @OptionGroup var options: RunOptions
  @Option(help: "How often a device's program is killed.") var device = 1_000
  @Option(help: "How often the hub is killed.") var hub = 1_000
  @Option(help: "Devices with a disk; their programs are killed.") var real = 8
  @Option(help: "Devices without a disk, for load.") var simulated = 8
  @Option(help: "Milliseconds in which a killed hub must be ready again.") var ready = 2_000
  @Flag(help: ArgumentHelp("Count one as acknowledged that never was: the checker must find it.", visibility: .hidden))
  var pretendOneMore = false

  func run() throws {
    let run = try Run("kills", options)
    let scene = try Scene(run, real: real, simulated: simulated)
    let plan = Plan(device: device, hub: hub)
    if pretendOneMore { scene.acknowledged.add(["00000000-0000-7000-8000-000000000000"], by: "nobody") }
    let load = try Crew.start(simulated) { try scene.loadUntil($0) { plan.isOver } }
    let provider = try Crew.start(1) { _ in scene.answerUntil { plan.isOver } }
    let courierKills = try Crew.start(real) { try killDevice($0, scene, plan) }
    let hubKills = try Crew.start(1) { _ in try killHub(scene, plan) }
    do { for wait in [courierKills, hubKills, load, provider] { try wait() } } catch {
      plan.stop()
      scene.hub.kill()
      throw error
    }
    let findings = try scene.settle()
    let times = Sample(plan.ready.value)
    var late: [Finding] = []
    if times.largest > Double(ready) {
      late.append(Finding(promise: "V1", what: "ready after \(times.largest.shown()) ms"))
    }
    try run.finish(
      """
      \(device) device kills, \(hub) hub kills, \(real)+\(simulated) devices, \(scene.acknowledged.ids.count) \
      acknowledged, \(scene.operations) at the hub; ready after ms: median \(times.median.shown()), \
      max \(times.largest.shown())
      """, findings + late)
  }

  /// What is left to do.
  private final class Plan: Sendable {
    private let left: Box<(device: Int, hub: Int)>
    let ready = Box<[Double]>([])
    init(device: Int, hub: Int) { left = Box((device, hub)) }
    var isOver: Bool { left.value.device <= 0 && left.value.hub <= 0 }
    var devicesAreOver: Bool { left.value.device <= 0 }
    var hubIsOver: Bool { left.value.hub <= 0 }
    func killedDevice() { left.change { $0.device -= 1 } }
    func killedHub() { left.change { $0.hub -= 1 } }
    func stop() { left.change { $0 = (0, 0) } }
  }

  private func killDevice(_ number: Int, _ scene: Scene, _ plan: Plan) throws {
    let device = scene.real[number]
    var random = scene.run.random(100 + number)
    while !plan.devicesAreOver {
      let writes = random.next(2) == 0
      var ids: String?
      let child: Child
      if writes {
        let started = try device.enqueue(1 + random.next(12), seed: random.next())
        (child, ids) = (started.child, started.output)
      } else {
        child = try device.courier()
      }
      // Mostly within what it does, which takes about a third of a second with two cores and all this load.
      usleep(UInt32(random.next(450_000)))
      let wasRunning = child.kill()
      if wasRunning { plan.killedDevice() }
      if let ids { scene.acknowledged.add(Real.ids(ids), by: "device \(number)") }
      scene.run.history.add(
        wasRunning ? "killed" : "ended", ["device": "\(number)", "program": writes ? "guide" : "courier"])
    }
  }

  private func killHub(_ scene: Scene, _ plan: Plan) throws {
    var random = scene.run.random(99)
    while !plan.hubIsOver {
      usleep(UInt32(random.next(400_000)))
      if scene.hub.kill() { plan.killedHub() }
      let ready = try scene.hub.start()
      plan.ready.change { $0.append(ready) }
      scene.run.history.add("hub killed", ["ready_ms": ready.shown()])
    }
  }
}
