import CivilTime
import Gazetteer
import GRDB
import OpeningHours

/// Whether entries are open, without reading the whole of them.
struct OpeningRows {
  let db: Database
  let parsed: ParsedHoursShelf

  /// Nil where the kind of thing has no hours; unknown where it has, and nobody says or can read them.
  func state(_ entry: EntryNames, at moment: CivilDateTime) throws -> OpeningState? {
    let sql = "SELECT value FROM fact WHERE entry = ? AND key = ?"
    let value = try String.fetchOne(
      db.cachedStatement(sql: sql), arguments: [entry.number, FactKey.hours.rawValue])
    guard let value else { return DoorRule.hasDoor(entry.header) ? .unknown : nil }
    guard let hours = parsed.hours(value) else { return .unknown }
    return hours.state(at: moment, .of(entry.header))
  }
}
