import ArgumentParser
import Courier
import Store
import SyncProtocol

struct Carry: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Send what waits and fetch what is new.")

  @OptionGroup var place: DataOption
  @OptionGroup var how: RunOption

  func run() async throws {
    let report = how.report(stopped: "this device must be enrolled again")
    let queue = try place.open()
    try FolderLock.keep(in: place.folder) { report(.busy) }
    if let recovery = try queue.recovery() { Console.warn(Console.words(recovery)) }
    guard let peer = try queue.peer(), let signer = place.keys.signer(for: peer.device) else {
      report(.ended(.stopped(Problem(.unknownDevice, "this device was never enrolled"))))
      throw ExitCode(69)
    }
    var courier = Courier(
      queue: queue, line: WebLine(try how.address(peer.hub), certificates: Certificates.clock(queue)), signer: signer,
      now: Machine.now, report: report)
    try await Rounds(watch: how.watch, report: report) { try queue.status().waiting }
      .keep(peer.role == "kiosk" ? .kiosk : .traveller) { try await courier.run() }
  }
}
