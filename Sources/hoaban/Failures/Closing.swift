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
    let sentence = sentence(Hoaban.message(for: error))
    return CommandFailure(
      .usage, vi: sentence + "; xem --help của lệnh.", en: sentence + "; see the command's --help.",
      fr: sentence + " ; voir --help de la commande.", ja: sentence + "。コマンドの--helpを見てください。")
  }

  /// The first line of a message without its full stop, with what it lists where it lists something.
  private static func sentence(_ message: String) -> String {
    let lines = message.split(separator: "\n")
    guard let first = lines.first else { return "wrong usage" }
    if first.hasSuffix(":") {
      let listed = lines.dropFirst().map { $0.drop { $0 == " " } }.prefix { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
      return first + " " + listed.joined(separator: ", ")
    }
    return String(first.hasSuffix(".") ? first.dropLast() : first)
  }
}
