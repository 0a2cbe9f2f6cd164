public import Booking

/// The port to an operator's machine, for the courier. Each call is one short transaction that is on disk when it returns.
/// Moments are by the machine's clock.
public protocol DeskQueue: Sendable {
  /// Nil before somebody has said which hub it is and as whom to speak.
  func membership() throws -> Membership?
  func learn(offset: Int) throws

  /// Answers without the hub's word, those that were sent least often first.
  /// - Returns: With how many the disk had altered: these are set aside.
  func waiting() throws -> (answers: [DeskAnswer], damaged: Int)
  /// Before its first byte leaves.
  /// - Returns: False where it was taken back meanwhile.
  func count(_ answer: DeskAnswer) throws -> Bool
  /// It has not left after all.
  func uncount(_ answer: DeskAnswer) throws
  /// The hub has taken it, now or before.
  func settle(_ answer: DeskAnswer, told document: BookingDocument) throws
  /// The hub will never take it.
  func settle(_ answer: DeskAnswer, refused problem: Problem) throws

  /// Keeps what the hub says now, all or nothing.
  /// - Returns: How many of these are new or other than they were.
  func hear(_ documents: [BookingDocument]) throws -> Int
  /// Requests that are not over as far as this machine knows.
  func open() throws -> [BookingID]
  /// The hub does not have it. It may have forgotten it, or have been put up from a backup of before.
  func miss(_ id: BookingID) throws

  /// All was heard. Lets go of what is over by the hub's time.
  /// - Parameters:
  ///   - hub: The hub's time, as far as it is vouched for; nil where it told none.
  func succeed(offset: Int?, hub: HubMoment?, at moment: HubMoment) throws
  func note(failure: String, at moment: HubMoment) throws
}

/// As whom an operator's machine speaks, and to which hub.
public struct Membership: Hashable, Sendable {
  /// `https://hub.example`: scheme, host and port.
  public let hub: String
  public let member: MemberID
  /// Seconds that the hub's clock is ahead of this machine's.
  public let offset: Int

  public init(hub: String, member: MemberID, offset: Int = 0) {
    self.hub = hub
    self.member = member
    self.offset = offset
  }
}

/// How an operator's machine stands. Moments are by its clock.
public struct DeskStatus: Hashable, Sendable {
  /// Answers that the hub has not heard.
  public let waiting: Int
  /// Requests that nobody has answered, here or elsewhere.
  public let unanswered: Int
  public let lastSuccess: HubMoment?
  /// The last failure since the last success.
  public let lastFailure: QueueStatus.Failure?

  public init(waiting: Int, unanswered: Int, lastSuccess: HubMoment?, lastFailure: QueueStatus.Failure?) {
    self.waiting = waiting
    self.unanswered = unanswered
    self.lastSuccess = lastSuccess
    self.lastFailure = lastFailure
  }
}
