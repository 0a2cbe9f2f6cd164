public import Booking
public import CivilTime
public import Gazetteer
public import Itinerary

extension Voucher {
  /// A calendar file (RFC 5545, RFC 5546 `PUBLISH`) with the booking as its one event; nil where it was never confirmed.
  ///
  /// What is asked for has days and no times, and a day takes no time zone (RFC 5545, section 3.2.19): so the event is of
  /// whole days, from the day of arrival to that of departure, both included.
  ///
  /// - Parameters:
  ///   - provider: Nil where the gazetteer no longer has it.
  ///   - stamp: When the file is made.
  public func calendar(_ provider: Entry?, stamp: CivilDateTime, language: Language) -> ICalendar? {
    guard let calendar else { return nil }
    let text = VoucherText(voucher: self, provider: provider, language: language)
    let request = booking.request
    let name = provider?.header.names.name(language) ?? request.provider.rawValue
    let place = [name, provider?.commune.now].compactMap { $0 }.joined(separator: ", ")
    let event = ICalendar.Event(
      uid: booking.id.rawValue, sequence: standing.revision,
      span: .days(first: terms.from, last: terms.until ?? terms.from), summary: text.summary,
      description: text.lines(width: 1_000).map(\.text).joined(separator: "\n"), location: place,
      position: provider?.header.position?.coordinate, status: calendar == .confirmed ? .confirmed : .cancelled,
      organizer: ICalendar.Event.Organizer(
        name: name,
        // Providers have no address for calendars, and the standard wants one: of a domain that never is (RFC 2606).
        address: "mailto:\(request.provider.rawValue)@hoaban.invalid"))
    return ICalendar([event], stamp: stamp, method: .publish)
  }
}
