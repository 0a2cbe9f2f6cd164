import CivilTime
import Gazetteer
import Geography

/// A trip as GeoJSON (RFC 7946): a point for each visit and a line for each day.
///
/// A visit without a position has no geometry, which the format allows, so that nothing is lost.
struct TripGeoJSON {
  let words: ExportWords
  let attribution: Attribution

  func document(_ schedule: Schedule) -> JSONText {
    let points = schedule.days.map(DayPoint.all)
    var members: [JSONText.Member] = [
      .init("type", .string("FeatureCollection")), .init("name", .string(words.tripName(schedule.trip))),
      .init("license", .string(Attribution.licence)), .init("attribution", .string(attribution.credit)),
      .init("version", .string(attribution.date)),
    ]
    if let box = BoundingBox(around: points.joined().compactMap { $0.position?.coordinate }) {
      members.append(.init("bbox", .array([box.west, box.south, box.east, box.north].map(Self.degrees))))
    }
    let features = zip(schedule.days, points).flatMap { day, points in
      points.map { feature($0, of: day) } + [line(points, of: day)].compactMap { $0 }
    }
    return .object(members + [.init("features", .array(features))])
  }

  private func feature(_ point: DayPoint, of day: ScheduledDay) -> JSONText {
    var properties: [JSONText.Member] = [
      .init("role", .string(point.role.rawValue)), .init("day", .integer(day.index + 1)),
      .init("date", .optional(day.date?.description)), .init("number", .optional(point.number)),
      .init("place", .string(point.id.rawValue)), .init("name", .string(words.placeName(point.place, point.id))),
      .init("kind", .optional(point.place?.header.kind.id.rawValue)),
    ]
    if let stop = point.stop { properties += self.properties(stop, day.date) }
    properties += [
      .init("accuracy_m", .optional(point.position?.accuracyMetres)),
      .init("basis", .optional(point.position?.basis.rawValue)),
    ]
    let geometry = point.position.map { position -> JSONText in
      .members(["type": .string("Point"), "coordinates": Self.coordinates(position)])
    }
    return .members([
      "type": .string("Feature"), "id": .string("day-\(day.index + 1)-" + key(point)), "geometry": geometry ?? .null,
      "properties": .object(properties),
    ])
  }

  /// A place may be visited more than once a day; a stop has a number of its own.
  private func key(_ point: DayPoint) -> String {
    point.stop.map { "stop-\($0.stop.id.rawValue)" } ?? point.role.rawValue
  }

  private func properties(_ stop: ScheduledStop, _ date: CivilDate?) -> [JSONText.Member] {
    [
      .init("stop", .integer(stop.stop.id.rawValue)), .init("arrive", JSONDocument.time(stop.arrive, date)),
      .init("start", JSONDocument.time(stop.start, date)), .init("leave", JSONDocument.time(stop.leave, date)),
      .init("visit_min", .integer(stop.visitMinutes)), .init("open", .string(stop.openness.rawValue)),
      .init("note", .string(PrintedText.cleaned(stop.stop.note))),
      .init("problems", .array(stop.problems.map { .string(words.problem($0, of: stop)) })),
    ]
  }

  /// Straight from place to place: the way along the roads is not known to the guide. Nil without two positions.
  private func line(_ points: [DayPoint], of day: ScheduledDay) -> JSONText? {
    let positions = points.compactMap(\.position)
    guard positions.count > 1 else { return nil }
    return .members([
      "type": .string("Feature"), "id": .string("day-\(day.index + 1)"),
      "geometry": .members(["type": .string("LineString"), "coordinates": .array(positions.map(Self.coordinates))]),
      "properties": .members([
        "role": .string("day"), "day": .integer(day.index + 1), "date": .optional(day.date?.description),
        "name": .string(words.dayTitle(day)), "travel_min": .integer(day.travelMinutes),
        "travel_metres": .integer(day.travelMetres), "visit_min": .integer(day.visitMinutes),
        "wait_min": .integer(day.waitMinutes), "straight": .bool(true),
      ]),
    ])
  }

  /// Longitude first (section 3.1.1).
  private static func coordinates(_ position: Position) -> JSONText {
    .array([degrees(position.coordinate.longitude), degrees(position.coordinate.latitude)])
  }

  /// Six decimals are a tenth of a metre, finer than any pin (section 11.2).
  private static func degrees(_ degrees: Double) -> JSONText { .number((degrees * 1_000_000).rounded() / 1_000_000) }
}
