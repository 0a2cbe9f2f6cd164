public import CivilTime
import Geography
public import OpeningHours

extension OpeningCalendar {
  /// What opening hours rest on at a place of the gazetteer: the public holidays of Viet Nam, called by their names in a
  /// language, and the sun over its pin. Cheap to make.
  public static func of(_ header: EntryHeader, _ language: Language = .vi) -> OpeningCalendar {
    let place = header.position?.coordinate
    return OpeningCalendar(publicHoliday: { HolidayTable.name(on: $0)?.text(language) })
      .under(sunAt: place.map { ($0.latitude, $0.longitude) })
  }
}

extension CivilDate {
  /// What the public holiday of that day is called in Viet Nam; nil on an ordinary day.
  public var publicHoliday: CalendarName? { HolidayTable.name(on: self) }
}

extension CalendarName {
  public func text(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    case .fr: fr
    case .ja: ja
    }
  }
}

/// The holidays of the years that travellers ask about, worked out when the first of them is asked for: searches and
/// screens ask often, and moons take time.
private enum HolidayTable {
  static let years = 2024...2036

  private static let names: [CivilDate: CalendarName] = years.reduce(into: [:]) { names, year in
    names.merge(VietNamHolidays.names(of: year)) { first, _ in first }
  }

  static func name(on date: CivilDate) -> CalendarName? {
    years.contains(date.year) ? names[date] : VietNamHolidays.name(on: date)
  }
}
