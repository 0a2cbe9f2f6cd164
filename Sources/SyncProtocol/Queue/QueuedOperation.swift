public import Booking
internal import Crypto

/// An operation as it lies in a device's queue.
public struct QueuedOperation: Hashable, Sendable {
  public let id: OperationID
  public let booking: BookingID
  public let kind: Operation.Kind
  /// As it was made, and as it is sent however often.
  public let body: [UInt8]

  public init(id: OperationID, booking: BookingID, kind: Operation.Kind, body: [UInt8]) {
    self.id = id
    self.booking = booking
    self.kind = kind
    self.body = body
  }

  /// SHA-256 of a body, kept beside it, so that what a disk alters is never sent.
  public static func digest(of body: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: body)) }
}

/// How a queue stands. Times are by the device's clock, in seconds since 1970, and are only to be shown.
public struct QueueStatus: Hashable, Codable, Sendable {
  /// How many operations have no answer yet.
  public let waiting: Int
  /// How many the hub will never take.
  public let quarantined: Int
  /// When the oldest of those that wait was made; nil where none does.
  public let oldest: HubMoment?
  public let lastSuccess: HubMoment?
  /// The last failure since the last success.
  public let lastFailure: Failure?
  /// What a damaged file was replaced by; nil where none was, or where it was taken away since.
  public let recovery: Recovery?

  public struct Failure: Hashable, Codable, Sendable {
    /// A `Problem.Kind`, or what the line said.
    public let why: String
    public let at: HubMoment

    public init(why: String, at: HubMoment) {
      self.why = why
      self.at = at
    }
  }

  public init(
    waiting: Int, quarantined: Int, oldest: HubMoment?, lastSuccess: HubMoment?, lastFailure: Failure?,
    recovery: Recovery? = nil
  ) {
    self.waiting = waiting
    self.quarantined = quarantined
    self.oldest = oldest
    self.lastSuccess = lastSuccess
    self.lastFailure = lastFailure
    self.recovery = recovery
  }
}

/// What an answer of the hub has changed on a device.
public struct Settlement: Hashable, Sendable {
  /// Operations that the hub has answered for good.
  public let settled: Int
  /// Of these, those that it will never take.
  public let refused: Int
  public let changes: Int

  public init(settled: Int, refused: Int, changes: Int) {
    self.settled = settled
    self.refused = refused
    self.changes = changes
  }
}
