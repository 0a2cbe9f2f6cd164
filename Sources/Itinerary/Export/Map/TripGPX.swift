import Gazetteer
import Geography

/// A trip as GPX 1.1: a waypoint for each place, and a route for each day with its places in order.
///
/// GPX's own times are those of recordings, so that planned ones stand in the comments.
struct TripGPX {
  let words: ExportWords
  let attribution: Attribution

  func text(_ schedule: Schedule) -> String {
    let places = DayPoint.places(schedule)
    return GPXDocument.text(
      creator: "hoaban",
      [metadata(schedule, places.compactMap { $0.position?.coordinate })]
        + places.compactMap { point("wpt", $0, cmt: $0.position.map(words.accuracy) ?? "") }
        + schedule.days.map(route))
  }

  private func metadata(_ schedule: Schedule, _ coordinates: [Coordinate]) -> XMLElement {
    let children = [
      XMLElement("name", words.tripName(schedule.trip)),
      XMLElement("desc", words.overview(schedule.trip) + ". " + attribution.credit), attribution.gpx,
      GPXDocument.bounds(coordinates),
    ]
    return XMLElement("metadata", [], children.compactMap { $0 })
  }

  private func route(_ day: ScheduledDay) -> XMLElement {
    let points = DayPoint.all(day)
    let lost = points.filter { $0.position == nil }.map { words.placeName($0.place, $0.id) }
    let children = [
      XMLElement("name", words.dayTitle(day)),
      XMLElement("desc", words.totals(day) + (lost.isEmpty ? "" : ". " + words.leftOut(lost))),
      XMLElement("number", String(day.index + 1)),
    ]
    return XMLElement("rte", [], children + points.compactMap { point("rtept", $0, cmt: $0.stop.map(times) ?? "") })
  }

  private func times(_ stop: ScheduledStop) -> String {
    ([words.clock(stop.start) + "-" + words.clock(stop.leave)] + stop.problems.map { words.problem($0, of: stop) })
      .joined(separator: "; ")
  }

  /// Nil without a position.
  private func point(_ name: String, _ point: DayPoint, cmt: String) -> XMLElement? {
    guard let place = point.place, let position = point.position else { return nil }
    return GPXDocument.point(
      name, at: position.coordinate,
      [
        XMLElement("name", words.placeName(place, point.id)), XMLElement.optional("cmt", cmt),
        XMLElement.optional("desc", PrintedText.cleaned(point.stop?.stop.note ?? "")),
        XMLElement("type", place.header.kind.id.rawValue),
        XMLElement(
          "extensions", [],
          [
            XMLElement("hoaban:id", point.id.rawValue),
            XMLElement("hoaban:accuracy_m", String(position.accuracyMetres)),
            XMLElement("hoaban:basis", position.basis.rawValue),
          ]),
      ])
  }
}
