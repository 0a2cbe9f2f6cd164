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
      visit, and a line a day (RFC 7946). markdown, text: 80 columns. sheet: for a printer, pages of 80 columns and 66 \
      lines. json: all of the trip; trip import reads it. qr: a code a day that a phone’s map opens as a route, or with \
      --stop as a place.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case json, markdown, text, sheet, ics, gpx, geojson, qr }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its id or its very name.")
  var trip: String

  @Option(help: "json, markdown, text, sheet, ics, gpx, geojson or qr.")
  var format: Format?

  @Option(help: "For qr: this day only, from 1.")
  var day: Int?

  @Option(help: "For qr: this stop only, by its number or its place.")
  var stop: String?

  @Flag(help: "For qr: draw with ASCII.")
  var ascii = false

  @Flag(help: "For qr: swap what is drawn and what is left blank.")
  var invert = false

  func validate() throws {
    guard format != .qr else {
      if day != nil, stop != nil { throw ValidationError("Give --day or --stop, not both") }
      return
    }
    if day != nil || stop != nil || ascii || invert {
      throw ValidationError("--day, --stop, --ascii and --invert go with --format qr")
    }
  }

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let trip = try TripFinder(store: store).trip(self.trip)
    let report = TripReport(session: session)
    let entries = try report.entries(trip)
    let schedule = try report.schedule(trip, entries)
    let language = session.language
    switch format ?? (session.json ? .json : .text) {
    case .json: try Console.write(TripExport.json(schedule, language: language).pretty + "\n")
    case .markdown: try Console.write(TripExport.markdown(schedule, language: language))
    case .text: try Console.write(TripExport.text(schedule, language: language))
    case .sheet:
      try Console.write(
        TripExport.sheet(schedule, entries: entries, attribution: session.attribution(), language: language))
    case .ics: try Console.write(calendar(schedule, try store.mark(of: trip.id), session).text)
    case .gpx:
      warnOf(TripExport.unplaced(schedule, language: language), session)
      try Console.write(
        TripExport.gpx(schedule, attribution: session.attribution(), language: language))
    case .geojson:
      let document = TripExport.geoJSON(
        schedule, attribution: try session.attribution(), language: language)
      try Console.write(document.pretty + "\n")
    case .qr:
      let links = try self.links(schedule, entries, TripFinder(store: store), session)
      try TripCodes(isASCII: ascii, isInverted: invert, session: session).write(links)
    }
  }

  private func links(
    _ schedule: Schedule, _ entries: [EntryID: Entry], _ finder: TripFinder, _ session: Session
  ) throws -> [MapLink] {
    let (trip, language) = (schedule.trip, session.language)
    if let stop {
      let id = try finder.stop(stop, of: trip, places: session.places)
      let header = trip.stops.first { $0.id == id }.flatMap { entries[$0.place]?.header }
      return header.flatMap { MapLink.place($0, language: language) }.map { [$0] } ?? []
    }
    let asked = try day.map { try Counted.index($0, "day") }
    if let asked, !trip.days.indices.contains(asked) { throw TripEditError.noSuchDay(asked, count: trip.days.count) }
    return (asked.map { [$0] } ?? Array(trip.days.indices)).flatMap {
      TripExport.mapLinks(schedule, day: $0, language: language)
    }
  }

  private func calendar(_ schedule: Schedule, _ mark: TripMark, _ session: Session) throws -> ICalendar {
    let made = TripExport.calendar(schedule, mark: mark, stamp: session.now, language: session.language)
    guard let made else {
      let trip = schedule.trip
      guard !trip.stops.isEmpty else {
        throw CommandFailure(
          .invalidValue,
          vi: "Chuyến đi \(trip.id) chưa có điểm dừng nên không có gì để đưa vào lịch; hãy thêm bằng hoaban trip add.",
          en: "Trip \(trip.id) has no stops, so that there is nothing for a calendar; add some with hoaban trip add.",
          fr:
            "L’itinéraire \(trip.id) n’a pas d’étape : rien à mettre dans un agenda ; ajoutez-en avec hoaban trip add.",
          ja: "旅程\(trip.id)には立ち寄り先がなく、カレンダーに入れるものがありません。hoaban trip addで追加してください。",
          field: "trip")
      }
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
  private func warnOf(_ names: [String], _ session: Session) {
    guard !names.isEmpty else { return }
    let list = session.language.list(names)
    Console.warn(
      session.say(
        vi: "chưa rõ vị trí nên không có trong tệp GPX: \(list)", en: "left out of GPX for want of a position: \(list)",
        fr: "absent du GPX, faute de position : \(list)", ja: "位置が不明でGPXにないもの：\(list)"))
  }
}
