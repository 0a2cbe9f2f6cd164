import ArgumentParser

/// `hoaban-sync`: the courier between the requests on this device and the hub.
@main
struct SyncTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoaban-sync",
    abstract:
      "Carry booking requests, and operators' answers, to the hub and bring its word; bring the gazetteer up to date.",
    discussion: "Exit status: 0 done, 64 usage, 69 hub not available, 73 cannot write, 74 I/O error, 75 try later.",
    subcommands: [Carry.self, Enrol.self, Status.self, Desk.self, Update.self], defaultSubcommand: Carry.self)
}
