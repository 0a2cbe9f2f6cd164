import ArgumentParser

/// `hoaban trip`: the same trips as in the guide.
struct TripGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trip", abstract: "Make and change trips.",
    subcommands: [
      TripNew.self, TripCopy.self, TripList.self, TripShow.self, TripCheck.self, TripAdd.self, TripMove.self,
      TripRemove.self, TripSet.self, TripUndo.self, TripRedo.self, TripCompare.self, TripExportCommand.self,
      TripImportCommand.self, TripPlan.self, TripSolve.self, TripVerify.self, TripDelete.self,
    ],
    defaultSubcommand: TripList.self)
}
