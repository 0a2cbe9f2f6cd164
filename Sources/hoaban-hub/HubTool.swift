import ArgumentParser
import Hub

/// `hoaban-hub`: the central data system, and what its keepers do by hand.
@main
struct HubTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoaban-hub", abstract: "The central data system of Hoa Ban.",
    subcommands: [
      Serve.self, DeviceGroup.self, OperatorGroup.self, RequestGroup.self, Backup.self, Restore.self,
      Move.self,
      AuditCheck.self,
    ])
}
