import Gazetteer

/// Distances and durations for people.
struct Measures {
  let language: Language

  init(_ language: Language) { self.language = language }

  func distance(_ metres: Double) -> String {
    guard metres >= 1_000 else { return "\(Int(metres.rounded()))\(blank)m" }
    let tenths = Int((metres / 100).rounded())
    if tenths >= 1_000 { return "\(Int((metres / 1_000).rounded()))\(blank)km" }
    let mark = language == .vi || language == .fr ? "," : "."
    return "\(tenths / 10)\(mark)\(tenths % 10)\(blank)km"
  }

  /// French holds a number and its unit together.
  private var blank: String { language == .fr ? "\u{A0}" : " " }

  func duration(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let minute = Wording(vi: "\(rest) phút", en: "\(rest) min", fr: "\(rest)\u{A0}min", ja: "\(rest)分")[language]
    guard hours > 0 else { return minute }
    let hour = Wording(vi: "\(hours) giờ", en: "\(hours) h", fr: "\(hours)\u{A0}h", ja: "\(hours)時間")[language]
    guard rest > 0 else { return hour }
    let french = "\(hour)\u{A0}\(rest < 10 ? "0" : "")\(rest)"
    return Wording(vi: hour + " " + minute, en: hour + " " + minute, fr: french, ja: hour + minute)[language]
  }
}
