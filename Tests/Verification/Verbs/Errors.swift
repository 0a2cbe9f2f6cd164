import ArgumentParser
import Foundation
import SeededRandomness
import SyncProtocol

/// V12, the part of it that is about errors: a write or a flush fails.
struct Errors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Let the n-th write or flush fail (V12).",
    discussion: """
      A preloaded library lets it fail with EIO. What failed must not be acknowledged, a hub whose flush failed must end \
      with an error, and the next start must serve.
      """)
  @OptionGroup var options: RunOptions
  @Option(help: "The n up to which it is tried, for writes and for flushes, at the hub and on the device.") var count =
    40

  func run() throws {
    let run = try Run("errors", options)
    let library = try Shim.library("io_error", for: run)
    let scene = try Scene(run, real: 1, simulated: 1)
    scene.hub.stop()
    var (random, asking) = (run.random(1), Asking(run.random(2)))
    var (findings, ended, refused) = ([Finding](), 0, 0)
    for call in ["write", "flush"] {
      for number in 1...count {
        let armed = "\(run.folder)/armed-\(call)-\(number)"
        let how = [
          "LD_PRELOAD": library, "HOABAN_FAIL_CALL": call, "HOABAN_FAIL_AT": "\(number)", "HOABAN_FAIL_ARMED": armed,
        ]
        scene.hub.environment = how.merging(["HOABAN_FAIL_FOLDER": scene.hub.folder]) { $1 }
        try scene.hub.start()
        try Data().write(to: URL(fileURLWithPath: armed))
        let wasEnded = try ask(scene, &asking, number, &refused)
        if wasEnded { ended += 1 }
        run.history.add("error", ["call": call, "at": "\(number)", "ended": "\(wasEnded)"])
        if call == "flush", !wasEnded {
          findings.append(Finding(promise: "V12", what: "flush \(number) failed, and the hub went on"))
        }
        scene.hub.kill()
        // The device's turn: the same error there.
        let device = scene.real[0]
        let (child, file) = try device.enqueue(
          3, seed: random.next(), environment: how.merging(["HOABAN_FAIL_FOLDER": device.folder]) { $1 })
        _ = child.wait()
        scene.acknowledged.add(Real.ids(file), by: "device")
      }
    }
    scene.hub.environment = [:]
    findings += try scene.settle()
    try run.finish(
      "\(2 * count) errors each at hub and device; the hub ended \(ended) times, refused \(refused) requests; "
        + "\(scene.acknowledged.ids.count) acknowledged, \(scene.operations) at the hub", findings)
  }

  /// Asks until the error must have happened. Whether the hub has ended by itself with an error.
  private func ask(_ scene: Scene, _ asking: inout Asking, _ number: Int, _ refused: inout Int) throws -> Bool {
    let device = scene.simulated[0]
    var after = 0
    for _ in 0..<(number + 5) where after < 3 {
      let operation = try asking.request()
      let message = try device.message([try WireJSON.bytes(operation)])
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
