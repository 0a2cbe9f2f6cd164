import Itinerary
import ArgumentParser
import Foundation
import Gazetteer

/// Ends the process after an error.
struct Closing {
  let language: Language
  let json: Bool

  func end(_ error: any Error) -> Never {
    // Help, and commands that have said everything already.
    if Hoaban.exitCode(for: error) == .success || error is ExitCode { Hoaban.exit(withError: error) }
    let failure = Self.failure(error)
    if json { try? Console.write(failure.document(language).pretty + "\n") }
    Console.warn(failure.sentence(language))
    exit(failure.code.status)
  }

  private static func failure(_ error: any Error) -> CommandFailure {
    // Errors of the argument parser carry that status; no others do.
    guard Hoaban.exitCode(for: error) == .validationFailure else { return CommandFailure(wrapping: error) }
    let message = Hoaban.message(for: error).split(separator: "\n").first.map(String.init) ?? "wrong usage"
    let sentence = message.hasSuffix(".") ? String(message.dropLast()) : message
    return CommandFailure(
      .usage, vi: sentence + "; xem --help của lệnh.", en: sentence + "; see the command's --help.",
      fr: sentence + " ; voir --help de la commande.", ja: sentence + "。コマンドの--helpを見てください。")
  }
}
