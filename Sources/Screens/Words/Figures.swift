import CivilTime
import Gazetteer
import Geography

/// Numbers, distances, times and money in words of the language. French holds a number and its unit together.
struct Figures {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// Between a number and its unit.
  private var blank: String { language == .fr ? "\u{A0}" : " " }

  /// Thousands in groups of three: `20.000` in Vietnamese, `20 000` in French, else `20,000`.
  func integer(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let mark =
      switch language {
      case .vi: "."
      case .fr: "\u{A0}"
      case .en, .ja: ","
      }
    var groups: [Substring] = []
    var rest = Substring(digits)
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (number < 0 ? "-" : "") + groups.joined(separator: mark)
  }

  /// A time of the day, or of a day after: `07:00 (+1 d)`.
  func clock(_ time: ClockTime) -> String {
    let days = time.minutes / 1_440
    let clock = ClockTime(minutes: time.minutes % 1_440).description
    guard days > 0 else { return clock }
    switch language {
    case .vi: return clock + " (+\(days) ngày)"
    case .en: return clock + " (+\(days) d)"
    case .fr: return clock + " (+\(days)\u{A0}j)"
    case .ja: return clock + "（+\(days)日）"
    }
  }

  /// The date of a fact as its source gives it: `2020`, `2024-2025`; a rough one (`about 2012`, `c.2015`) in words.
  func when(_ date: String) -> String {
    let rough = ["about ", "c."].first { date.hasPrefix($0) }
    guard let rough else { return date }
    let year = String(date.dropFirst(rough.count))
    switch language {
    case .vi: return "khoảng năm \(year)"
    case .en: return "about \(year)"
    case .fr: return "vers \(year)"
    case .ja: return "\(year)年ごろ"
    }
  }

  /// The amount and its unit stay on one line.
  func dong(_ amount: Int) -> String {
    switch language {
    case .vi: integer(amount) + "\u{A0}đ"
    case .en, .fr: integer(amount) + "\u{A0}VND"
    case .ja: integer(amount) + "ドン"
    }
  }

  /// `350 m`, `1,2 km`, `34 km`.
  func distance(_ metres: Double) -> String {
    guard metres.isFinite, metres >= 0, metres < 1e9 else { return "–" }
    if metres < 995 { return "\(Int((metres / 10).rounded()) * 10)\(blank)m" }
    let tenths = Int((metres / 100).rounded())
    if tenths >= 100 { return "\(integer((tenths + 5) / 10))\(blank)km" }
    return "\(tenths / 10)\(language == .vi || language == .fr ? "," : ".")\(tenths % 10)\(blank)km"
  }

  /// `45 phút`, `1 giờ 15 phút`; `45 min`, `1 h 15 min`; `45 min`, `1 h 15`; `45分`, `1時間15分`.
  func duration(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    switch language {
    case .vi: return joined(hours, " giờ", " ", rest, " phút")
    case .en: return joined(hours, " h", " ", rest, " min")
    case .fr:
      guard hours > 0, rest > 0 else { return joined(hours, "\u{A0}h", "", rest, "\u{A0}min") }
      return "\(hours)\u{A0}h\u{A0}\(rest < 10 ? "0" : "")\(rest)"
    case .ja: return joined(hours, "時間", "", rest, "分")
    }
  }

  private func joined(_ hours: Int, _ hour: String, _ between: String, _ rest: Int, _ minute: String) -> String {
    if hours == 0 { return "\(rest)\(minute)" }
    return rest == 0 ? "\(hours)\(hour)" : "\(hours)\(hour)\(between)\(rest)\(minute)"
  }

  /// `Thứ Bảy 5/12/2026`, `Sat 5 Dec 2026`, `sam. 5/12/2026`, `2026年12月5日(土)`.
  func date(_ date: CivilDate) -> String {
    switch language {
    case .vi: return "\(weekday(date.weekday)) \(date.day)/\(date.month)/\(date.year)"
    case .en:
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      return "\(weekday(date.weekday)) \(date.day) \(months[date.month - 1]) \(date.year)"
    case .fr: return "\(weekday(date.weekday))\u{A0}\(date.day)/\(date.month)/\(date.year)"
    case .ja: return "\(date.year)年\(date.month)月\(date.day)日(\(weekday(date.weekday)))"
    }
  }

  /// Without the year, for narrow places: `T7 5/12`, `Sat 5 Dec`, `sam. 5/12`, `12/5(土)`.
  func shortDate(_ date: CivilDate) -> String {
    switch language {
    case .vi:
      let days = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]
      return "\(days[date.weekday.rawValue]) \(date.day)/\(date.month)"
    case .en:
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      return "\(weekday(date.weekday)) \(date.day) \(months[date.month - 1])"
    case .fr: return "\(weekday(date.weekday))\u{A0}\(date.day)/\(date.month)"
    case .ja: return "\(date.month)/\(date.day)(\(weekday(date.weekday)))"
    }
  }

  func weekday(_ day: Weekday) -> String {
    let days =
      switch language {
      case .vi: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"]
      case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      case .fr: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]
      case .ja: ["月", "火", "水", "木", "金", "土", "日"]
      }
    return days[day.rawValue]
  }

  func wind(_ compass: Compass) -> String {
    let winds =
      switch language {
      case .vi: ["bắc", "đông bắc", "đông", "đông nam", "nam", "tây nam", "tây", "tây bắc"]
      case .en: ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"]
      case .fr: ["nord", "nord-est", "est", "sud-est", "sud", "sud-ouest", "ouest", "nord-ouest"]
      case .ja: ["北", "北東", "東", "南東", "南", "南西", "西", "北西"]
      }
    return winds[compass.rawValue]
  }

  /// Degrees to about a metre.
  func coordinate(_ at: Coordinate) -> String { "\(decimal(at.latitude, 5)), \(decimal(at.longitude, 5))" }

  private func decimal(_ value: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let whole = Int((value.magnitude * scale).rounded())
    let fraction = String(whole % Int(scale))
    let filled = String(repeating: "0", count: places - fraction.count) + fraction
    return "\(value < 0 ? "-" : "")\(whole / Int(scale)).\(filled)"
  }
}
