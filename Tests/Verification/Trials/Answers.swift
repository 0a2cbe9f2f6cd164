import ArgumentParser
import Booking
import Foundation
import Glibc
import SeededRandomness
import SyncProtocol

/// An operator answers on a machine of their own, and its programs and the hub are killed at random points.
struct Answers: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Kill an operator's machine and the hub (offline desk).")
  @OptionGroup var options: RunOptions
  @Option(help: "How often a program of the operator's is killed.") var desk = 300
  @Option(help: "How often the hub is killed.") var hub = 100
  @Option(help: "Devices that ask.") var simulated = 2
  @Flag(help: ArgumentHelp("Count one as kept that never was: the checker must find it.", visibility: .hidden))
  var pretendOneMore = false

  func run() throws {
    let run = try Run("answers", options)
    let scene = try Scene(run, real: 0, simulated: simulated)
    let machine = try Desk(run, "operator", hub: scene.hub)
    let kept = Acknowledged(run.history)
    if pretendOneMore { kept.add([String(repeating: "0", count: 32)], by: "nobody") }
    let left = Box((desk: desk, hub: hub))
    @Sendable func isOver() -> Bool { left.value.desk <= 0 && left.value.hub <= 0 }
    let asking = try Crew.start(simulated) { try ask($0, scene, until: isOver) }
    let hubKills = try Crew.start(1) { _ in
      var random = run.random(99)
      while left.value.hub > 0 {
        usleep(UInt32(random.next(900_000)))
        if scene.hub.kill() { left.change { $0.hub -= 1 } }
        try scene.hub.start()
      }
    }
    let deskKills = try Crew.start(1) { _ in
      var random = run.random(100)
      while left.value.desk > 0 {
        let answers = random.next(2) == 0 ? try machine.answer(seed: random.next()) : nil
        let child = try answers?.child ?? machine.courier()
        usleep(UInt32(random.next(600_000)))
        let wasRunning = child.kill()
        if wasRunning { left.change { $0.desk -= 1 } }
        if let answers { kept.add(Real.ids(answers.output), by: "operator") }
        run.history.add(wasRunning ? "killed" : "ended", ["program": answers == nil ? "courier" : "desk"])
      }
    }
    do { for wait in [deskKills, hubKills, asking] { try wait() } } catch {
      left.change { $0 = (0, 0) }
      scene.hub.kill()
      throw error
    }
    if !scene.hub.isRunning { try scene.hub.start() }
    var findings: [Finding] = try machine.drain() ? [] : [Finding(promise: "I5", what: "the desk is not drained")]
    findings += try scene.settle()
    let checker = try DeskChecker(
      desk: machine.database, hub: scene.hub.database, member: machine.member.rawValue, provider: HubUnderTest.provider)
    findings += try checker.check(kept: kept.ids)
    try run.finish(
      """
      \(desk) kills of the desk, \(hub) of the hub; \(kept.ids.count) answers kept, \(try checker.told) told, \
      \(try checker.refused) refused since the request had changed, \(scene.operations) operations at the hub
      """, findings)
  }

  /// A few requests a second, some of which are called off or whose offers are answered meanwhile.
  private func ask(_ number: Int, _ scene: Scene, until isOver: () -> Bool) throws {
    let device = scene.simulated[number]
    var random = scene.run.random(200 + number)
    var asking = Asking(scene.run.random(300 + number))
    while !isOver() {
      let response = try device.deliver(try (0..<(1 + random.next(2))).map { _ in try asking.request() })
      let answers = try response.changes.compactMap { change -> SyncProtocol.Operation? in
        if let offer = change.offer, change.status == .offered {
          return try asking.operation(random.next(2) == 0 ? .accept(offer.id) : .decline(offer.id), on: change.booking)
        }
        guard change.status == .pending, random.next(5) == 0 else { return nil }
        return try asking.operation(.cancel(reason: ""), on: change.booking)
      }
      let last = answers.isEmpty ? response : try device.deliver(Array(answers.prefix(32)))
      for told in [response, last] {
        scene.acknowledged.add(told.results.filter { $0.code != .retry }.map(\.id.rawValue), by: "simulated \(number)")
      }
      usleep(150_000)
    }
  }
}
