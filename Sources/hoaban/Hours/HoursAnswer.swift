import CivilTime
import Gazetteer
import Itinerary
import OpeningHours

/// What a value says of a stretch of time and of a moment.
struct HoursAnswer {
  let request: HoursRequest
  let hours: OpeningHours
  let warnings: [OpeningHoursWarning]
  let intervals: [OpeningInterval]
  let nextChange: CivilDateTime?
  let state: OpeningState
  let matchingRule: String?
  let equal: Bool?
  let isWeekStable: Bool
  /// `PH` is named, and nobody knows which days those are.
  let lacksHolidays: Bool

  /// - Throws: `InvalidHours` where the value is none; `CommandFailure` where something else asked is none.
  init(_ request: HoursRequest, now: CivilDateTime) throws {
    self.request = request
    let mode = try Self.mode(request)
    let parsed = try Self.parse(request.value, request, mode)
    hours = parsed.hours
    warnings = parsed.warnings(on: now.date)
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
    let years = (min(start.date.year, at.date.year) - 1)...(max(end.date.year, at.date.year + 2))
    let known = try HoursCalendar(request, years)
    intervals = HoursComparison.merged(hours.intervals(from: start, to: end, known.calendar))
    nextChange = hours.nextChange(after: at, within: OpeningHours.maximumDays, known.calendar)
    state = hours.state(at: at, known.calendar)
    matchingRule = hours.rule(at: at, known.calendar).flatMap(hours.description(ofRule:))
    isWeekStable = hours.isWeekStable(knowsSun: known.knowsSun)
    equal = try request.other.map { other in
      HoursComparison.agree(parsed.hours, try Self.parse(other, request, mode).hours, known.calendar)
    }
    lacksHolidays = known.lacksHolidays && hours.namesPublicHolidays
  }

  private static func mode(_ request: HoursRequest) throws -> OpeningHours.Mode {
    guard let mode = OpeningHours.Mode(rawValue: request.mode) else {
      let modes = OpeningHours.Mode.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        .invalidValue, vi: "Chế độ là một trong: \(modes).", en: "The mode is one of: \(modes).",
        fr: "Le mode est l’un de : \(modes).", ja: "モードは次のいずれかです: \(modes)", field: "mode")
    }
    return mode
  }

  private static func parse(
    _ text: String, _ request: HoursRequest, _ mode: OpeningHours.Mode
  ) throws -> ParsedHours {
    do { return try ParsedHours(text, mode: mode) } catch {
      throw InvalidHours(request: request, message: InvalidHours.words(error.problem), position: error.position)
    }
  }

  var document: JSONText {
    let head: [JSONText.Member] = request.id.map { [.init("id", $0)] } ?? []
    let language = request.locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .en
    return .object(
      head + [
        .init("value", .string(request.value)), .init("valid", .bool(true)),
        .init("canonical", .string(hours.description)), .init("week_stable", .bool(isWeekStable)),
        .init("intervals", .array(intervals.map(Self.interval))),
        .init(
          "warnings",
          .array(
            (lacksHolidays ? [Self.holidayWarning] : []) + warnings.map { HoursWarningText($0, language).document })),
        .init("next_change", .optional(nextChange?.description)), .init("state_at", .string(state.rawValue)),
        .init("matching_rule", .optional(matchingRule)), .init("equal", equal.map(JSONText.bool) ?? .null),
      ])
  }

  private static func interval(_ interval: OpeningInterval) -> JSONText {
    .members([
      "start": .string(interval.start.description), "end": .string(interval.end.description),
      "state": .string(interval.state.rawValue),
      "comment": .optional(comment(interval)),
      "rule": .integer(interval.rule),
    ])
  }

  /// As the reference implementation says why an open end is unknown.
  private static func comment(_ interval: OpeningInterval) -> String? {
    if interval.isOpenEnd { return "Specified as open end. Closing time was guessed." }
    return interval.comment.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static let holidayWarning = JSONText.members([
    "type": .string("no_holidays"),
    "message": .string("The value names public holidays, and those of this country are not known: give --holidays."),
    "position": .integer(0),
  ])

  func people(_ language: Language) -> [String] {
    let rows = intervals.map { interval in
      let comment = interval.comment.map { " (\($0))" } ?? ""
      return "\(interval.start) - \(interval.end) \(word(interval.state, language))\(comment)"
    }
    let none = Wording(vi: "Không mở lúc nào.", en: "Never open.", fr: "Jamais ouvert.", ja: "開く時間はありません。")
    let notes = warnings.map { "! " + HoursWarningText($0, language).sentence }
    return [hours.description] + (rows.isEmpty ? [none[language]] : rows) + notes
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
