import Booking
import Foundation
import Glibc
import SeededRandomness
import SyncProtocol

/// A hub, devices of both kinds, and an operator.
final class Scene: @unchecked Sendable {
  let run: Run
  let hub: HubUnderTest
  let real: [Real]
  let simulated: [Simulated]
  let acknowledged: Acknowledged
  /// At the hub, once `settle` has counted.
  private(set) var operations = 0

  /// - Parameter address: Where the real devices find the hub.
  init(
    _ run: Run, real: Int, simulated: Int, listen: String = "127.0.0.1",
    address: ((HubUnderTest) throws -> String)? = nil
  ) throws {
    self.run = run
    acknowledged = Acknowledged(run.history)
    let hub = try HubUnderTest(run)
    self.hub = hub
    hub.host = listen
    try hub.start()
    let there = try address?(hub)
    self.real = try (0..<real).map { try Real(run, "device-\($0)", hub: hub, address: there) }
    var asking = Asking(run.random(1))
    self.simulated = try (0..<simulated).map { _ in try Simulated(hub, &asking) }
  }

  deinit { hub.kill() }

  /// A simulated device's work: requests, cancellations, answers to offers.
  func loadUntil(_ number: Int, _ isOver: () -> Bool) throws {
    let device = simulated[number]
    var random = run.random(200 + number)
    var asking = Asking(run.random(300 + number))
    while !isOver() {
      let operations = try (0..<(1 + random.next(8))).map { _ in try asking.request() }
      let response = try device.deliver(operations)
      acknowledge(response, number)
      var answers: [SyncProtocol.Operation] = []
      for change in response.changes {
        if let offer = change.offer, change.status == .offered {
          answers.append(
            try asking.operation(random.next(2) == 0 ? .accept(offer.id) : .decline(offer.id), on: change.booking))
        } else if change.status == .pending, random.next(10) == 0 {
          answers.append(try asking.operation(.cancel(reason: ""), on: change.booking))
        }
      }
      if !answers.isEmpty { acknowledge(try device.deliver(Array(answers.prefix(32))), number) }
    }
  }

  private func acknowledge(_ response: SyncResponse, _ number: Int) {
    acknowledged.add(response.results.filter { $0.code != .retry }.map(\.id.rawValue), by: "simulated \(number)")
  }

  /// The operator answers, whatever happens to the hub meanwhile.
  func answerUntil(_ isOver: () -> Bool) {
    var provider = Provider(hub: hub, random: run.random(400))
    while !isOver() {
      try? provider.answerSome()
      usleep(20_000)
    }
  }

  /// After the faults: everybody has their time, the hub ends in order, and the checker looks.
  ///
  /// - Parameter others: Devices that came later.
  func settle(with others: [Real] = []) throws -> [Finding] {
    if !hub.isRunning { try hub.start() }
    var findings: [Finding] = []
    let stuck = Box<[String]>([])
    let couriers = real + others
    try Crew.run(couriers.count) { number in
      if try !couriers[number].drain() { stuck.change { $0.append("\(couriers[number].folder)") } }
    }
    for folder in stuck.value { findings.append(Finding(promise: "I5", what: "\(folder) is not drained")) }
    return findings + (try check(couriers))
  }

  /// The hub ends in order, and the checker looks.
  func check(_ devices: [Real]) throws -> [Finding] {
    var findings: [Finding] = []
    let status = hub.stop()
    if status != 0 { findings.append(Finding(promise: "stop", what: "the hub ended with \(status)")) }
    var checker = try Checker(hub: hub.database, devices: devices.map(\.outbox))
    findings += try checker.check(acknowledged: acknowledged.ids, isOver: true)
    operations = checker.operations
    return findings
  }
}
