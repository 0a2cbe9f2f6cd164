public import CivilTime

/// A calendar file (RFC 5545) of events that last whole days and take nobody's time.
public struct ICalendar: Hashable, Sendable {
  public struct Event: Hashable, Sendable {
    /// The same in every file that is made of this event, so that a calendar takes the second file for a correction.
    public let uid: String
    public let first: CivilDate
    public let last: CivilDate
    public let summary: String
    public let description: String

    public init(uid: String, first: CivilDate, last: CivilDate, summary: String, description: String) {
      self.uid = uid
      self.first = first
      self.last = last
      self.summary = summary
      self.description = description
    }
  }

  public let events: [Event]
  /// When the file is made.
  public let stamp: CivilDateTime

  public init(_ events: [Event], stamp: CivilDateTime) {
    self.events = events
    self.stamp = stamp
  }

  /// Lines of at most 75 octets, each ended by CR LF.
  public var text: String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hoa Ban//hoaban//EN", "CALSCALE:GREGORIAN"]
      + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(_ event: Event) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(Self.escaped(event.uid))", "DTSTAMP:\(instant)",
      "DTSTART;VALUE=DATE:\(Self.day(event.first))",
      // The end is the first day that no longer belongs to it.
      "DTEND;VALUE=DATE:\(Self.day(event.last.adding(days: 1)))", "SUMMARY:\(Self.escaped(event.summary))",
      "DESCRIPTION:\(Self.escaped(event.description))", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// The stamp in UTC: `20261124T020000Z`.
  private var instant: String {
    let seconds = stamp.unixSeconds
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - day * 86_400
    let time = [rest / 3_600, rest / 60 % 60, rest % 60].map(Self.two).joined()
    return "\(Self.day(CivilDate(dayNumber: day)))T\(time)Z"
  }

  private static func day(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A text value (section 3.3.11). Control characters have no place in one.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Continued on lines that begin with a blank; no character is cut in two (section 3.1).
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = Unicode.UTF8.width(scalar)
      if octets + size > 75 {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += size
    }
    return result
  }
}
