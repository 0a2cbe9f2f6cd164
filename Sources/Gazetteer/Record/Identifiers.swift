/// Names a record: `a1-hill`. Lower-case ASCII letters, digits and single hyphens.
public struct EntryID: Hashable, Comparable, Sendable, RawRepresentable {
  public let rawValue: String

  /// Nil unless the text is a well-formed id.
  public init?(rawValue: String) {
    guard (1...64).contains(rawValue.utf8.count) else { return nil }
    // No hyphen may come first or after another one.
    var previous = UInt8(ascii: "-")
    for byte in rawValue.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != byte: break
      default: return nil
      }
      previous = byte
    }
    guard previous != UInt8(ascii: "-") else { return nil }
    self.rawValue = rawValue
  }

  public static func < (left: EntryID, right: EntryID) -> Bool { left.rawValue < right.rawValue }
}

extension EntryID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// Names a kind of the gazetteer's vocabulary: `battle_hill`.
public struct KindID: Hashable, Comparable, Sendable, RawRepresentable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static func < (left: KindID, right: KindID) -> Bool { left.rawValue < right.rawValue }
}
