import CivilTime
import Gazetteer
import Itinerary

/// A row of the calendar as JSON.
enum CalendarDocument {
  static func row(_ row: CalendarRow) -> JSONText {
    .members([
      "id": .optional(row.festival?.id.rawValue), "kind": .string(kind(row)), "start": .string(row.first.description),
      "end": .string(row.last.description), "lunar_start": lunar(row.lunarFirst), "lunar_end": lunar(row.lunarLast),
      "certainty": .string(certainty(row)), "names": PlaceDocument.texts(row.names),
    ])
  }

  static func undated(_ festival: Festival) -> JSONText {
    .members([
      "id": .string(festival.id.rawValue), "kind": .string("festival"), "start": .null, "end": .null,
      "lunar_start": .null, "lunar_end": .null, "certainty": .string("unknown"),
      "names": PlaceDocument.texts(festival.names),
    ])
  }

  /// In the shape of `hoaban lunar`; null outside of the years that are known.
  private static func lunar(_ date: LunarDate?) -> JSONText {
    guard let date else { return .null }
    return .members([
      "year": .integer(date.year), "month": .integer(date.month), "day": .integer(date.day),
      "leap": .bool(date.isLeapMonth),
    ])
  }

  private static func kind(_ row: CalendarRow) -> String {
    switch row.subject {
    case .festival: "festival"
    case .holiday: "holiday"
    case .lunarDay: "lunar_day"
    }
  }

  private static func certainty(_ row: CalendarRow) -> String {
    switch row.subject {
    case .festival(_, let certainty): certainty.rawValue
    case .holiday(let certainty): certainty.rawValue
    case .lunarDay: FestivalDates.Certainty.computed.rawValue
    }
  }
}
