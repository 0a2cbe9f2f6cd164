import ArgumentParser
import CivilTime
import Gazetteer
import Itinerary
import Screens
import Store

/// `hoaban battle`: the battle of Điện Biên Phủ day by day, from 20 November 1953 to 21 July 1954.
struct BattleCommand: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "battle", abstract: "Tell the battle of 1954 day by day.",
    discussion: """
      With --date everything that is told of a day: who held each strongpoint at its end, what happened, how sure it is, \
      and what each side says of the figures. With --place the days that name a place. Without both, every day on which \
      something happened. Texts are in Vietnamese and English.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("A day such as 1954-03-13 or 13/3.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("A place, by id or name.", valueName: "place"))
  var place: String?

  func validate() throws {
    if date != nil, place != nil { throw ValidationError("Give --date or --place, not both") }
  }

  func perform(_ session: Session) throws {
    let chronicle = try session.gazetteer().battle()
    let text = BattleText(session.language)
    if let date {
      let day = chronicle.day(try day(date))
      return try session.answer(
        BattleDocument.day(day, of: chronicle),
        people: text.page(day, of: chronicle, numbered: false, sources: true))
    }
    if let place {
      let header = try session.places().header(place, field: "place")
      let days = chronicle.days(of: header.id)
      return try session.answer(
        BattleDocument.place(header, days, of: chronicle, session.language),
        people: days.isEmpty ? [none(header, session)] : days.map { text.row($0, about: header.id, of: chronicle) })
    }
    let days = chronicle.eventfulDays
    try session.answer(
      .array(days.map { BattleDocument.row($0, of: chronicle) }), people: days.map { text.row($0, of: chronicle) })
  }

  private func day(_ text: String) throws -> CivilDate {
    guard let date = BattleDate.read(text) else {
      let (first, last) = (BattleChronicle.firstDay, BattleChronicle.lastDay)
      let quoted = Printable.quoted(text)
      throw CommandFailure(
        .invalidValue, vi: "\(quoted) không phải ngày từ \(first) đến \(last); hãy viết như 1954-03-13.",
        en: "\(quoted) is no day from \(first) to \(last); write it like 1954-03-13.",
        fr: "\(quoted) n’est pas un jour du \(first) au \(last) ; écrivez par exemple 1954-03-13.",
        ja: "\(quoted)は\(first)から\(last)までの日付ではありません。1954-03-13のように書いてください。", field: "date")
    }
    return date
  }

  private func none(_ header: EntryHeader, _ session: Session) -> String {
    let name = "\(header.names.name(session.language)) (\(header.id))"
    return session.say(
      vi: "Không ngày nào của trận đánh nhắc đến \(name).", en: "No day of the battle names \(name).",
      fr: "Aucun jour de la bataille ne nomme \(name).", ja: "\(name)が出てくる日はありません。")
  }
}
