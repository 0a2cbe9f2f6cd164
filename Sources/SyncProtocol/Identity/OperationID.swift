public import Booking

/// Names one intent of a device for ever: what the hub tells copies apart by. A UUID of version 7 (RFC 9562), as
/// `BookingID` is; of a `request` the two are the same.
public struct OperationID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  private let id: BookingID
  public var rawValue: String { id.rawValue }
  public var description: String { rawValue }

  public init?(rawValue: String) {
    guard let id = BookingID(rawValue: rawValue) else { return nil }
    self.id = id
  }

  /// - Parameters: As those of `BookingID.init(unixMilliseconds:random:)`.
  public init(unixMilliseconds: Int, random: [UInt8]) throws(IdentifierError) {
    id = try BookingID(unixMilliseconds: unixMilliseconds, random: random)
  }

  /// The id of the operation that asks for a booking.
  public init(asking booking: BookingID) { id = booking }
}

extension OperationID: Codable, JSONWriting {
  public init(from decoder: any Decoder) throws { id = try BookingID(from: decoder) }
  public func encode(to encoder: any Encoder) throws { try id.encode(to: encoder) }
}
