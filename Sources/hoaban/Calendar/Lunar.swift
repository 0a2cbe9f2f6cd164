import ArgumentParser
import CivilTime
import Itinerary

/// `hoaban lunar`: days of the Gregorian calendar and of the Vietnamese lunar calendar.
struct Lunar: OneShot {
  static let configuration = CommandConfiguration(
    abstract: "Convert a day to or from the Vietnamese lunar calendar.",
    discussion: "Known from 1899-02-10 to 2101-01-28. Without a day it answers for today.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("A day such as 2026-02-17.", valueName: "date"))
  var day: String?

  @Option(help: ArgumentHelp("A lunar day, year-month-day, to convert the other way.", valueName: "y-m-d"))
  var toSolar: String?

  @Flag(help: "The month of --to-solar is a leap month.")
  var leap = false

  func validate() throws {
    if day != nil, toSolar != nil { throw ValidationError("Give a day or --to-solar, not both") }
    if leap, toSolar == nil { throw ValidationError("--leap belongs to --to-solar") }
  }

  func perform(_ session: Session) throws {
    if let toSolar {
      let lunar = try LunarArgument(toSolar, isLeapMonth: leap).date()
      return try session.answer(
        .members(["solar": .string(lunar.date.description)]), people: [sentence(lunar, session)])
    }
    let date = try day.map { try Values.date($0, field: "date") } ?? session.now.date
    guard let lunar = LunarDate(date) else {
      throw CommandFailure(
        .invalidValue, vi: "Lịch âm chỉ có từ 1899-02-10 đến 2101-01-28, không có ngày \(date).",
        en: "The lunar calendar is known from 1899-02-10 to 2101-01-28, not for \(date).",
        fr: "Le calendrier lunaire est connu du 1899-02-10 au 2101-01-28, pas pour le \(date).",
        ja: "旧暦は1899-02-10から2101-01-28までで、\(date)には使えません。", field: "date")
    }
    try session.answer(document(lunar), people: [sentence(lunar, session)])
  }

  private func document(_ lunar: LunarDate) -> JSONText {
    .members([
      "solar": .string(lunar.date.description),
      "lunar": .members([
        "year": .integer(lunar.year), "month": .integer(lunar.month), "day": .integer(lunar.day),
        "leap": .bool(lunar.isLeapMonth),
      ]),
      "can_chi_year": .string(CanChi(year: lunar.year).name),
    ])
  }

  private func sentence(_ lunar: LunarDate, _ session: Session) -> String {
    let (date, day, month, year) = (lunar.date, lunar.day, lunar.month, lunar.year)
    let canChi = CanChi(year: year).name
    let leap = lunar.isLeapMonth
    return session.say(
      vi: "\(date): ngày \(day) tháng \(month)\(leap ? " nhuận" : "") năm \(canChi) (\(year)) âm lịch.",
      en: "\(date): day \(day) of \(leap ? "leap " : "")month \(month), lunar year \(canChi) (\(year)).",
      fr: "\(date) : jour \(day) du mois \(month)\(leap ? " intercalaire" : ""), année lunaire \(canChi) (\(year)).",
      ja: "\(date)：旧暦\(year)年（\(canChi)）\(leap ? "閏" : "")\(month)月\(day)日。")
  }
}
