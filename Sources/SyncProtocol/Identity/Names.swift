/// A device that the hub has enrolled: `d-` and 16 hexadecimal digits.
public typealias DeviceID = HexName<HexNames.Device>

/// One uninterrupted history of a hub: 32 hexadecimal digits. A hub that was restored from a backup begins a new one.
public typealias Epoch = HexName<HexNames.History>

/// One making of a device's files: 32 hexadecimal digits. Told to the hub for its audit, so that a cloned machine is
/// noticed; nothing is ever decided by it.
public typealias Incarnation = HexName<HexNames.Making>

/// An alternative that a provider offers: `o-` and 16 hexadecimal digits. A newer one supersedes it.
public typealias OfferID = HexName<HexNames.Alternative>

/// A member of a provider's side, or of the hub's keepers: `m-` and 16 hexadecimal digits.
public typealias MemberID = HexName<HexNames.Member>

/// What an operator's machine calls an answer, so that sending it twice does it once: 32 hexadecimal digits.
public typealias AnswerKey = HexName<HexNames.Answer>

/// A name that was drawn by lot: a prefix and hexadecimal digits. Names of different kinds are different types.
public struct HexName<Kind: HexNaming>: Hashable, Sendable, RawRepresentable, Codable, JSONWriting,
  CustomStringConvertible
{
  public let rawValue: String
  public var description: String { rawValue }

  public init?(rawValue: String) {
    guard rawValue.hasPrefix(Kind.prefix), Wire.isHex(rawValue.dropFirst(Kind.prefix.count), 2 * Kind.bytes) else {
      return nil
    }
    self.rawValue = rawValue
  }

  /// - Parameter random: As many bytes as the kind has, from a good source.
  public init?(random: [UInt8]) { self.init(rawValue: Kind.prefix + Wire.hex(random)) }
}

/// How the names of one kind are written.
public protocol HexNaming: Sendable {
  static var prefix: String { get }
  static var bytes: Int { get }
}

extension HexNaming {
  public static var prefix: String { "" }
  public static var bytes: Int { 16 }
}

public enum HexNames {
  public enum Device: HexNaming {
    public static let prefix = "d-"
    public static let bytes = 8
  }

  public enum History: HexNaming {}

  public enum Making: HexNaming {}

  public enum Member: HexNaming {
    public static let prefix = "m-"
    public static let bytes = 8
  }

  public enum Answer: HexNaming {}

  public enum Alternative: HexNaming {
    public static let prefix = "o-"
    public static let bytes = 8
  }
}
