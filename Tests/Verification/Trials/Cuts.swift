import ArgumentParser
import Foundation
import GRDB
import Glibc
import SeededRandomness

/// V7: the line between device and hub breaks wherever it can.
struct Cuts: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Cut the line at every class of offset (V7).")
  @OptionGroup var options: RunOptions
  @Option(help: "How often the line breaks.") var count = 500
  @Option var devices = 6

  func run() throws {
    let run = try Run("cuts", options)
    let random = Box(run.random(1))
    let (places, left) = (Box<[Relay.Place: Int]>([:]), Box(0))
    let reached = Box<[String: Int]>([:])
    let (relay, slowest) = (Box<Relay?>(nil), Box(0.0))
    let scene = try Scene(run, real: devices, simulated: 0) { hub in
      let made = try Relay(to: hub.port, seen: { note($0, reached) }) { () -> Relay.Cut? in
        guard left.value > 0 else { return nil }
        let cut = random.change { random -> Relay.Cut? in
          guard random.next(4) != 0 else { return nil }
          return Relay.Cut(
            place: random.pick(Relay.Place.allCases), share: Double(random.next(1_000)) / 1_000,
            isReset: random.next(2) == 0, isOneWay: random.next(3) == 0)
        }
        guard let cut else { return nil }
        left.change { $0 -= 1 }
        places.change { $0[cut.place, default: 0] += 1 }
        run.history.add("cut", ["place": cut.place.rawValue, "one_way": "\(cut.isOneWay)"])
        return cut
      }
      relay.change { $0 = made }
      return made.address
    }
    left.change { $0 = count }
    try Crew.run(devices) { number in
      var random = run.random(100 + number)
      let device = scene.real[number]
      while left.value > 0 {
        scene.acknowledged.add(try device.enqueued(1 + random.next(20), seed: random.next()), by: "device \(number)")
        for _ in 0..<20 {
          let start = ContinuousClock.now
          let status = try device.courier().wait()
          slowest.change { $0 = max($0, (ContinuousClock.now - start) / .seconds(1)) }
          if status == 0 || left.value <= 0 { break }
        }
      }
    }
    var findings = try scene.settle()
    findings += try reachedTooOften(scene, reached.value)
    let arrivals = reached.value.values.reduce(0, +)
    // Else the count above would say nothing.
    if arrivals < scene.operations {
      findings.append(Finding(promise: "V7", what: "\(arrivals) arrivals were seen of \(scene.operations) operations"))
    }
    if slowest.value > 60 {
      findings.append(
        Finding(promise: "V7", what: "a courier took \(slowest.value.shown()) s to see that its line was cut"))
    }
    let table = Relay.Place.allCases.map { "\($0.rawValue) \(places.value[$0] ?? 0)" }.joined(separator: ", ")
    try run.finish(
      """
      \(count) cuts (\(table)), \(scene.acknowledged.ids.count) acknowledged, \(scene.operations) at the hub, \
      \(arrivals) arrivals, slowest courier \(slowest.value.shown(1)) s
      """, findings)
  }

  /// No operation comes to the hub more often than its device has tried.
  private func reachedTooOften(_ scene: Scene, _ reached: [String: Int]) throws -> [Finding] {
    try scene.real.flatMap { device in
      try Ledger(device.outbox).rows("SELECT op_id, attempts FROM operation").compactMap { row -> Finding? in
        let (id, attempts): (String, Int) = (row[0], row[1])
        guard reached[id, default: 0] > attempts else { return nil }
        return Finding(promise: "V7", what: "\(id) came \(reached[id] ?? 0) times in \(attempts) attempts")
      }
    }
  }
}

/// Ids of operations in a request.
private func note(_ request: [UInt8], _ reached: Box<[String: Int]>) {
  let text = Relay.text(of: request) ?? ""
  let ids = text.components(separatedBy: "\"op_id\":\"").dropFirst().map { String($0.prefix(36)) }
  reached.change { for id in ids { $0[id, default: 0] += 1 } }
}
