import ArgumentParser
import Foundation
import Hub
import SyncProtocol

/// Where the hub keeps everything.
struct StoreOption: ParsableArguments {
  @Option(help: ArgumentHelp("Where everything is kept.", valueName: "sqlite:PATH"))
  var store: String

  var path: String {
    get throws {
      guard store.hasPrefix("sqlite:"), store.count > 7 else {
        throw ValidationError("--store is written like sqlite:/var/lib/hoaban/hub.sqlite")
      }
      return String(store.dropFirst(7))
    }
  }

  func open(_ quotas: Quotas = .standard) throws -> SQLiteHubStore {
    guard let epoch = Epoch(random: Machine.random(16)) else { throw ExitCode(74) }
    return try SQLiteHubStore(path: path, newEpoch: epoch, quotas: quotas)
  }
}

/// Time and chance of this machine.
enum Machine {
  static func now() -> HubMoment { HubMoment(unixSeconds: Int(Date().timeIntervalSince1970.rounded(.down))) }

  static func random(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
  }
}
