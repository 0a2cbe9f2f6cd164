import ArgumentParser
import Gazetteer

struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Print every source and what rests on it, as the page docs/sources.md.",
    discussion: "Exit status: 0 done, 65 errors in the sources, 74 the folder cannot be read.")

  @Argument(help: "The folder of text sources.")
  var folder = "Data"

  func run() throws {
    print(SourcesPage.markdown(try Sources.read(folder)), terminator: "")
  }
}
