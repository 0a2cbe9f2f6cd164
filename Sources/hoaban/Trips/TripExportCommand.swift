import ArgumentParser
import Gazetteer
import Itinerary
import Store

/// `hoaban trip export`.
struct TripExportCommand: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a trip to take along.",
    discussion: """
      ics: a calendar (RFC 5545), an event a visit. gpx: waypoints, and a route a day (GPX 1.1). geojson: a point a \
      visit, and a line a day (RFC 7946). markdown, text: 80 columns. json: all of the trip; trip import reads it.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case json, markdown, text, ics, gpx, geojson }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its id or its very name.")
  var trip: String

  @Option(help: "json, markdown, text, ics, gpx or geojson.")
  var format: Format?

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let trip = try TripFinder(store: store).trip(self.trip)
    let report = TripReport(session: session)
    switch format ?? (session.json ? .json : .text) {
    case .json: try Console.write(report.document(trip).pretty + "\n")
    case .markdown:
      try Console.write(TripExport.markdown(try report.schedule(trip), language: session.language))
    case .text: try Console.write(report.text(trip))
    case .ics: try Console.write(calendar(trip, try store.mark(of: trip.id), report).text)
    case .gpx:
      let schedule = try report.schedule(trip)
      warnOfUnplaced(schedule, session)
      try Console.write(
        TripExport.gpx(schedule, attribution: try session.attribution(), language: session.language))
    case .geojson:
      let document = TripExport.geoJSON(
        try report.schedule(trip), attribution: try session.attribution(), language: session.language)
      try Console.write(document.pretty + "\n")
    }
  }

  private func calendar(_ trip: Trip, _ mark: TripMark, _ report: TripReport) throws -> ICalendar {
    let session = report.session
    let made = TripExport.calendar(
      try report.schedule(trip), mark: mark, stamp: session.now, language: session.language)
    guard let made else {
      throw CommandFailure(
        .invalidValue,
        vi: "Chuyến đi \(trip.id) chưa có ngày nên không thành lịch được; hãy chọn ngày trong thẻ Chuyến đi (phím d).",
        en: "Trip \(trip.id) has no date, so that no calendar can hold it; set one in the guide’s Trip tab (key d).",
        fr: "L’itinéraire \(trip.id) n’a pas de date et ne tient dans aucun agenda ; fixez-la dans l’onglet "
          + "Itinéraire (touche d).",
        ja: "旅程\(trip.id)には日付がなく、カレンダーにできません。ガイドの旅程タブ（dキー）で日付を決めてください。",
        field: "trip")
    }
    return made
  }

  /// GPX has no points without a position; what is left out is said.
  private func warnOfUnplaced(_ schedule: Schedule, _ session: Session) {
    let names = TripExport.unplaced(schedule, language: session.language)
    guard !names.isEmpty else { return }
    let list = names.joined(separator: ", ")
    Console.warn(
      session.say(
        vi: "chưa rõ vị trí nên không có trong tệp GPX: \(list)", en: "left out of GPX for want of a position: \(list)",
        fr: "absent du GPX, faute de position : \(list)", ja: "位置が不明でGPXにないもの：\(list)"))
  }
}
