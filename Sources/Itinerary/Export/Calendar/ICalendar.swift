public import CivilTime

/// A calendar file (RFC 5545).
public struct ICalendar: Hashable, Sendable {
  public let events: [Event]
  /// When the file is made.
  public let stamp: CivilDateTime
  /// What a calendar program calls the calendar; empty where it may choose.
  let name: String
  /// What a program is to do with the file (RFC 5546); nil where it is only read.
  let method: Method?

  /// `PUBLISH` tells of events that others hold and that nobody is asked to answer; each then names its organizer.
  public enum Method: String, Hashable, Sendable { case publish = "PUBLISH" }

  public init(_ events: [Event], stamp: CivilDateTime, name: String = "", method: Method? = nil) {
    self.events = events
    self.stamp = stamp
    self.name = name
    self.method = method
  }

  /// Lines of at most 75 octets, each ended by CR LF.
  public var text: String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hoa Ban//hoaban//EN", "CALSCALE:GREGORIAN"]
    if let method { lines.append("METHOD:\(method.rawValue)") }
    if !name.isEmpty { lines.append("X-WR-CALNAME:\(Self.escaped(name))") }
    if events.contains(where: \.hasHours) { lines += VietNamZone.lines }
    lines += events.flatMap { $0.lines(stamp: instant) } + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// The stamp in UTC: `20261124T020000Z`.
  private var instant: String {
    let utc = stamp.adding(minutes: -CivilDateTime.offsetMinutes)
    return Self.moment(utc) + "Z"
  }

  /// `20261205`.
  static func day(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

  /// `20261205T080000`.
  static func moment(_ moment: CivilDateTime) -> String {
    day(moment.date) + "T" + moment.time.description.filter { $0 != ":" } + "00"
  }

  /// A text value (section 3.3.11). Control characters have no place in one.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The value of a parameter: in quotation marks, which it cannot hold itself (section 3.2), without control characters.
  static func quoted(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
    return "\"" + String(String.UnicodeScalarView(kept)).map { $0 == "\"" ? "'" : String($0) }.joined() + "\""
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
