import ArgumentParser
import CivilTime
import Gazetteer
import Itinerary

/// `hoaban holidays`: the public holidays of a year, and how sure each of them is.
struct Holidays: OneShot {
  static let configuration = CommandConfiguration(
    abstract: "List the public holidays of Viet Nam in a year.",
    discussion: """
      Tết and the Hùng Kings' day are known from 1900 to 2100. Days that a yearly notice chooses are marked announced \
      where the notice is known, and rule where the usual choice is taken.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The year; default this one.")
  var year: Int?

  @Flag(help: "List the days that offices have off beside them: compensation, exchanged and added days.")
  var observed = false

  @Flag(inversion: .prefixedNo, help: "Count 24 November, Vietnamese Culture Day, from 2026.")
  var cultureDay = true

  func perform(_ session: Session) throws {
    let year = year ?? session.now.date.year
    guard (1...9_999).contains(year) else {
      throw CommandFailure(
        .invalidValue, vi: "Năm phải từ 1 đến 9999, không phải \(year).", en: "Years go from 1 to 9999, not \(year).",
        fr: "Les années vont de 1 à 9999, pas \(year).", ja: "年は1から9999までで、\(year)は使えません。", field: "year")
    }
    let days = observed ? observedDays(year) : publicDays(year)
    try session.answer(
      .array(days.map(document)), people: days.map { sentence($0, session.language) })
  }

  private typealias Day = (date: CivilDate, name: CalendarName, certainty: HolidayCertainty, source: String?)

  private func publicDays(_ year: Int) -> [Day] {
    VietNamHolidays.of(year, withCultureDay: cultureDay).map { ($0.date, $0.name, $0.certainty, $0.source) }
  }

  private func observedDays(_ year: Int) -> [Day] {
    VietNamHolidays.observed(year, withCultureDay: cultureDay).map { ($0.date, $0.name, $0.certainty, $0.source) }
  }

  private func document(_ day: Day) -> JSONText {
    .members([
      "date": .string(day.date.description), "name_vi": .string(day.name.vi), "name_en": .string(day.name.en),
      "name_fr": .string(day.name.fr), "name_ja": .string(day.name.ja), "kind": .string(day.certainty.rawValue),
      "source": .optional(day.source),
    ])
  }

  private func sentence(_ day: Day, _ language: Language) -> String {
    let name = Wording(vi: day.name.vi, en: day.name.en, fr: day.name.fr, ja: day.name.ja)[language]
    let certainty: Wording =
      switch day.certainty {
      case .statutory: Wording(vi: "theo luật", en: "by law", fr: "selon la loi", ja: "法律による")
      case .announced: Wording(vi: "theo thông báo", en: "as announced", fr: "selon l’annonce", ja: "告示による")
      case .rule:
        Wording(vi: "theo lệ thường", en: "by the usual choice", fr: "selon l’usage", ja: "通例による")
      }
    return "\(day.date)  \(name) (\(certainty[language]))"
  }
}
