/// Names a booking request everywhere and for ever: a UUID of version 7 (RFC 9562), in lower case.
///
/// It is made from a time and random bytes that the caller brings. The time in it only keeps rows of one device
/// together; nothing is ever ordered, judged or trusted by it, because the clock may be wrong.
public struct BookingID: Hashable, Comparable, Sendable, RawRepresentable {
  public let rawValue: String

  /// Bytes of randomness that an id takes; 74 of their 80 bits are used.
  public static let randomByteCount = 10

  /// - Parameters:
  ///   - milliseconds: Since 1970-01-01T00:00Z, 0 to 2^48 - 1.
  ///   - random: `randomByteCount` bytes from a good source.
  public init(unixMilliseconds milliseconds: Int, random: [UInt8]) throws(IdentifierError) {
    guard (0..<(1 << 48)).contains(milliseconds) else { throw .timeOutOfRange(milliseconds: milliseconds) }
    guard random.count == Self.randomByteCount else {
      throw .randomBytes(found: random.count, wanted: Self.randomByteCount)
    }
    var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * $0)) } + random
    bytes[6] = 0x70 | bytes[6] & 0x0f
    bytes[8] = 0x80 | bytes[8] & 0x3f
    rawValue = Self.text(bytes)
  }

  /// Nil unless the text is a UUID of version 7 and RFC 9562's variant, with hyphens; upper case is made lower.
  public init?(rawValue: String) {
    guard rawValue.utf8.count == 36 else { return nil }
    let text = rawValue.lowercased()
    for (index, byte) in text.utf8.enumerated() {
      switch index {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return nil }
      case 14: guard byte == UInt8(ascii: "7") else { return nil }
      case 19: guard "89ab".utf8.contains(byte) else { return nil }
      default: guard Self.digits.contains(byte) else { return nil }
      }
    }
    self.rawValue = text
  }

  /// The time in the id, as the device's clock had it.
  public var unixMilliseconds: Int {
    rawValue.utf8.prefix(13).reduce(0) { sum, byte in
      Self.digits.firstIndex(of: byte).map { sum << 4 | $0 } ?? sum
    }
  }

  public static func < (left: BookingID, right: BookingID) -> Bool { left.rawValue < right.rawValue }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension BookingID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// Why an identifier cannot be made.
public enum IdentifierError: Error, Hashable, Sendable {
  /// The clock is before 1970 or after the year 10889.
  case timeOutOfRange(milliseconds: Int)
  case randomBytes(found: Int, wanted: Int)
}
