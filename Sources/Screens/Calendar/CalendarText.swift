import Canvas
import CivilTime
public import Gazetteer

/// What the calendar says of a row.
public struct CalendarText {
  let language: Language
  private let figures: CalendarFigures

  public init(_ language: Language) {
    self.language = language
    figures = CalendarFigures(language)
  }

  private func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  /// For the column of days. A span of which only the months are known has no weekday.
  func days(_ entry: CalendarEntry) -> String {
    guard case .row(let row) = entry else { return "" }
    guard isMonths(row) else { return figures.days(row.first, row.last) }
    guard !isLunar(row), row.first.month == row.last.month else {
      return figures.days(row.first, row.last, weekday: false)
    }
    return figures.name(row.first.month)
  }

  /// For the column beside it: nothing for a month of the solar year, which spans two lunar ones.
  func lunar(_ entry: CalendarEntry) -> String {
    guard case .row(let row) = entry, let first = row.lunarFirst, let last = row.lunarLast else { return "" }
    guard isMonths(row) else { return figures.marked(figures.lunar(first, last)) }
    return isLunar(row) ? figures.lunarMonths(first.month, last.month) : ""
  }

  /// Both, whole.
  func when(_ entry: CalendarEntry) -> String {
    guard case .row(let row) = entry else { return say(.calendarUndated) }
    let lunar = lunar(entry)
    let whole = Figures(language)
    var text = whole.date(row.first)
    if row.last != row.first { text += " – " + whole.date(row.last) }
    return lunar.isEmpty ? text : language.list([text, lunar])
  }

  /// A word or two for the last column.
  func certainty(_ entry: CalendarEntry) -> Word {
    guard case .row(let row) = entry else { return .calendarUnknown }
    switch row.subject {
    case .festival(_, .computed): return .calendarComputed
    case .festival(_, .window): return .calendarWindow
    case .festival(_, .month): return .calendarMonth
    case .holiday: return .calendarHoliday
    case .lunarDay: return .calendarLunarDay
    }
  }

  /// The same in a sentence.
  func sentence(_ entry: CalendarEntry) -> Word {
    guard case .row(let row) = entry else {
      return entry.festival?.rule?.isChosen == true ? .dateChosen : .dateUnknown
    }
    switch row.subject {
    case .festival(_, .computed): return isLunar(row) ? .dateComputedLunar : .dateComputed
    case .festival(_, .window): return .dateWindow
    case .festival(_, .month): return .dateMonth
    case .holiday(.statutory): return .dateHolidayByLaw
    case .holiday(.announced): return .dateHolidayAnnounced
    case .holiday(.rule): return .dateHolidayByRule
    case .lunarDay: return .dateLunarDay
    }
  }

  func name(_ entry: CalendarEntry) -> String {
    switch entry {
    case .row(let row): row.names.name(language)
    case .undated(let festival): festival.names.name(language)
    }
  }

  /// Everything of a row: its name, its days, how sure they are, the command for a file, the words of the record.
  func lines(_ entry: CalendarEntry, width: Int) -> [StyledLine] {
    var lines = StyledLine.wrapped(name(entry), width, Style(.title))
    lines += StyledLine.wrapped(when(entry), width, Style(.accent))
    lines += StyledLine.wrapped(say(sentence(entry)), width)
    if let command = entry.command { lines += StyledLine.wrapped(say(.calendarExport, command), width, .muted) }
    if let festival = entry.festival, !festival.when.isEmpty {
      lines += StyledLine.labelled(say(.factWhen), festival.when.text(language), width, language)
    }
    return lines
  }

  /// `Ban Phu citadel festival (computed; lunar 22–25/2)`.
  public func sentence(_ row: CalendarRow) -> String {
    let entry = CalendarEntry.row(row)
    let lunar = lunar(entry)
    return "\(name(entry)) (\(say(certainty(entry)))\(lunar.isEmpty ? "" : "; " + lunar))"
  }

  /// A festival without a date, and what its record says.
  public func sentence(undated festival: Festival) -> String {
    let when = festival.when.text(language)
    return "\(festival.names.name(language)) (\(say(.calendarUnknown))\(when.isEmpty ? "" : "; " + when))"
  }

  private func isMonths(_ row: CalendarRow) -> Bool {
    if case .festival(_, .month) = row.subject { true } else { false }
  }

  private func isLunar(_ row: CalendarRow) -> Bool { row.festival?.rule?.isLunar ?? false }
}
