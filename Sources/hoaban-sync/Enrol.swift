import ArgumentParser
import Courier
import SyncProtocol

struct Enrol: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a key for this device and let the hub know it.",
    discussion: "The code is what `hoaban-hub device code` prints; it is good for a quarter of an hour.")

  @OptionGroup var place: DataOption
  @Option(help: ArgumentHelp("The hub, like https://hub.example.", valueName: "url")) var hub: String
  @Option(help: "The one-time code.") var code: String
  @Flag(help: "Plain http will do, on this machine or its local network.") var insecure = false

  func run() async throws {
    let address = try HubOption.address(hub, insecure: insecure)
    let queue = try place.open()
    try FolderLock.keep(in: place.folder)
    // What is stored of the time may be what cuts this device off.
    let certificates = Certificates.clock(nil)
    do {
      let enrolled = try await Enroller(queue: queue, keys: place.keys, now: Machine.now)
        .enrol(
          at: address, over: WebLine(address, certificates: certificates), code: code,
          nonce: Machine.random(16))
      Console.write("\(enrolled.device)")
    } catch let failure as LineFailure {
      Console.warn("the hub cannot be reached: \(failure.why)")
      throw ExitCode(69)
    } catch let problem as Problem {
      Console.warn("the hub refuses: \(problem)")
      throw ExitCode(problem.kind.status >= 429 ? 75 : 69)
    } catch is KeyFolderError {
      Console.warn("the key cannot be kept in \(place.folder)")
      throw ExitCode(73)
    }
  }
}
