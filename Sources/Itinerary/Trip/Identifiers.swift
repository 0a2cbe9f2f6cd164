/// Names a trip on this device: `muong-phang-weekend`. Lower-case ASCII letters, digits and hyphens.
public struct TripID: Hashable, Comparable, Sendable, RawRepresentable {
  public let rawValue: String

  /// Nil unless the text has 1 to 64 of the letters allowed and neither begins nor ends with a hyphen.
  public init?(rawValue: String) {
    guard (1...Self.maximumLength).contains(rawValue.utf8.count), rawValue.first != "-", rawValue.last != "-",
      rawValue.utf8.allSatisfy({ Self.isLetter($0) || $0 == Self.hyphen })
    else { return nil }
    self.rawValue = rawValue
  }

  /// An id made from a name, numbered where it is taken.
  ///
  /// - Parameter folded: The name without accents; whatever is not a letter of an id becomes a hyphen.
  public init(naming folded: String, besides taken: Set<TripID>) {
    var stem: [UInt8] = []
    for byte in folded.utf8.prefix(Self.maximumLength * 4) where stem.count < Self.stemLength {
      let lowered = (65...90).contains(byte) ? byte + 32 : byte
      if Self.isLetter(lowered) {
        stem.append(lowered)
      } else if let last = stem.last, last != Self.hyphen {
        stem.append(Self.hyphen)
      }
    }
    while stem.last == Self.hyphen { stem.removeLast() }
    let base = stem.isEmpty ? "trip" : String(decoding: stem, as: UTF8.self)
    var text = base
    var number = 2
    while taken.contains(where: { $0.rawValue == text }) {
      text = "\(base)-\(number)"
      number += 1
    }
    rawValue = text
  }

  public static func < (left: TripID, right: TripID) -> Bool { left.rawValue < right.rawValue }

  private static let maximumLength = 64
  /// Leaves room for a number.
  private static let stemLength = 40
  private static let hyphen = UInt8(ascii: "-")
  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }
}

extension TripID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// Names one stop of a trip. Unique within the trip and never given to another stop, so that what is exported keeps
/// its name through every edit.
public struct StopID: Hashable, Comparable, Sendable, RawRepresentable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static func < (left: StopID, right: StopID) -> Bool { left.rawValue < right.rawValue }
}
