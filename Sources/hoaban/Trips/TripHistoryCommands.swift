import Store
import ArgumentParser
import Itinerary

/// `hoaban trip undo`.
struct TripUndo: OneShot {
  static let configuration = CommandConfiguration(commandName: "undo", abstract: "Take back the last change of a trip.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.")
  var trip: String

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let trip = try TripFinder(store: store).trip(self.trip)
    try TripReport(session: session).tell(
      try store.undo(trip.id).current,
      people: session.say(vi: "Đã hoàn tác.", en: "Taken back.", fr: "Annulé.", ja: "元に戻しました。"))
  }
}

/// `hoaban trip redo`.
struct TripRedo: OneShot {
  static let configuration = CommandConfiguration(commandName: "redo", abstract: "Do again what was taken back.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.")
  var trip: String

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let trip = try TripFinder(store: store).trip(self.trip)
    try TripReport(session: session).tell(
      try store.redo(trip.id).current,
      people: session.say(vi: "Đã làm lại.", en: "Done again.", fr: "Rétabli.", ja: "やり直しました。"))
  }
}

/// `hoaban trip delete`: for ever, with all revisions, and so never without being told twice.
struct TripDelete: OneShot {
  static let configuration = CommandConfiguration(commandName: "delete", abstract: "Delete a trip for ever.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.")
  var trip: String

  @Flag(help: "Yes, delete it.")
  var yes = false

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let trip = try TripFinder(store: store).trip(self.trip)
    guard yes else {
      throw CommandFailure(
        .confirmationNeeded, vi: "Xóa chuyến đi \(trip.id) thì không lấy lại được; nếu chắc chắn hãy thêm --yes.",
        en: "Deleting trip \(trip.id) cannot be undone; add --yes if you are sure.",
        fr: "Supprimer l’itinéraire \(trip.id) est définitif ; ajoutez --yes si vous êtes sûr.",
        ja: "旅程\(trip.id)の削除は元に戻せません。よろしければ--yesを付けてください。", field: "yes")
    }
    try store.delete(trip.id)
    try session.answer(
      .members(["id": .string(trip.id.rawValue), "deleted": .bool(true)]),
      people: [
        session.say(
          vi: "Đã xóa chuyến đi \(trip.id).", en: "Deleted trip \(trip.id).", fr: "Itinéraire \(trip.id) supprimé.",
          ja: "旅程\(trip.id)を削除しました。")
      ])
  }
}
