import ArgumentParser
import CivilTime
import Gazetteer
import Itinerary

/// `hoaban calendar`: festivals, public holidays and days of the lunar year to come, and a festival as a file.
struct CalendarCommand: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "List the festivals and holidays to come; write a festival as a calendar file.",
    discussion: """
      Dates of festivals are computed where the record has a definite rule. Where only a span is known, start and end \
      are that span and the certainty says so: window (on some of these days) or month (days are announced or chosen).
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case ics }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "One festival, by id or name; default all, with the holidays.")
  var festival: String?

  @Option(help: ArgumentHelp("First day, such as 2026-12-05; default today.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("How many months, 1 to 120.", valueName: "n"))
  var months = 13

  @Option(help: "ics: the next five times of the festival as a calendar file (RFC 5545).")
  var format: Format?

  @Flag(help: "List the festivals of which no date is known too, without start and end.")
  var undated = false

  func validate() throws {
    if format != nil, festival == nil { throw ValidationError("--format needs a festival") }
    if format != nil, global.json { throw ValidationError("Give --format or --json, not both") }
  }

  func perform(_ session: Session) throws {
    let start = try from.map { try Values.date($0, field: "from") } ?? session.now.date
    let months = try Values.number(months, in: 1...120, field: "months")
    let entry = try festival.map { try record($0, session) }
    if format == .ics, let entry {
      return try Console.write(FestivalFile(entry: entry, from: start, session: session).text())
    }
    let calendar = FestivalCalendar(
      try entry.map { [Festival($0)] } ?? session.gazetteer().festivals(), from: start, months: months)
    let rows = entry == nil ? calendar.rows : calendar.rows.filter { $0.festival != nil }
    let without = undated || entry != nil ? calendar.undated : []
    try session.answer(
      .array(rows.map(CalendarDocument.row) + without.map(CalendarDocument.undated)),
      people: rows.map { CalendarSentence.row($0, session.language) }
        + without.map { CalendarSentence.undated($0, session.language) })
  }

  private func record(_ text: String, _ session: Session) throws -> Entry {
    let entry = try session.places().entry(text, field: "festival")
    guard entry.header.section == .festival else {
      let name = "\(entry.header.names.name(session.language)) (\(entry.id))"
      throw CommandFailure(
        .invalidValue, vi: "\(name) không phải lễ hội.", en: "\(name) is no festival.",
        fr: "\(name) n’est pas une fête.", ja: "\(name)は祭りではありません。", field: "festival")
    }
    return entry
  }
}
