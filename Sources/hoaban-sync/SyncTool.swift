import ArgumentParser

/// `hoaban-sync`: the courier between the requests on this device and the hub.
@main
struct SyncTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoaban-sync",
    abstract: "Carry booking requests to the hub and bring its answers; bring the gazetteer up to date.",
    discussion: "Exit status: 0 done, 64 usage, 69 hub not available, 73 cannot write, 74 I/O error, 75 try later.",
    subcommands: [Carry.self, Enrol.self, Status.self, Update.self], defaultSubcommand: Carry.self)
}
