public import Gazetteer

/// The Calendar tab: what is to come, and what has no date.
public struct CalendarModel: Sendable {
  /// How far the calendar looks ahead: a year, and the month that comes again.
  static let months = 13

  /// Asked for when the tab is opened for the first time.
  public var festivals: [Festival]?
  /// Made anew when the day changes; nil until the festivals are known.
  public var page: FestivalCalendar?
  public var selection = Selection()

  public init() {}

  /// Rows first, then the festivals without a date.
  var entries: [CalendarEntry] {
    guard let page else { return [] }
    return page.rows.map { .row($0) } + page.undated.map { .undated($0) }
  }

  var selected: CalendarEntry? {
    let entries = entries
    return entries.indices.contains(selection.index) ? entries[selection.index] : nil
  }
}

/// Something that can be selected in the calendar.
enum CalendarEntry: Hashable {
  case row(CalendarRow)
  case undated(Festival)

  var festival: Festival? {
    switch self {
    case .row(let row): row.festival
    case .undated(let festival): festival
    }
  }

  /// The command that writes the festival as a calendar file; nil where its dates cannot be computed.
  var command: String? {
    guard case .row(let row) = self, case .festival(let festival, .computed) = row.subject else { return nil }
    return "hoaban calendar \(festival.id) --format ics > \(festival.id).ics"
  }
}
