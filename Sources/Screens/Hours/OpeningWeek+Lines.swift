import Canvas
import CivilTime
import Gazetteer
import OpeningHours
import TextShaping

extension OpeningWeek {
  /// A line a day, today's marked; what does not fit goes on under the times.
  func lines(today: CivilDate, _ language: Language, _ tier: GlyphTier, width: Int) -> [StyledLine] {
    let names = days.map { Figures(language).weekday($0.date.weekday) }
    let widest = names.map(Width.columns).max() ?? 0
    let glyphs = Glyphs(tier)
    return zip(days, names).flatMap { day, name in
      let isToday = day.date == today
      let style = isToday ? Style(.accent, .bold) : .text
      let blank = String(repeating: " ", count: widest - Width.columns(name) + 1)
      let head = (isToday ? String(glyphs.pointer) : " ") + " " + name + blank
      let holiday = day.holiday.map { " \(glyphs.separator) \($0)" } ?? ""
      let rows = Fitting.wrap(day.text(language) + holiday, to: max(8, width - widest - 3))
      return rows.enumerated().map { index, row in
        StyledLine((index == 0 ? head : String(repeating: " ", count: widest + 3)) + row, style)
      }
    }
  }
}

extension OpeningWeek.Day {
  /// The times of the day.
  func text(_ language: Language) -> String {
    guard !stretches.isEmpty else { return Words.text(.dayClosed, language) }
    return language.list(stretches.map { text($0, language) })
  }

  private func text(_ stretch: OpeningWeek.Stretch, _ language: Language) -> String {
    func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }
    // The holiday is named behind the times already.
    let comment = stretch.comment == holiday ? nil : stretch.comment
    let isUncertain = stretch.state == .unknown && !stretch.isOpenEnd
    if isUncertain, stretch.isWholeDay {
      return comment.map { say(.hoursUncertainFor, $0) } ?? say(.hoursUncertain)
    }
    let times = times(stretch, language)
    let note = comment ?? (isUncertain ? say(.hoursUncertain) : nil)
    return note.map { times + OpenPhrase.bracketed($0, language) } ?? times
  }

  private func times(_ stretch: OpeningWeek.Stretch, _ language: Language) -> String {
    if stretch.isWholeDay { return Words.text(.dayAllHours, language) }
    let start = ClockTime(minutes: stretch.start).description
    guard let end = stretch.end else { return Words.text(.dayFrom, language, [start]) }
    // Later than midnight as on a clock, and midnight itself as the end of the day.
    let times = start + "–" + ClockTime(minutes: end > 1_440 ? end - 1_440 : end).description
    return stretch.isOpenEnd ? Words.text(.dayAtLeast, language, [times]) : times
  }
}
