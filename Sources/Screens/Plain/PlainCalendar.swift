import Gazetteer

/// The calendar line by line: a page of rows with the headings of their months, and all of the selected one.
extension Model {
  func plainCalendar() -> [String] {
    guard calendar.page != nil else { return [CalendarView.today(self), say(.loading)] }
    let list = CalendarLines(self)
    let entries = calendar.entries
    let text = CalendarText(language)
    var lines = [CalendarView.today(self)]
    let page = calendar.selection.index / Self.plainPage * Self.plainPage
    let last = min(page + Self.plainPage, entries.count) - 1
    if page <= last {
      for line in list.lines[list.lead(of: page)...list.line(of: last)] {
        switch line {
        case .heading(let heading): lines.append("-- \(heading)")
        case .row(let index):
          let entry = entries[index]
          let parts = [text.days(entry), text.lunar(entry), text.name(entry), say(text.certainty(entry))]
          let current = index == calendar.selection.index ? " <" : ""
          lines.append("\(index + 1). \(language.list(parts.filter { !$0.isEmpty }))\(current)")
        }
      }
    }
    guard let selected = calendar.selected else { return lines }
    return lines + text.lines(selected, width: 74).map { "   " + $0.text }
  }

  /// An empty line goes on to the next page, and from the last to the first.
  mutating func nextPlainMonths() -> [Effect] {
    let next = (calendar.selection.index / Self.plainPage + 1) * Self.plainPage
    CalendarUpdate.select(&self, next < calendar.entries.count ? next : 0)
    return []
  }
}
