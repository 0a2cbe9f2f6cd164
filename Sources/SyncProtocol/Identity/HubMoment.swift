public import CivilTime

/// A moment of the hub's clock, whole seconds of UTC. Written as RFC 3339 has it: `2026-11-30T03:15:00Z`.
public struct HubMoment: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z.
  public let unixSeconds: Int

  public init(unixSeconds: Int) { self.unixSeconds = unixSeconds }

  /// Before any build of this version: a clock that shows less is wrong. It is moved at each release of the program.
  public static let beforeAnyBuild = HubMoment(unixSeconds: 1_795_996_800)

  public static func < (left: HubMoment, right: HubMoment) -> Bool { left.unixSeconds < right.unixSeconds }

  /// No further than what can be written, the years 1 to 9999: numbers from a damaged file may be any.
  public func adding(seconds: Int) -> HubMoment {
    let (sum, isTooFar) = unixSeconds.addingReportingOverflow(seconds)
    let moment = isTooFar ? (seconds < 0 ? Int.min : .max) : sum
    return HubMoment(unixSeconds: min(max(moment, -62_135_596_800), 253_402_300_799))
  }

  /// The same moment on Viet Nam's clock, to the minute.
  public var inVietNam: CivilDateTime { CivilDateTime(unixSeconds: unixSeconds) }
}

extension HubMoment: RawRepresentable, CustomStringConvertible {
  public var description: String { rawValue }

  public var rawValue: String {
    let (day, second) = Self.floored(unixSeconds, by: 86_400)
    let date = CivilDate(dayNumber: day)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = two(second / 3_600) + ":" + two(second / 60 % 60) + ":" + two(second % 60)
    return date.description + "T" + time + "Z"
  }

  /// Nil unless the text is a date, `T`, a time of day with seconds and `Z`.
  public init?(rawValue: String) {
    let bytes = Array(rawValue.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let date = CivilDate(iso: String(rawValue.prefix(10)))
    else { return nil }
    let numbers = [11, 14, 17].map { index -> Int? in
      guard (48...57).contains(bytes[index]), (48...57).contains(bytes[index + 1]) else { return nil }
      return Int(bytes[index] - 48) * 10 + Int(bytes[index + 1] - 48)
    }
    guard let hour = numbers[0], let minute = numbers[1], let second = numbers[2], hour < 24, minute < 60, second < 60
    else { return nil }
    unixSeconds = date.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second
  }

  private static func floored(_ number: Int, by divisor: Int) -> (Int, Int) {
    let rest = number % divisor
    return rest < 0 ? (number / divisor - 1, rest + divisor) : (number / divisor, rest)
  }
}

extension HubMoment: Codable, JSONWriting {
  public init(from decoder: any Decoder) throws { self = try Wire.text(Self.init(rawValue:), decoder) }
  public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
