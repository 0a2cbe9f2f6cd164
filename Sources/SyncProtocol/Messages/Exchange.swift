public import Booking

/// `POST /v1/sync`: operations up and the place in the feed.
public struct SyncRequest: Hashable, Sendable {
  public let incarnation: Incarnation
  /// The hub's history that the cursor belongs to; nil before the first answer.
  public let epoch: Epoch?
  /// The last change that is on the device's disk; 0 before the first.
  public let cursor: Int
  /// By the device's clock; for the hub's audit only.
  public let sentAt: HubMoment
  /// The written operations, each as it was made.
  public let operations: [[UInt8]]
  public let maxChanges: Int

  public init(
    incarnation: Incarnation, epoch: Epoch?, cursor: Int, sentAt: HubMoment, operations: [[UInt8]],
    maxChanges: Int = SyncLimits.changes
  ) {
    self.incarnation = incarnation
    self.epoch = epoch
    self.cursor = cursor
    self.sentAt = sentAt
    self.operations = operations
    self.maxChanges = maxChanges
  }
}

/// The hub's answer.
public struct SyncResponse: Hashable, Decodable, Sendable {
  public let epoch: Epoch
  public let now: HubMoment
  /// One for each operation, in their order.
  public let results: [OperationResult]
  /// In the order of the feed.
  public let changes: [BookingChange]
  /// The last change that this answer holds, or the request's.
  public let cursor: Int
  /// Whether there are more changes than fitted.
  public let more: Bool
  /// When to ask again, in seconds; nil to leave it to the device.
  public let pollAfter: Int?

  public init(
    epoch: Epoch, now: HubMoment, results: [OperationResult], changes: [BookingChange], cursor: Int, more: Bool,
    pollAfter: Int? = nil
  ) {
    self.epoch = epoch
    self.now = now
    self.results = results
    self.changes = changes
    self.cursor = cursor
    self.more = more
    self.pollAfter = pollAfter
  }

  private enum CodingKeys: String, CodingKey {
    case epoch, now, results, changes, cursor, more
    case pollAfter = "poll_after_s"
  }
}

/// What became of one operation.
public struct OperationResult: Hashable, Decodable, Sendable {
  public enum Code: String, Decodable, JSONWriting, CaseIterable, Hashable, Sendable {
    /// Committed now.
    case applied
    /// Committed before: the stored result.
    case duplicate
    /// The booking has moved on; its present state is told.
    case conflict
    /// It can never be taken as it is.
    case invalid
    /// Too late by the hub's clock.
    case expired
    /// The hub could not decide now; nothing is stored.
    case retry
  }

  public let id: OperationID
  public let code: Code
  /// The booking's state after it; nil where the hub has no such booking.
  public let status: BusinessStatus?
  public let revision: Int?
  public let problem: Problem?

  public init(id: OperationID, code: Code, status: BusinessStatus?, revision: Int?, problem: Problem? = nil) {
    self.id = id
    self.code = code
    self.status = status
    self.revision = revision
    self.problem = problem
  }

  private enum CodingKeys: String, CodingKey {
    case id = "op_id"
    case code, status
    case revision = "rev"
    case problem
  }
}

/// A booking as it stands after a change at the hub.
public struct BookingChange: Hashable, Decodable, Sendable {
  public let sequence: Int
  public let booking: BookingID
  public let revision: Int
  public let status: BusinessStatus
  public let at: HubMoment
  /// Of an offered alternative, else nil.
  public let offer: Offer?
  /// Why, in the words of whoever decided it.
  public let reason: String?

  public init(
    sequence: Int, booking: BookingID, revision: Int, status: BusinessStatus, at: HubMoment, offer: Offer? = nil,
    reason: String? = nil
  ) {
    self.sequence = sequence
    self.booking = booking
    self.revision = revision
    self.status = status
    self.at = at
    self.offer = offer
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case sequence = "seq"
    case booking = "uuid"
    case revision = "rev"
    case status, at, offer, reason
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      sequence: try members.decode(Int.self, forKey: .sequence),
      booking: try members.decode(BookingID.self, forKey: .booking),
      revision: try members.decode(Int.self, forKey: .revision),
      status: try members.decode(BusinessStatus.self, forKey: .status),
      at: try members.decode(HubMoment.self, forKey: .at),
      offer: try members.decodeIfPresent(Offer.self, forKey: .offer), reason: try members.foreignText(.reason))
  }
}

/// What an exchange may hold.
public enum SyncLimits {
  public static let operations = 64
  /// Bytes of one written operation.
  public static let operation = 4_096
  /// Bytes of a batch, before and after content coding.
  public static let batch = 131_072
  public static let encodedBatch = 32_768
  public static let changes = 200
  /// Bytes of an answer, decoded.
  public static let answer = 2 << 20
  /// How deep JSON may be nested.
  public static let depth = 16
  /// Values of one array, or members of one object.
  public static let elements = 1_024
  /// Bytes of one written string and of one written number.
  public static let string = 16_384
  public static let number = 400
}
