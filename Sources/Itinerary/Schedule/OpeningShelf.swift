import CivilTime
import Gazetteer
import OpeningHours

/// The opening hours of a schedule's places, read once a place and worked out once a day.
struct OpeningShelf {
  /// Stretches of three days in which a place is open, or nobody can say: the day asked for, the next one, and the
  /// one that a visit of a day may end in.
  enum Opening {
    case missing, unreadable, always
    case noDate
    /// In minutes since midnight of the trip's day.
    case spans([Span])
  }

  struct Span {
    let minutes: Range<Int>
    let isOpen: Bool
  }

  /// When a place is open on a date, from its midnight to the one after the next; nil where nobody can say.
  mutating func openSpans(of id: EntryID, _ date: CivilDate?) -> [OpenSpan]? {
    switch opening(of: id, date, at: 0) {
    case .missing, .unreadable, .noDate: nil
    case .always: [OpenSpan(start: ClockTime(minutes: 0), end: ClockTime(minutes: 2 * 1_440), isSure: true)]
    case .spans(let spans):
      spans.filter { $0.minutes.lowerBound < 2 * 1_440 }.map { span in
        OpenSpan(
          start: ClockTime(minutes: span.minutes.lowerBound), end: ClockTime(minutes: span.minutes.upperBound),
          isSure: span.isOpen)
      }
    }
  }

  /// Whether it is known that a place is open, or shut, on public holidays: its hours name them, or it never shuts.
  mutating func knowsHolidays(of id: EntryID) -> Bool {
    reading(of: id).map { $0.isAlwaysOpen || $0.namesPublicHolidays } ?? false
  }

  private mutating func reading(of id: EntryID) -> OpeningHours? {
    if let known = read[id] { return known }
    let hours = places[id]?.hours.flatMap { try? OpeningHours($0) }
    read[id] = .some(hours)
    return hours
  }

  private let places: [EntryID: StopPlace]
  private let calendar: (EntryHeader) -> OpeningCalendar
  private var read: [EntryID: OpeningHours?] = [:]
  private var days: [DayKey: [Span]] = [:]

  private struct DayKey: Hashable {
    let place: EntryID
    let date: CivilDate
    let offset: Int
  }

  init(places: [EntryID: StopPlace], calendar: @escaping (EntryHeader) -> OpeningCalendar) {
    self.places = places
    self.calendar = calendar
  }

  subscript(place: EntryID) -> StopPlace? { places[place] }

  /// - Parameters:
  ///   - date: That of the trip's day; nil where it has none.
  ///   - moment: Minutes after its midnight, perhaps of a later day.
  mutating func opening(of id: EntryID, _ date: CivilDate?, at moment: Int) -> Opening {
    guard let place = places[id], place.hours != nil else { return .missing }
    guard let hours = reading(of: id) else { return .unreadable }
    if hours.isAlwaysOpen { return .always }
    guard let date else { return .noDate }
    let key = DayKey(place: id, date: date, offset: moment / 1_440)
    if let known = days[key] { return .spans(known) }
    let from = CivilDateTime(date: date.adding(days: key.offset), time: ClockTime(minutes: 0))
    let spans = hours.intervals(from: from, to: from.adding(minutes: 3 * 1_440), calendar(place.header)).map {
      interval in
      Span(
        minutes: Self.minutes(interval.start, since: date)..<Self.minutes(interval.end, since: date),
        isOpen: interval.state == .open)
    }
    days[key] = spans
    return .spans(spans)
  }

  private static func minutes(_ moment: CivilDateTime, since date: CivilDate) -> Int {
    (moment.date - date) * 1_440 + moment.time.minutes
  }
}
