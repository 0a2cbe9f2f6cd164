/// All requests that an outbox keeps, newest first.
public struct StoredBookings: Hashable, Sendable {
  public var readable: [Booking] = []
  /// References, as they are stored, of those that this program cannot read: a newer one may have written them. They stay
  /// as they are; what can be read of their operations is sent.
  public var unreadable: [String] = []

  public init() {}
}
