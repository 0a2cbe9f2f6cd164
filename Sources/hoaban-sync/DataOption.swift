import ArgumentParser
import Courier
import Foundation
import Store
import SyncProtocol

/// Where this device's requests and keys are: as `hoaban` finds them.
struct DataOption: ParsableArguments {
  @Option(help: ArgumentHelp("Folder of trips and requests.", valueName: "dir"))
  var data: String?

  var folder: String {
    func value(_ name: String) -> String? {
      ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let asked = data.flatMap({ $0.isEmpty ? nil : $0 }) ?? value("HOABAN_DATA") { return asked }
    // The specification tells to pass over a relative path.
    if let shared = value("XDG_DATA_HOME"), shared.hasPrefix("/") { return shared + "/hoaban" }
    return (value("HOME") ?? NSHomeDirectory()) + "/.local/share/hoaban"
  }

  var keys: KeyFolder { KeyFolder(path: folder) }

  func open() throws -> OutboxStore {
    do { return try OutboxStore(path: folder + "/outbox.sqlite") } catch {
      Console.warn("the requests in \(folder) cannot be opened: \(error)")
      throw ExitCode(73)
    }
  }
}

/// A hub's address as a person gives it.
enum HubOption {
  static func address(_ text: String, insecure: Bool) throws -> HubAddress {
    do throws(HubAddressError) { return try HubAddress(text, insecure: insecure) } catch { throw words(error) }
  }

  static func words(_ error: HubAddressError) -> ValidationError {
    switch error {
    case .notAnAddress: ValidationError("a hub is written like https://hub.example or https://hub.example:8443")
    case .notSecure: ValidationError("plain http sends everything in the open; give --insecure to do it all the same")
    case .tooFar: ValidationError("plain http goes no further than this machine and its local network")
    }
  }
}

/// Time and chance of this machine.
enum Machine {
  @Sendable static func now() -> HubMoment {
    HubMoment(unixSeconds: Int(Date().timeIntervalSince1970.rounded(.down)))
  }

  static func random(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
  }
}
