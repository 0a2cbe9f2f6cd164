import CivilTime
import SeededRandomness

/// Random values of the language.
struct ValueGenerator {
  private var random: SplitMix64
  private let weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  private let months = ["Jan", "Feb", "Mar", "Apr", "Jun", "Oct", "Dec"]

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func value() -> String {
    var text = rule()
    for _ in 0..<number(0...3) { text += pick(["; ", "; ", ", ", " || "]) + rule() }
    return text
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// Always ends in times, a word or a comment, so that any joint may follow.
  private mutating func rule() -> String {
    var parts: [String] = []
    if chance(20) { parts.append(dates()) }
    if chance(10) { parts.append("PH") } else if chance(70) { parts.append(days()) }
    if chance(80) { parts.append(times()) } else { parts.append(pick(["open", "off", "closed", "unknown"])) }
    if chance(15) { parts.append(pick(["\"a\"", "\"gọi trước\""])) }
    return parts.joined(separator: " ")
  }

  private mutating func dates() -> String {
    switch number(0...3) {
    case 0: pick(months)
    case 1: pick(months) + "-" + pick(months)
    case 2: "Mar \(number(1...10))-\(number(11...31))"
    default: "Dec \(number(1...31))-Feb \(number(1...29))"
    }
  }

  private mutating func days() -> String {
    (0..<number(1...3)).map { _ in
      switch number(0...5) {
      case 0: "PH"
      case 1, 2: pick(weekdays) + "-" + pick(weekdays)
      default: pick(weekdays)
      }
    }.joined(separator: ",")
  }

  private mutating func times() -> String {
    (0..<number(1...3)).map { _ in
      let start = clock(0...23)
      return switch number(0...9) {
      case 0: start + "+"
      case 1: start + "-" + clock(0...47) + "+"
      default: start + "-" + clock(0...47)
      }
    }.joined(separator: ",")
  }

  private mutating func clock(_ hours: ClosedRange<Int>) -> String {
    ClockTime(hour: number(hours), minute: number(0...3) * 15).description
  }
}
