import ArgumentParser
import Foundation
import Gazetteer

/// `hoaban`: the guide, and everything that it does as a subcommand.
@main
struct Hoaban: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoaban",
    abstract: "A guide to Điện Biên that works offline.",
    discussion: """
      Without a subcommand the guide opens in the terminal; 'hoaban help guide' tells its options, such as \
      --line 9600 over a slow line. Places are named by id (a1-hill), by any of their names, \
      or by LAT,LON. Exit status: 0 done, 1 no such thing, 2 invalid value, 64 usage, 65 bad input file, 69 hub not \
      available, 73 cannot write, 74 I/O error, 75 try later.
      """,
    subcommands: [
      Guide.self, Search.self, Show.self, Near.self, Route.self, Hours.self, Lunar.self, Holidays.self,
      CalendarCommand.self, MapText.self, PanoramaCommand.self, BattleCommand.self,
      TripGroup.self, Book.self, Bookings.self, Sync.self, DeskGroup.self, Report.self, Unknown.self, Credits.self,
      Doctor.self,
    ],
    defaultSubcommand: Guide.self)

  /// The one way out: every error becomes one sentence, one status and, where JSON was asked for, one document.
  static func main() {
    // Wrong usage is told in the language asked for too, though nothing could be parsed then.
    var language = GlobalOptions.language(askedIn: CommandLine.arguments) ?? EnvironmentLanguage.current ?? .vi
    do {
      var command = try parseAsRoot()
      if let command = command as? any GlobalCommand {
        language = command.global.language
        try command.global.check()
      }
      try command.run()
    } catch {
      Closing(language: language, json: CommandLine.arguments.prefix { $0 != "--" }.contains("--json")).end(error)
    }
  }
}

/// A command that takes the global options.
protocol GlobalCommand: ParsableCommand {
  var global: GlobalOptions { get }
}

extension Guide: GlobalCommand {}

/// A command that does one thing and ends.
protocol OneShot: GlobalCommand {
  func perform(_ session: Session) throws
}

extension OneShot {
  func run() throws { try perform(Session(global)) }
}
