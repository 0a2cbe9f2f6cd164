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
    if chance(8) { parts.append(years()) }
    if chance(20) { parts.append(dates()) }
    if chance(8) { parts.append("week " + weeks()) }
    if chance(10) {
      parts.append(pick(["PH", "SH", "PH +1 day", "PH -1 day"]))
    } else if chance(70) {
      parts.append(days())
    }
    if chance(10), let last = parts.popLast() { parts.append(last + ":") }
    if chance(80) { parts.append(times()) } else { parts.append(pick(["open", "off", "closed", "unknown", "24/7"])) }
    if chance(15) || parts.last == "24/7" { parts.append(pick(["\"a\"", "\"gọi trước\"", "open", "off \"b\""])) }
    return parts.joined(separator: " ")
  }

  private mutating func years() -> String {
    let first = number(2_024...2_027)
    return switch number(0...4) {
    case 0: "\(first)-\(first + number(1...5))"
    case 1: "\(first)-\(first + number(2...9))/\(number(2...4))"
    case 2: "\(first)+"
    case 3: "\(first)/\(number(2...5))"
    default: "\(first)"
    }
  }

  private mutating func weeks() -> String {
    let first = number(1...40)
    return switch number(0...2) {
    case 0: "\(first)"
    case 1: "\(first)-\(first + number(1...13)),53"
    default: "\(first)-\(first + number(1...13))/\(number(2...6))"
    }
  }

  private mutating func dates() -> String {
    switch number(0...10) {
    case 0: pick(months)
    case 1: pick(months) + "-" + pick(months)
    case 2: "Mar \(number(1...10))-\(number(11...31))"
    case 3: "Mar \(number(1...10)),\(number(11...31))"
    case 4: "Mar \(number(1...10))-\(number(11...31))/\(number(2...5))"
    case 5: "2026 Mar \(number(1...31))-2026 Oct \(number(1...31))"
    case 6: "easter" + offset(9)
    case 7: "easter -\(number(1...9)) days-easter" + offset(9)
    case 8: "\(pick(months)) \(pick(weekdays))[\(pick(["1", "2", "-1"]))]-Dec \(pick(weekdays))[-1]"
    case 9: "\(pick(months)),Mar \(number(1...31))"
    default: "Dec \(number(1...31))-Feb \(number(1...29))"
    }
  }

  private mutating func offset(_ most: Int) -> String {
    guard chance(50) else { return "" }
    let days = number(1...most)
    return " " + pick(["+", "-"]) + "\(days) day" + (days == 1 ? "" : "s")
  }

  private mutating func days() -> String {
    (0..<number(1...3)).map { _ in
      switch number(0...7) {
      case 0: pick(["PH", "SH"])
      case 1, 2: pick(weekdays) + "-" + pick(weekdays)
      case 3: pick(weekdays) + "[" + pick(["1", "-1", "1,3", "2-4", "5", "1-2,-1"]) + "]" + offset(6)
      default: pick(weekdays)
      }
    }.joined(separator: ",")
  }

  private mutating func times() -> String {
    (0..<number(1...3)).map { _ in
      let start = chance(15) ? sun() : clock(0...23)
      return switch number(0...9) {
      case 0: start + "+"
      // What is guessed must end within two days.
      case 1: start + "-" + clock(0...15) + "+"
      case 2: start + "-" + sun()
      default: start + "-" + clock(0...47)
      }
    }.joined(separator: ",")
  }

  private mutating func sun() -> String {
    let event = pick(["dawn", "sunrise", "sunset", "dusk"])
    return chance(50) ? event : "(" + event + pick(["+", "-"]) + "0\(number(0...4)):\(pick(["15", "30"])))"
  }

  private mutating func clock(_ hours: ClosedRange<Int>) -> String {
    ClockTime(hour: number(hours), minute: number(0...3) * 15).description
  }
}
