import ArgumentParser

/// The data keeper's tool.
@main
struct GazetteerTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoaban-gazetteer",
    abstract: "Check, compile, exchange and compare the gazetteer of Hoa Ban.",
    subcommands: [
      Build.self, Check.self, Export.self, Import.self, Diff.self, SourcesCommand.self, Generate.self,
    ])
}
