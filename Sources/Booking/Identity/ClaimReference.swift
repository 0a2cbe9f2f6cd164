/// What a traveller writes down or reads out to ask for a booking: `HB-7K3M-Q9`.
///
/// Six letters of Crockford's base 32 (no I, L, O or U), 30 bits: it names a booking and guards nothing by itself.
public struct ClaimReference: Hashable, Sendable, RawRepresentable {
  public let rawValue: String

  /// Bytes of randomness that a reference takes; 30 of their 32 bits are used.
  public static let randomByteCount = 4

  /// - Parameter random: `randomByteCount` bytes from a good source.
  public init(random: [UInt8]) throws(IdentifierError) {
    guard random.count == Self.randomByteCount else {
      throw .randomBytes(found: random.count, wanted: Self.randomByteCount)
    }
    let bits = random.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    rawValue = Self.text((0..<Self.length).map { Self.alphabet[Int(bits >> (25 - 5 * UInt32($0)) & 31)] })
  }

  /// A reference as people type it: in any case, with or without `HB`, hyphens and blanks, and with O for 0 and I or L
  /// for 1. Nil for anything else.
  public init?(rawValue: String) {
    guard rawValue.utf8.count <= 32 else { return nil }
    var letters = Array(rawValue.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") })
    if letters.count == Self.length + 2, letters.starts(with: "HB".utf8) { letters.removeFirst(2) }
    letters = letters.map { letter in
      switch letter {
      case UInt8(ascii: "O"): UInt8(ascii: "0")
      case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
      default: letter
      }
    }
    guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else { return nil }
    self.rawValue = Self.text(letters)
  }

  private static let length = 6
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  private static func text(_ letters: [UInt8]) -> String {
    "HB-" + String(decoding: letters.prefix(4), as: UTF8.self) + "-"
      + String(decoding: letters.dropFirst(4), as: UTF8.self)
  }
}

extension ClaimReference: CustomStringConvertible {
  public var description: String { rawValue }
}
