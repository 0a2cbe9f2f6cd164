import Gazetteer
import Store
import ArgumentParser
import Itinerary

/// `hoaban trip add`.
struct TripAdd: OneShot {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a place to a day of a trip.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.")
  var trip: String

  @Argument(help: "Id, name, or LAT,LON of a pin.")
  var place: String

  @Option(help: "Day, from 1.")
  var day: Int = 1

  @Option(help: "Position in the day, from 1; default last.")
  var at: Int?

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let trip = try TripFinder(store: store).trip(self.trip)
    let header = try session.places().header(place, field: "place")
    let edit = TripEdit.add(
      header.id, day: try Counted.index(day, "day"), at: try at.map { try Counted.index($0, "at") })
    let changed = try store.edit(trip.id, [edit]).current
    // The stop with the highest number is the one that this very edit has added.
    let stop = changed.stops.max { $0.id < $1.id }?.id.rawValue ?? 0
    let name = header.names.name(session.language)
    try TripReport(session: session).tell(
      changed, adding: [.init("added_stop", .integer(stop))],
      people: session.say(
        vi: "Đã thêm \(name) vào ngày \(day) (điểm dừng số \(stop)).",
        en: "Added \(name) to day \(day) (stop \(stop)).",
        fr: "\(name) ajouté au jour \(day) (étape \(stop)).", ja: "\(name)を\(day)日目に追加しました（立ち寄り先\(stop)）。"))
  }
}

/// `hoaban trip move`.
struct TripMove: OneShot {
  static let configuration = CommandConfiguration(commandName: "move", abstract: "Move a stop to a day and position.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.")
  var trip: String

  @Argument(help: "The stop: its number, or its place.")
  var stop: String

  @Option(help: "Day, from 1; default the day that it is on.")
  var day: Int?

  @Option(help: "Position in the day, from 1; default last.")
  var at: Int?

  func validate() throws {
    if day == nil, at == nil { throw ValidationError("Give --day, --at or both") }
  }

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let finder = TripFinder(store: store)
    let trip = try finder.trip(self.trip)
    let stop = try finder.stop(self.stop, of: trip, places: session.places)
    let day = day ?? (trip.position(of: stop)?.day ?? 0) + 1
    let index = try Counted.index(day, "day")
    let others = trip.days.indices.contains(index) ? trip.days[index].stops.count { $0.id != stop } : 0
    let edit = TripEdit.move(stop, day: index, at: try at.map { try Counted.index($0, "at") } ?? others)
    try TripReport(session: session).tell(
      try store.edit(trip.id, [edit]).current,
      people: session.say(
        vi: "Đã chuyển điểm dừng số \(stop.rawValue) sang ngày \(day).",
        en: "Moved stop \(stop.rawValue) to day \(day).",
        fr: "Étape \(stop.rawValue) déplacée au jour \(day).", ja: "立ち寄り先\(stop.rawValue)を\(day)日目へ移しました。"))
  }
}

/// `hoaban trip remove`.
struct TripRemove: OneShot {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a stop out of a trip.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.")
  var trip: String

  @Argument(help: "The stop: its number, or its place.")
  var stop: String

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let finder = TripFinder(store: store)
    let trip = try finder.trip(self.trip)
    let stop = try finder.stop(self.stop, of: trip, places: session.places)
    try TripReport(session: session).tell(
      try store.edit(trip.id, [.remove(stop)]).current,
      people: session.say(
        vi: "Đã bỏ điểm dừng số \(stop.rawValue); hoaban trip undo \(trip.id) đưa lại.",
        en: "Removed stop \(stop.rawValue); hoaban trip undo \(trip.id) brings it back.",
        fr: "Étape \(stop.rawValue) retirée ; hoaban trip undo \(trip.id) la ramène.",
        ja: "立ち寄り先\(stop.rawValue)を外しました。hoaban trip undo \(trip.id)で戻せます。"))
  }
}

/// Days and positions as people count them.
enum Counted {
  /// From 1 on the command line, from 0 within.
  static func index(_ number: Int, _ field: String) throws -> Int {
    try Values.number(number, in: 1...1_000, field: field) - 1
  }
}
