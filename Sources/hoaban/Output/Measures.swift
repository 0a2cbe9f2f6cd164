import Gazetteer

/// Distances and durations for people.
struct Measures {
  let language: Language

  init(_ language: Language) { self.language = language }

  func distance(_ metres: Double) -> String {
    guard metres >= 1_000 else { return "\(Int(metres.rounded())) m" }
    let tenths = Int((metres / 100).rounded())
    if tenths >= 1_000 { return "\(Int((metres / 1_000).rounded())) km" }
    return "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10) km"
  }

  func duration(_ minutes: Int) -> String {
    let hour = language == .vi ? "giờ" : "h"
    let minute = language == .vi ? "phút" : "min"
    switch (minutes / 60, minutes % 60) {
    case (0, let rest): return "\(rest) \(minute)"
    case (let hours, 0): return "\(hours) \(hour)"
    case (let hours, let rest): return "\(hours) \(hour) \(rest) \(minute)"
    }
  }
}
