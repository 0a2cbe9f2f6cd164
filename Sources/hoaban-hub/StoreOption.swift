import ArgumentParser
import Foundation
import Hub
import SyncProtocol

/// Where the hub keeps everything.
struct StoreOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where everything is kept: a file, or postgres://… for a server.", valueName: "sqlite:PATH"))
  var store: String
  @Flag(help: "Go on where a loss of power at the PostgreSQL server loses what was acknowledged.")
  var unsafeDurability = false

  enum Place {
    case file(String)
    /// An address as libpq takes it.
    case server(String)
  }

  var place: Place {
    get throws {
      if store.hasPrefix("postgres://") || store.hasPrefix("postgresql://") { return .server(store) }
      guard store.hasPrefix("sqlite:"), store.count > 7 else {
        throw ValidationError("--store is written like sqlite:/var/lib/hoaban/hub.sqlite or postgres://host/name")
      }
      return .file(String(store.dropFirst(7)))
    }
  }

  /// For `hoaban-verify` alone, which shows that its tests of power cuts find what must be found: with this in the
  /// environment acknowledged requests can be lost.
  private static let isUnsafe = ProcessInfo.processInfo.environment["HOABAN_HUB_UNSAFE_SYNCHRONOUS_NORMAL"] == "1"

  func open() throws -> any HubStoring {
    switch try place {
    case .file(let path): try openFile(path)
    case .server(let address): try openServer(address, isServing: false)
    }
  }

  func openFile(_ path: String, _ quotas: Quotas = .standard) throws -> SQLiteHubStore {
    try SQLiteHubStore(path: path, newEpoch: try newEpoch(), quotas: quotas, isDurable: !Self.isUnsafe)
  }

  /// - Parameter isServing: Whether to be the one hub that serves it.
  func openServer(_ address: String, isServing: Bool, _ quotas: Quotas = .standard) throws -> any HubStoring {
    #if PostgreSQL
      return try PostgreSQLHubStore(
        address: address, newEpoch: try newEpoch(), quotas: quotas, isServing: isServing, allowsUnsafe: unsafeDurability
      )
    #else
      Said.error("this hoaban-hub was built without PostgreSQL; build it with --traits PostgreSQL")
      throw ExitCode(2)
    #endif
  }

  private func newEpoch() throws -> Epoch {
    guard let epoch = Epoch(random: Machine.random(16)) else { throw ExitCode(74) }
    return epoch
  }
}

/// A line for whoever started the command.
enum Said {
  static func error(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

/// Time and chance of this machine.
enum Machine {
  static func now() -> HubMoment { HubMoment(unixSeconds: Int(Date().timeIntervalSince1970.rounded(.down))) }

  static func random(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
  }
}
