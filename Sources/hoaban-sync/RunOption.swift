import ArgumentParser
import Courier
import SyncProtocol

/// How often a courier goes, where to, and how it tells of it.
struct RunOption: ParsableArguments {
  @Flag(help: "Once, then end; what is done without a flag.") var once = false
  @Flag(help: "Again and again, until only a person can help.") var watch = false
  @Flag(help: "What happens as lines of JSON.") var json = false
  @Option(help: ArgumentHelp("Another address of the same hub.", valueName: "url")) var hub: String?
  @Flag(help: "Plain http will do for --hub.") var insecure = false

  func validate() throws {
    if once, watch { throw ValidationError("--once or --watch, not both") }
  }

  /// - Parameter known: That plain http will do for it was said when it was stored.
  func address(_ known: String) throws -> HubAddress {
    try HubOption.address(hub ?? known, insecure: insecure || hub == nil)
  }

  /// - Parameter stopped: What it means that the hub does not know who speaks.
  func report(stopped: String) -> @Sendable (CourierEvent) -> Void {
    { [json] event in
      if json {
        Console.line(event)
      } else if let words = Console.words(event, stopped: stopped) {
        Console.write(words)
      }
    }
  }
}
