import ArgumentParser
import Foundation
import Glibc
import SeededRandomness

/// V5, V6 and the byte counts of section 11: over an emulated bad link.
struct BadLink: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Sync over an emulated bad link (V5, V6).",
    discussion: """
      Each link is a pair of TUN devices, one in a network namespace of the device's, with rate, delay and loss of \
      whole packets between them. Needs root. A session is a new courier and a new connection; what fails goes out \
      again after the courier's own pause (full jitter).
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "Bits a second.") var rate = 32_000
  @Option(help: "Milliseconds one way.") var delay = 400
  @Option(help: "Packets lost each way, in a hundred.") var loss = 10.0
  @Option(help: "Sessions of one request.") var lone = 200
  @Option(help: "Sessions of many.") var batches = 100
  @Option(help: "Requests of many.") var operations = 50
  @Option(help: "Links at once.") var links = 10

  struct Session: Sendable {
    let seconds: Double
    let bytes: Double
    let couriers: Int
  }

  func run() throws {
    let run = try Run("link", options)
    let scene = try Scene(run, real: 0, simulated: 0, listen: "0.0.0.0")
    let program = try Shim.program("link", for: run)
    let (ones, many) = (Box<[Session]>([]), Box<[Session]>([]))
    let left = Box((lone: lone, batches: batches))
    let devices = Box<[Real]>([])
    try Crew.run(links) { number in
      let line = try EmulatedLink(
        number, program, run, "\(rate)", "\(delay)", "\(Int(loss * 10))", "\(run.seed &+ UInt64(number))")
      defer { line.remove() }
      let device = try Real(
        run, "device-\(number)", hub: scene.hub, address: "http://\(line.hub):\(scene.hub.port)", wrapper: line.wrapper)
      devices.change { $0.append(device) }
      var random = run.random(100 + number)
      while true {
        let count = left.change { left -> Int? in
          if left.lone > 0 {
            left.lone -= 1
            return 1
          }
          left.batches -= 1
          return left.batches >= 0 ? operations : nil
        }
        guard let count else { return }
        scene.acknowledged.add(try device.enqueued(count, seed: random.next()), by: "device \(number)")
        let session = try self.session(device, line, &random)
        run.history.add(
          "session", ["operations": "\(count)", "seconds": session.seconds.shown(2), "bytes": session.bytes.shown()])
        (count == 1 ? ones : many).change { $0.append(session) }
      }
    }
    try judge(ones.value, many.value, scene, devices.value, run)
  }

  private func session(_ device: Real, _ line: EmulatedLink, _ random: inout SplitMix64) throws -> Session {
    // What the last connection still says is not this session's.
    usleep(UInt32(4 * delay) * 1_000)
    let (start, before) = (ContinuousClock.now, line.bytes)
    var couriers = 0
    while true {
      couriers += 1
      if try device.courier().wait() == 0 { break }
      guard couriers < 50 else { throw Trouble("nothing gets through") }
      usleep(UInt32(1e6 * min(900, 2 * pow(2, Double(couriers - 1))) * Double(random.next(1_000)) / 1_000))
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    usleep(UInt32(3 * delay) * 1_000)
    return Session(seconds: seconds, bytes: line.bytes - before, couriers: couriers)
  }

  private func judge(
    _ ones: [Session], _ many: [Session], _ scene: Scene, _ devices: [Real], _ run: Run
  ) throws {
    var findings: [Finding] = []
    func told(_ name: String, _ sessions: [Session], _ count: Int, _ p50: Double?, _ p95: Double?) -> String {
      guard !sessions.isEmpty else { return "" }
      let (times, bytes) = (Sample(sessions.map(\.seconds)), Sample(sessions.map { $0.bytes / Double(count) }))
      func goal(_ share: Double, _ limit: Double?) {
        guard let limit, times.quantile(share) > limit else { return }
        findings.append(
          Finding(
            promise: "V5", what: "\(name) p\(Int(share * 100)) \(times.quantile(share).shown(1)) s; \(limit) wanted"))
      }
      goal(0.5, p50)
      goal(0.95, p95)
      return "\(sessions.count) of \(name): p50 \(times.median.shown(1)) s, p95 \(times.quantile(0.95).shown(1)) s, "
        + "bytes a request: median \(bytes.median.shown()), p95 \(bytes.quantile(0.95).shown()), "
        + "couriers \(sessions.reduce(0) { $0 + $1.couriers }); "
    }
    // The goals are those of V5's link.
    let isV5 = rate == 32_000 && delay == 400 && loss == 10
    let summary =
      told("one", ones, 1, isV5 ? 8 : nil, isV5 ? 20 : nil)
      + told("\(operations)", many, operations, nil, isV5 && operations == 50 ? 30 : nil)
    findings += try scene.check(devices)
    try run.finish(
      "\(rate) bit/s, \(delay) ms, \(loss) % lost, \(links) links between namespaces; \(summary)"
        + "\(scene.operations) at the hub", findings)
  }
}
