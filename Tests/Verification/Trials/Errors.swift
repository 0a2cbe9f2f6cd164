import ArgumentParser
import Foundation
import Glibc
import SeededRandomness
import SyncProtocol

/// V12: a write or a flush fails, or nothing may be written at all.
struct Errors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Let the n-th write or flush fail, and take the right to write (V12).",
    discussion: """
      A preloaded library lets it fail with EIO. What failed must not be acknowledged, a hub whose flush failed must end \
      with an error, a device must say what is wrong, and the next start must serve. Then the same where the file system \
      is read-only, or the folder is another's: these need root.
      """)
  @OptionGroup var options: RunOptions
  @Option(
    help: "The n up to which it is tried, for writes and for flushes, at the hub and on the device."
  ) var count =
    40
  @Option(help: "Above 40, only every so many-th n.") var every = 1

  func run() throws {
    let run = try Run("errors", options)
    let library = try Shim.library("io_error", for: run)
    let scene = try Scene(run, real: 1, simulated: 1)
    scene.hub.stop()
    var (random, asking) = (run.random(1), Asking(run.random(2)))
    var (findings, tally) = ([Finding](), Tally())
    let numbers = (1...count).filter { $0 <= 40 || $0 % every == 0 }
    for call in ["write", "flush"] {
      for number in numbers {
        let armed = "\(run.folder)/armed-\(call)-\(number)"
        let how = [
          "LD_PRELOAD": library, "HOABAN_FAIL_CALL": call, "HOABAN_FAIL_AT": "\(number)",
          "HOABAN_FAIL_ARMED": armed,
        ]
        scene.hub.environment = how.merging(["HOABAN_FAIL_FOLDER": scene.hub.folder]) { $1 }
        try scene.hub.start()
        try Data().write(to: URL(fileURLWithPath: armed))
        let wasEnded = try ask(scene, &asking, number, &tally.refused)
        if wasEnded { tally.ended += 1 }
        run.history.add("error", ["call": call, "at": "\(number)", "ended": "\(wasEnded)"])
        if call == "flush", !wasEnded {
          findings.append(
            Finding(promise: "V12", what: "flush \(number) failed, and the hub went on"))
        }
        scene.hub.kill()
        let device = how.merging(["HOABAN_FAIL_FOLDER": scene.real[0].folder]) { $1 }
        findings += try keep(number, call, scene, device, random.next(), &tally)
      }
    }
    scene.hub.environment = [:]
    var closed = 0
    if geteuid() == 0 { (closed, findings) = (2, findings + (try Closing(run).tried(&asking))) }
    findings += try scene.settle()
    try run.finish(
      """
      \(2 * numbers.count) errors each at hub and device, up to n = \(count); the hub ended \(tally.ended) times, refused \
      \(tally.refused) requests; the device refused \(tally.unkept) times, in words; \(closed) ways of not being allowed \
      to write; \(scene.acknowledged.ids.count) acknowledged, \(scene.operations) at the hub
      """, findings)
  }

  private struct Tally { var (ended, refused, unkept) = (0, 0, 0) }

  /// The device's turn: the same error there. So much is queued that it comes to it.
  private func keep(
    _ number: Int, _ call: String, _ scene: Scene, _ environment: [String: String], _ seed: UInt64,
    _ tally: inout Tally
  ) throws -> [Finding] {
    let device = scene.real[0]
    let errors = device.folder + "/enqueue.err"
    try? FileManager.default.removeItem(atPath: errors)
    let (child, file) = try device.enqueue(3 + number / 4, seed: seed, environment: environment)
    let status = child.wait()
    scene.acknowledged.add(Real.ids(file), by: "device")
    guard status != 0 else { return [] }
    tally.unkept += 1
    let words = File.text(errors)
    return status > 0 && words.contains("disk I/O error")
      ? []
      : [
        Finding(
          promise: "V12",
          what: "\(call) \(number) failed: the device ended with \(status): \(words)")
      ]
  }

  /// Asks until the error must have happened. Whether the hub has ended by itself with an error.
  private func ask(_ scene: Scene, _ asking: inout Asking, _ number: Int, _ refused: inout Int)
    throws -> Bool
  {
    let device = scene.simulated[0]
    var after = 0
    for _ in 0..<(number + 5) where after < 3 {
      let operation = try asking.request()
      let message = try device.message([WireJSON.bytes(operation)])
      guard let answer = try? device.answer(message) else { break }
      if answer.status == 200 {
        scene.acknowledged.add([operation.id.rawValue], by: "simulated")
        if refused > 0, after > 0 { after += 1 }
      } else {
        refused += 1
        after += 1
      }
    }
    return scene.hub.endedByItself
  }
}
