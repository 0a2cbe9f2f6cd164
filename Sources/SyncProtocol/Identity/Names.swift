/// A device that the hub has enrolled: `d-` and 16 hexadecimal digits.
public struct DeviceID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public var description: String { rawValue }
  public init?(rawValue: String) {
    guard rawValue.hasPrefix("d-"), Wire.isHex(rawValue.dropFirst(2), 16) else { return nil }
    self.rawValue = rawValue
  }
  /// - Parameter random: 8 bytes from a good source.
  public init?(random: [UInt8]) { self.init(rawValue: "d-" + Wire.hex(random)) }
}

/// One uninterrupted history of a hub: 32 hexadecimal digits. A hub that was restored from a backup begins a new one.
public struct Epoch: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public var description: String { rawValue }
  public init?(rawValue: String) {
    guard Wire.isHex(rawValue[...], 32) else { return nil }
    self.rawValue = rawValue
  }
  /// - Parameter random: 16 bytes from a good source.
  public init?(random: [UInt8]) { self.init(rawValue: Wire.hex(random)) }
}

/// One making of a device's files: 32 hexadecimal digits. Told to the hub for its audit, so that a cloned machine is
/// noticed; nothing is ever decided by it.
public struct Incarnation: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public var description: String { rawValue }
  public init?(rawValue: String) {
    guard Wire.isHex(rawValue[...], 32) else { return nil }
    self.rawValue = rawValue
  }
  /// - Parameter random: 16 bytes from a good source.
  public init?(random: [UInt8]) { self.init(rawValue: Wire.hex(random)) }
}

/// An alternative that a provider offers: `o-` and 16 hexadecimal digits. A newer one supersedes it.
public struct OfferID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public var description: String { rawValue }
  public init?(rawValue: String) {
    guard rawValue.hasPrefix("o-"), Wire.isHex(rawValue.dropFirst(2), 16) else { return nil }
    self.rawValue = rawValue
  }
  /// - Parameter random: 8 bytes from a good source.
  public init?(random: [UInt8]) { self.init(rawValue: "o-" + Wire.hex(random)) }
}

extension DeviceID: Codable {
  public init(from decoder: any Decoder) throws { self = try Wire.text(Self.init(rawValue:), decoder) }
  public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
extension Epoch: Codable {
  public init(from decoder: any Decoder) throws { self = try Wire.text(Self.init(rawValue:), decoder) }
  public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
extension Incarnation: Codable {
  public init(from decoder: any Decoder) throws { self = try Wire.text(Self.init(rawValue:), decoder) }
  public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
extension OfferID: Codable {
  public init(from decoder: any Decoder) throws { self = try Wire.text(Self.init(rawValue:), decoder) }
  public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
