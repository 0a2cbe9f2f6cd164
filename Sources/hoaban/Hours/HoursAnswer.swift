import CivilTime
import Gazetteer
import Itinerary
import OpeningHours

/// What a value says of a stretch of time and of a moment.
struct HoursAnswer {
  let request: HoursRequest
  let canonical: CanonicalHours
  let intervals: [OpeningInterval]
  let nextChange: CivilDateTime?
  let state: OpeningState
  let matchingRule: String?
  let equal: Bool?
  let warnsOfHolidays: Bool

  /// - Throws: `InvalidHours` where the value is none; `CommandFailure` where a time is none.
  init(_ request: HoursRequest, now: CivilDateTime) throws {
    self.request = request
    let hours = try Self.parse(request.value, request)
    guard ["ranges", "both"].contains(request.mode) else {
      // Points in time, as of a postbox, are not understood so far.
      throw InvalidHours(request: request, message: InvalidHours.notSupported(mode: request.mode), position: 0)
    }
    let from = try request.from.map { try Values.moment($0, field: "from") }
    let start = from ?? CivilDateTime(date: now.date, time: ClockTime(minutes: 0))
    let end = try request.to.map { try Values.moment($0, field: "to") } ?? start.adding(minutes: 7 * 1_440)
    guard end.date - start.date <= OpeningHours.maximumDays else {
      throw CommandFailure(
        .invalidValue, vi: "Khoảng thời gian dài nhất \(OpeningHours.maximumDays) ngày.",
        en: "At most \(OpeningHours.maximumDays) days can be asked about at once.",
        fr: "On peut demander au plus \(OpeningHours.maximumDays) jours à la fois.",
        ja: "一度に調べられるのは\(OpeningHours.maximumDays)日までです。", field: "to")
    }
    let at = try request.at.map { try Values.moment($0, field: "at") } ?? now
    let calendar = request.holidays
    let isHoliday = { (date: CivilDate) in calendar?.contains(date) ?? false }
    canonical = CanonicalHours(hours)
    intervals = HoursComparison.merged(hours.intervals(from: start, to: end) { calendar?.name(on: $0) })
    nextChange = hours.nextChange(after: at, isHoliday: isHoliday)
    state = hours.state(at: at, isHoliday: isHoliday)
    let rule = hours.intervals(from: at, to: at.adding(minutes: 1), isHoliday: isHoliday).first?.rule
    matchingRule = rule.flatMap(canonical.rule)
    equal = try request.other.map { HoursComparison.agree(hours, try Self.parse($0, request)) }
    warnsOfHolidays = calendar == nil && canonical.namesHolidays
  }

  private static func parse(_ text: String, _ request: HoursRequest) throws -> OpeningHours {
    do { return try OpeningHours(text) } catch {
      throw InvalidHours(request: request, message: InvalidHours.words(error.problem), position: error.position)
    }
  }

  var document: JSONText {
    let head: [JSONText.Member] = request.id.map { [.init("id", $0)] } ?? []
    return .object(
      head + [
        .init("value", .string(request.value)), .init("valid", .bool(true)),
        .init("canonical", .string(canonical.text)), .init("week_stable", .bool(canonical.isWeekStable)),
        .init("intervals", .array(intervals.map(Self.interval))),
        .init("warnings", .array(warnsOfHolidays ? [Self.holidayWarning] : [])),
        .init("next_change", .optional(nextChange?.description)), .init("state_at", .string(state.rawValue)),
        .init("matching_rule", .optional(matchingRule)), .init("equal", equal.map(JSONText.bool) ?? .null),
      ])
  }

  private static func interval(_ interval: OpeningInterval) -> JSONText {
    .members([
      "start": .string(interval.start.description), "end": .string(interval.end.description),
      "state": .string(interval.state.rawValue),
      "comment": .optional(interval.comment.flatMap { $0.isEmpty ? nil : $0 }),
      "rule": .integer(interval.rule),
    ])
  }

  private static let holidayWarning = JSONText.members([
    "type": .string("no_holidays"),
    "message": .string("The value names public holidays, and none were given: give --holidays."),
    "position": .integer(0),
  ])

  func people(_ language: Language) -> [String] {
    let rows = intervals.map { interval in
      let comment = interval.comment.map { " (\($0))" } ?? ""
      return "\(interval.start) - \(interval.end) \(word(interval.state, language))\(comment)"
    }
    let none = Wording(vi: "Không mở lúc nào.", en: "Never open.", fr: "Jamais ouvert.", ja: "開く時間はありません。")
    return [canonical.text] + (rows.isEmpty ? [none[language]] : rows)
  }

  private func word(_ state: OpeningState, _ language: Language) -> String {
    let words =
      switch state {
      case .open: Wording(vi: "mở", en: "open", fr: "ouvert", ja: "開")
      case .closed: Wording(vi: "đóng", en: "closed", fr: "fermé", ja: "閉")
      case .unknown: Wording(vi: "chưa rõ", en: "unknown", fr: "inconnu", ja: "不明")
      }
    return words[language]
  }
}
