import CivilTime
import Foundation
import Glibc
import SeededRandomness
import SyncProtocol

/// A hub and a device that may not write: on a file system that is read-only now, or as somebody to whom the folder does
/// not belong any more.
struct Closing {
  let run: Run

  init(_ run: Run) { self.run = run }

  enum Way: String, CaseIterable { case readOnly, notTheirs }

  func tried(_ asking: inout Asking) throws -> [Finding] {
    var findings: [Finding] = []
    for way in Way.allCases {
      let disk = try SmallDisk("\(run.folder)/\(way)", "320m")
      defer { disk.remove() }
      findings += try tried(way, disk, &asking)
    }
    return findings
  }

  private func tried(_ way: Way, _ disk: SmallDisk, _ asking: inout Asking) throws -> [Finding] {
    let hub = try HubUnderTest(run, folder: "\(way)/hub")
    defer { hub.kill() }
    try hub.start()
    let device = try Real(run, "\(way)/device", hub: hub)
    let simulated = try Simulated(hub, &asking)
    var kept = Set(try device.enqueued(3, seed: run.seed))
    let operation = try asking.request()
    _ = try simulated.deliver([operation])
    kept.insert(operation.id.rawValue)
    hub.stop()
    var findings: [Finding] = []
    func check(_ what: String, _ isSo: Bool) {
      if !isSo { findings.append(Finding(promise: "V12", what: "\(way): \(what)")) }
    }
    try close(way, disk)
    let wrapper =
      way == .notTheirs
      ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    let day = Asking.now().adding(seconds: 10 * 86_400).inVietNam.date.description
    let serve = ["serve", "--listen", hub.authority, "--store", "sqlite:" + hub.database]
    // The hub does not begin to answer, the device refuses what is new and says why nothing goes out.
    for (program, arguments) in [
      ("hoaban-hub", serve),
      (
        "hoaban",
        [
          "book", "hs-ban-men/night", "--from", day, "--name", "Lò Thị Mai", "--phone", "0912345678", "--data",
          device.folder,
        ]
      ), ("hoaban-sync", ["run", "--once", "--data", device.folder]),
    ] {
      let (status, words) = try ask(wrapper, program, arguments)
      check("\(program) ended with \(status): \(words)", status > 0 && status != 2 && status != 64 && words.count > 20)
      run.history.add("closed", ["way": "\(way)", "program": program, "status": "\(status)", "words": words])
    }
    try open(way, disk)
    try hub.start()
    check("the device does not get through afterwards", try device.drain())
    hub.stop()
    var checker = try Checker(hub: hub.database, devices: [device.outbox])
    return findings + (try checker.check(acknowledged: kept, isOver: true))
  }

  private func close(_ way: Way, _ disk: SmallDisk) throws {
    switch way {
    case .readOnly:
      guard disk.turn(readOnly: true) else { throw Trouble("cannot mount it read-only") }
    // They may look, and no more.
    case .notTheirs: for name in ["hub", "device"] { chmod("\(disk.path)/\(name)", 0o755) }
    }
  }

  private func open(_ way: Way, _ disk: SmallDisk) throws {
    guard way == .readOnly else { return }
    guard disk.turn(readOnly: false) else { throw Trouble("cannot mount it as it was") }
  }

  private func ask(_ wrapper: [String], _ program: String, _ arguments: [String]) throws -> (
    Int32, String
  ) {
    let file = "\(run.folder)/closed-\(UUID().uuidString)"
    let line = wrapper + [run.programs.path(program)] + arguments
    let child = try Child(line[0], Array(line.dropFirst()), output: file, errors: file)
    let status = child.wait(milliseconds: 60_000)
    if status == nil { child.kill() }
    return (status ?? 0, File.text(file))
  }
}
