import ArgumentParser

/// `hoaban trip`: the same trips as in the guide.
struct TripGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trip", abstract: "Make and change trips.",
    subcommands: [
      TripNew.self, TripList.self, TripShow.self, TripAdd.self, TripMove.self, TripRemove.self, TripUndo.self,
      TripRedo.self, TripExportCommand.self, TripDelete.self, TripSolve.self, TripVerify.self,
    ],
    defaultSubcommand: TripList.self)
}
