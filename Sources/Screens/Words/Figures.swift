import CivilTime
import Gazetteer
import Geography

/// Numbers, distances, times and money in words of the language.
struct Figures {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// Thousands in groups of three: `20.000` in Vietnamese, `20,000` in English.
  func integer(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let mark = language == .vi ? "." : language == .fr ? " " : ","
    var groups: [Substring] = []
    var rest = Substring(digits)
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (number < 0 ? "-" : "") + groups.joined(separator: mark)
  }

  func dong(_ amount: Int) -> String { language == .vi ? integer(amount) + " đ" : integer(amount) + " VND" }

  /// `350 m`, `1,2 km`, `34 km`.
  func distance(_ metres: Double) -> String {
    guard metres.isFinite, metres >= 0, metres < 1e9 else { return "–" }
    if metres < 995 { return "\(Int((metres / 10).rounded()) * 10) m" }
    let tenths = Int((metres / 100).rounded())
    if tenths >= 100 { return "\(integer((tenths + 5) / 10)) km" }
    return "\(tenths / 10)\(language == .vi || language == .fr ? "," : ".")\(tenths % 10) km"
  }

  /// `45 phút`, `1 giờ 15 phút`; `45 min`, `1 h 15 min`.
  func duration(_ minutes: Int) -> String {
    let hour = language == .vi ? " giờ" : " h"
    let minute = language == .vi ? " phút" : " min"
    if minutes < 60 { return "\(minutes)\(minute)" }
    return minutes % 60 == 0 ? "\(minutes / 60)\(hour)" : "\(minutes / 60)\(hour) \(minutes % 60)\(minute)"
  }

  /// `Thứ Bảy 5/12/2026`, `Sat 5 Dec 2026`.
  func date(_ date: CivilDate) -> String {
    if language == .vi { return "\(weekday(date.weekday)) \(date.day)/\(date.month)/\(date.year)" }
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(weekday(date.weekday)) \(date.day) \(months[date.month - 1]) \(date.year)"
  }

  func weekday(_ day: Weekday) -> String {
    language == .vi
      ? ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"][day.rawValue]
      : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.rawValue]
  }

  func wind(_ compass: Compass) -> String {
    language == .vi
      ? ["bắc", "đông bắc", "đông", "đông nam", "nam", "tây nam", "tây", "tây bắc"][compass.rawValue]
      : ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"][compass.rawValue]
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
