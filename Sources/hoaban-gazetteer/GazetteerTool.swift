import ArgumentParser

/// The data keeper's tool.
@main
struct GazetteerTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoaban-gazetteer",
    abstract: "Compile and check the gazetteer of Hoa Ban.",
    subcommands: [Build.self, Check.self, SourcesCommand.self, Generate.self])
}
