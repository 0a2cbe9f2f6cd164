import CivilTime
import Gazetteer
import Screens

/// A row of the calendar for people: `2027-03-29..2027-04-01  Ban Phu citadel festival (computed; lunar 22–25/2)`.
enum CalendarSentence {
  static func row(_ row: CalendarRow, _ language: Language) -> String {
    let days = row.first == row.last ? "\(row.first)" : "\(row.first)..\(row.last)"
    return "\(days)  \(CalendarText(language).sentence(row))"
  }

  static func undated(_ festival: Festival, _ language: Language) -> String {
    "-  \(CalendarText(language).sentence(undated: festival))"
  }
}
