import ArgumentParser
import CivilTime
import Store
import SyncProtocol

/// `hoaban desk`: what an operator does with the requests that come to them, on a machine of their own.
struct DeskGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "For operators: answer the requests that come to you.",
    discussion: """
      Requests, answers and your two keys are kept in the folder desk of the data folder. No connection is needed to read \
      and to answer; hoaban desk sync sends what waits and fetches what is new. Begin with hoaban desk key and hoaban desk \
      join.
      """,
    subcommands: [
      DeskList.self, DeskShow.self, DeskConfirm.self, DeskDecline.self, DeskOffer.self, DeskCancel.self, DeskUndo.self,
      DeskSync.self, DeskKey.self, DeskJoin.self,
    ], defaultSubcommand: DeskList.self)
}

extension Session {
  func desk() throws -> DeskStore { try DeskStore(folder: global.folder.desk) }

  var deskKeys: DeskKeyFolder { DeskKeyFolder(path: global.folder.desk) }

  var deskWords: DeskWords { DeskWords(language: language, now: moment) }

  /// This machine's time, to the second where nothing fixes it.
  var moment: HubMoment {
    HubMoment(unixSeconds: global.fixedNow?.unixSeconds ?? Clock.unixMilliseconds() / 1_000)
  }
}
