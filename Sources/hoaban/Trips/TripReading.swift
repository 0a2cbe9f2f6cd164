import Gazetteer
import CivilTime
import Store
import ArgumentParser
import Itinerary
import TextShaping

/// `hoaban trip list`.
struct TripList: OneShot {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the trips.")

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws {
    let trips = try session.traveller().trips().map(\.current)
    try session.answer(.members(["trips": .array(trips.map(row))]), people: people(trips, session))
  }

  private func row(_ trip: Trip) -> JSONText {
    .members([
      "id": .string(trip.id.rawValue), "name": .string(trip.name),
      "start_date": .optional(trip.startDate?.description), "mode": .string(trip.mode.rawValue),
      "days": .integer(trip.days.count), "stops": .integer(trip.stops.count),
      "template": .bool(trip.isTemplate),
    ])
  }

  private func people(_ trips: [Trip], _ session: Session) -> [String] {
    guard !trips.isEmpty else {
      return [
        session.say(
          vi: "Chưa có chuyến đi nào; hãy thử hoaban trip new TÊN.", en: "No trips yet; try hoaban trip new NAME.",
          fr: "Pas encore d’itinéraire ; essayez hoaban trip new NOM.",
          ja: "旅程はまだありません。hoaban trip new 名前 をお試しください。")
      ]
    }
    return trips.map { trip in
      let counts = session.say(
        vi: "\(trip.days.count) ngày, \(trip.stops.count) điểm", en: "\(trip.days.count) d, \(trip.stops.count) stops",
        fr: "\(trip.days.count) j, \(trip.stops.count) étapes", ja: "\(trip.days.count)日、\(trip.stops.count)か所")
      let date = trip.startDate?.description ?? "-"
      let mark = session.say(vi: "  (mẫu)", en: "  (template)", fr: "  (modèle)", ja: "（ひな形）")
      let line =
        "\(Fitting.pad(trip.id.rawValue, to: 24)) \(Fitting.pad(trip.name, to: 26)) \(Fitting.pad(date, to: 10))  \(counts)"
      return line + (trip.isTemplate ? mark : "")
    }
  }
}

/// `hoaban trip show`.
struct TripShow: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a trip with its times and what stands in its way.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its id or its very name.")
  var trip: String

  func perform(_ session: Session) throws {
    let trip = try TripFinder(store: session.traveller()).trip(self.trip)
    let report = TripReport(session: session)
    if session.json { return try Console.write(report.document(trip).pretty + "\n") }
    try Console.write(report.text(trip))
  }
}
