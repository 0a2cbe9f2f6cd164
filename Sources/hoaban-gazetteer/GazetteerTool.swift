import ArgumentParser

/// The data keeper's tool.
@main
struct GazetteerTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoaban-gazetteer",
    abstract: "Check, compile, exchange, compare and sign the gazetteer of Hoa Ban.",
    subcommands: [
      Build.self, Check.self, Export.self, Import.self, Diff.self, SourcesCommand.self, Generate.self,
      Key.self, Sign.self, Verify.self,
    ])
}
