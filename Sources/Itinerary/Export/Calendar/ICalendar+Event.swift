public import CivilTime
public import Geography

extension ICalendar {
  public struct Event: Hashable, Sendable {
    public enum Span: Hashable, Sendable {
      /// Whole days, both included, that take nobody's time.
      case days(first: CivilDate, last: CivilDate)
      /// From one moment to another on Viet Nam's clock.
      case hours(start: CivilDateTime, end: CivilDateTime)
    }

    /// `TENTATIVE` is for what cannot take place as it stands, `CANCELLED` for what was called off.
    public enum Status: String, Hashable, Sendable {
      case confirmed = "CONFIRMED"
      case tentative = "TENTATIVE"
      case cancelled = "CANCELLED"
    }

    /// Who holds the event.
    public struct Organizer: Hashable, Sendable {
      public let name: String
      /// A URI, usually `mailto:`.
      public let address: String

      public init(name: String, address: String) {
        self.name = name
        self.address = address
      }
    }

    /// The same in every file that is made of this event, so that a calendar takes the second file for a correction.
    public let uid: String
    /// Grows with the corrections; nil where a file never corrects another.
    public let sequence: Int?
    public let span: Span
    public let summary: String
    public let description: String
    /// Empty where there is nothing to say.
    public let location: String
    public let position: Coordinate?
    public let status: Status?
    public let organizer: Organizer?

    public init(
      uid: String, sequence: Int? = nil, span: Span, summary: String, description: String, location: String = "",
      position: Coordinate? = nil, status: Status? = nil, organizer: Organizer? = nil
    ) {
      self.uid = uid
      self.sequence = sequence
      self.span = span
      self.summary = summary
      self.description = description
      self.location = location
      self.position = position
      self.status = status
      self.organizer = organizer
    }

    var hasHours: Bool {
      if case .hours = span { true } else { false }
    }

    func lines(stamp: String) -> [String] {
      var lines = ["BEGIN:VEVENT", "UID:\(escaped(uid))", "DTSTAMP:\(stamp)"]
      if let sequence { lines.append("SEQUENCE:\(sequence)") }
      lines += time
      if let organizer { lines.append("ORGANIZER;CN=\(ICalendar.quoted(organizer.name)):\(organizer.address)") }
      lines.append("SUMMARY:\(escaped(summary))")
      if !description.isEmpty { lines.append("DESCRIPTION:\(escaped(description))") }
      if !location.isEmpty { lines.append("LOCATION:\(escaped(location))") }
      if let position { lines.append("GEO:\(Degrees.text(position.latitude));\(Degrees.text(position.longitude))") }
      if let status { lines.append("STATUS:\(status.rawValue)") }
      lines.append("TRANSP:\(hasHours ? "OPAQUE" : "TRANSPARENT")")
      return lines + ["END:VEVENT"]
    }

    private var time: [String] {
      switch span {
      case .days(let first, let last):
        // The end is the first day that no longer belongs to it.
        return [
          "DTSTART;VALUE=DATE:\(ICalendar.day(first))", "DTEND;VALUE=DATE:\(ICalendar.day(last.adding(days: 1)))",
        ]
      case .hours(let start, let end):
        let zone = "TZID=\(VietNamZone.name)"
        let begins = "DTSTART;\(zone):\(ICalendar.moment(start))"
        // An end that is not later than the start is not allowed (section 3.8.2.2); without one it ends at once.
        return start < end ? [begins, "DTEND;\(zone):\(ICalendar.moment(end))"] : [begins]
      }
    }

    private func escaped(_ text: String) -> String { ICalendar.escaped(text) }
  }
}

/// Viet Nam's clock for calendars that do not know the name of the zone.
enum VietNamZone {
  static let name = "Asia/Ho_Chi_Minh"

  /// UTC+7 since 13 June 1975 (tz database, `asia`).
  static let lines = [
    "BEGIN:VTIMEZONE", "TZID:\(name)", "BEGIN:STANDARD", "DTSTART:19750613T000000", "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
  ]
}
