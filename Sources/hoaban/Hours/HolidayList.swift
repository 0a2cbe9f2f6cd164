import CivilTime
import Foundation
import OpeningHours

/// Holidays as the caller gives them: `{"PH":[{"from":"2026-02-16","to":"2026-02-20","name":"…"}],"SH":[…]}`.
struct HolidayList: Sendable {
  private typealias Span = (first: CivilDate, last: CivilDate, name: String)

  private let publicHolidays: [Span]
  private let schoolHolidays: [Span]

  init(_ value: Any?) throws {
    guard let object = value as? [String: Any] else { throw Self.unreadable("holidays") }
    publicHolidays = try Self.spans(object["PH"])
    schoolHolidays = try Self.spans(object["SH"])
  }

  private static func spans(_ value: Any?) throws -> [Span] {
    guard let list = (value ?? [Any]()) as? [Any] else { throw Self.unreadable("holidays") }
    return try list.map { item in
      guard let item = item as? [String: Any], let from = item["from"] as? String, let first = CivilDate(iso: from),
        let last = CivilDate(iso: item["to"] as? String ?? from), first <= last
      else { throw Self.unreadable("holidays") }
      return (first, last, item["name"] as? String ?? "")
    }
  }

  init(file path: String) throws {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        .badInput, vi: "Không đọc được tệp \(path).", en: "The file \(path) cannot be read.",
        fr: "Le fichier \(path) est illisible.", ja: "ファイル\(path)を読み取れません。", field: "holidays")
    }
    try self.init(try? JSONSerialization.jsonObject(with: bytes))
  }

  var calendar: OpeningCalendar {
    OpeningCalendar(
      publicHoliday: { Self.name(on: $0, publicHolidays) }, schoolHoliday: { Self.name(on: $0, schoolHolidays) })
  }

  /// The name of the holiday, which may be empty; nil on an ordinary day.
  private static func name(on date: CivilDate, _ spans: [Span]) -> String? {
    spans.first { $0.first <= date && date <= $0.last }?.name
  }

  private static func unreadable(_ field: String) -> CommandFailure {
    CommandFailure(
      .badInput, vi: "Lịch nghỉ lễ phải có dạng {\"PH\":[{\"from\":…,\"to\":…,\"name\":…}]}.",
      en: "Holidays look like {\"PH\":[{\"from\":…,\"to\":…,\"name\":…}]}.",
      fr: "Les jours fériés s’écrivent {\"PH\":[{\"from\":…,\"to\":…,\"name\":…}]}.",
      ja: "祝日は{\"PH\":[{\"from\":…,\"to\":…,\"name\":…}]}の形で書きます。", field: field)
  }
}
