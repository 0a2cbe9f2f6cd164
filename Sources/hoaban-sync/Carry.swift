import ArgumentParser
import Courier
import Foundation
import Store
import SyncProtocol

struct Carry: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Send what waits and fetch what is new.")

  @OptionGroup var place: DataOption
  @Flag(help: "Once, then end; what is done without a flag.") var once = false
  @Flag(help: "Again and again, until the device must be enrolled again.") var watch = false
  @Flag(help: "What happens as lines of JSON.") var json = false
  @Option(help: ArgumentHelp("Another address of the same hub.", valueName: "url")) var hub: String?
  @Flag(help: "Plain http will do for --hub.") var insecure = false

  func validate() throws {
    if once, watch { throw ValidationError("--once or --watch, not both") }
  }

  func run() async throws {
    let queue = try place.open()
    try FolderLock.keep(in: place.folder)
    if let recovery = try queue.recovery() { Console.warn(Console.words(recovery)) }
    let report: @Sendable (CourierEvent) -> Void = { [json] event in
      if json { Console.line(event) } else if let words = Console.words(event) { Console.write(words) }
    }
    guard let peer = try queue.peer(), let signer = place.keys.signer(for: peer.device) else {
      report(.ended(.stopped(Problem(.unknownDevice, "this device was never enrolled"))))
      throw ExitCode(69)
    }
    // That plain http will do for the stored address was said when it was stored.
    let address = try HubOption.address(hub ?? peer.hub, insecure: insecure || hub == nil)
    var courier = Courier(
      queue: queue, line: WebLine(address, certificates: Certificates.clock(queue)), signer: signer, now: Machine.now,
      report: report)
    var pace = Pace(peer.role == "kiosk" ? .kiosk : .traveller)
    while true {
      let ending: Ending
      do { ending = try await courier.run() } catch {
        Console.warn("the requests cannot be read or written: \(error)")
        throw ExitCode(74)
      }
      guard watch, let wait = pace.wait(after: ending, random: .random(in: 0..<1)) else { return try close(ending) }
      report(.waits(seconds: Int(wait)))
      try await rest(wait, untilSomethingWaitsIn: ending.isDone ? queue : nil)
    }
  }

  /// What the guide puts in the queue meanwhile goes out within seconds, but not before a failed line had its rest.
  private func rest(_ seconds: Double, untilSomethingWaitsIn queue: OutboxStore?) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      try await Task.sleep(until: min(end, .now + .seconds(5)), clock: .continuous)
      if let queue, try queue.status().waiting > 0 { return }
    }
  }

  private func close(_ ending: Ending) throws {
    switch ending {
    case .done: return
    case .later(let failure): throw ExitCode(failure.isReached ? 75 : 69)
    case .stopped: throw ExitCode(69)
    }
  }
}
