import CivilTime
import Foundation

/// Public holidays as the caller gives them: `{"PH":[{"from":"2026-02-16","to":"2026-02-20","name":"…"}]}`.
struct HolidayList {
  private let spans: [(first: CivilDate, last: CivilDate, name: String)]

  init(_ value: Any?) throws {
    guard let object = value as? [String: Any], let list = (object["PH"] ?? [Any]()) as? [Any] else {
      throw Self.unreadable("holidays")
    }
    spans = try list.map { item in
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

  /// The name of the holiday, which may be empty; nil on an ordinary day.
  func name(on date: CivilDate) -> String? { spans.first { $0.first <= date && date <= $0.last }?.name }

  func contains(_ date: CivilDate) -> Bool { name(on: date) != nil }

  private static func unreadable(_ field: String) -> CommandFailure {
    CommandFailure(
      .badInput, vi: "Lịch nghỉ lễ phải có dạng {\"PH\":[{\"from\":…,\"to\":…,\"name\":…}]}.",
      en: "Holidays look like {\"PH\":[{\"from\":…,\"to\":…,\"name\":…}]}.",
      fr: "Les jours fériés s’écrivent {\"PH\":[{\"from\":…,\"to\":…,\"name\":…}]}.",
      ja: "祝日は{\"PH\":[{\"from\":…,\"to\":…,\"name\":…}]}の形で書きます。", field: field)
  }
}
