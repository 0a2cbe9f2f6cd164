import ArgumentParser
import Courier
import Foundation
import Releases
import Store
import SyncProtocol

/// Why an update came to nothing, in words and as an exit status.
struct UpdateFailure {
  let code: String
  let words: String
  let status: Int32
  private let json: Bool

  /// Seconds by which a clock may be off before it is worth a hint.
  private static let tolerance = 600

  init(_ error: any Error, _ device: KnownDevice, _ server: HubMoment?, json: Bool) {
    self.json = json
    switch error {
    case let error as ReleaseError:
      var words = "refused, the gazetteer stays as it is: \(error)"
      if error.kind == .expired, let server, device.now.unixSeconds - server.unixSeconds > Self.tolerance {
        words += "; clock-skew: this device takes it to be \(device.now), the server \(server); set the clock"
      }
      (code, self.words, status) = (error.kind.rawValue, words, 65)
    case let failure as LineFailure:
      (code, words, status) = ("unavailable", "the releases cannot be reached: \(failure.why)", 69)
    case UpdateProblem.noRoot:
      (code, words, status) = ("usage", "this device trusts no root yet; give one with --root", 64)
    case UpdateProblem.nothingInstalled:
      (code, words, status) = ("not_found", "no release was installed by an update", 1)
    case let error as DurableFileError:
      (code, words, status) = ("cannot_write", "\(error)", 73)
    default: (code, words, status) = ("io_error", "\(error)", 74)
    }
  }

  /// Says it, and gives the exit status to be thrown.
  func told() -> ExitCode {
    Console.warn(words)
    if json { Console.line(["error": ["code": code, "message": words]]) }
    return ExitCode(status)
  }
}
