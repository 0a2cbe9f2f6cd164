public import Booking
public import Gazetteer
public import SyncProtocol

/// The port to the hub's store. Everything that changes something is on stable storage when its call returns.
///
/// Calls block and may come from any thread; those that write wait for one another.
public protocol HubStoring: Sendable {
  /// That something can be written and that it would be on stable storage afterwards.
  /// - Throws: What is wrong.
  func check() throws

  /// Whether the hub's keeper let it run on settings with which a loss of power loses what was acknowledged.
  var isUnsafe: Bool { get }

  /// Which uninterrupted history this is.
  func epoch() throws -> Epoch

  /// Takes in operations, all in one transaction, each decided by itself. The results are in their order.
  ///
  /// An id that was taken before gives its stored result, whoever sends it and however often; another content under it
  /// is refused and audited. Requests to a provider for whom nobody answers are declined. A request beyond what its
  /// device may ask for (`Quotas`) is answered `retry`, and nothing of it is stored. A second incarnation of a device
  /// within a day is audited as `clone`.
  func commit(_ group: [Intake]) throws -> [OperationResult]

  /// The changes after a place in the feed that a device may learn of.
  func feed(for device: DeviceID, after cursor: Int, limit: Int) throws -> Feed
  /// The number of the newest change; 0 for none.
  func lastChange() throws -> Int
  func booking(_ id: BookingID) throws -> HubBooking?

  /// Bookings of a provider in the order of their uuids, which is that of the texts' bytes.
  ///
  /// - Parameter after: The last one that is known already, whether it is there or not; nil from the first.
  func bookings(
    of provider: EntryID, status: Set<BusinessStatus>, after: BookingID?, limit: Int
  ) throws -> [HubBooking]
  /// Those that a reference names: one, and by rare chance more; none once they are forgotten.
  func bookings(claiming reference: ClaimReference) throws -> [HubBooking]
  /// Answers a booking for a provider; the rules are `Rulebook.answer`'s.
  ///
  /// A key that was used before gives what was answered then, also once what was asked for is forgotten; with another
  /// request it is refused. What changed nothing is not kept: it may be tried again under its key. A booking that is
  /// forgotten takes no new answer.
  func answer(
    _ answer: OperatorAnswer, to id: BookingID, seen revision: Int, by member: MemberID, at now: HubMoment,
    under key: IdempotencyKey?
  ) throws -> HubBooking
  /// Does for a traveller who holds the claim to a booking what an operation of its device would do; the rules are
  /// `Rulebook.rule`'s. Keys are as those of `answer`, and belong to the booking.
  func act(
    _ intent: SyncProtocol.Operation.Intent, on id: BookingID, at now: HubMoment, under key: IdempotencyKey
  ) throws -> HubBooking
  /// Counts a try under each of some names, unless there have been too many under one of them: then under none.
  /// Returns whether it may be tried.
  func mayTry(_ names: [String], at now: HubMoment) throws -> Bool
  /// Takes the last try under each of some names back: it was a right one.
  func takeBack(_ names: [String]) throws
  /// Ends what nobody has answered in time. Returns how many.
  func expire(at now: HubMoment) throws -> Int
  /// Forgets sealed contact details whose time is over. Returns how many.
  func purge(at now: HubMoment) throws -> Int

  func device(_ id: DeviceID) throws -> Device?
  func devices() throws -> [Device]
  /// Keeps the hash of a one-time code.
  func offer(_ code: EnrolmentCode.Kept) throws
  /// Enrols a key with a code. The same code and key again give the same device. What is refused counts as a wrong try
  /// against the code of the same `name`; after `EnrolmentCode.tries` it is good for nothing more.
  func enrol(_ request: EnrolmentRequest, as id: DeviceID, at now: HubMoment) throws -> Device
  func revoke(_ id: DeviceID, at now: HubMoment, by actor: String) throws

  /// - Throws: `Problem` of kind `forbidden` where a member has the key already.
  func add(_ member: Member, at now: HubMoment, by actor: String) throws
  /// Gives a member another key; the one before opens nothing from then on.
  /// - Throws: `Problem` of kind `not-found`, or `forbidden` where another member has the key.
  func rekey(_ id: MemberID, publicKey: [UInt8], at now: HubMoment, by actor: String) throws
  /// - Throws: `Problem` of kind `not-found`.
  func remove(_ id: MemberID, at now: HubMoment, by actor: String) throws
  func member(_ id: MemberID) throws -> Member?
  func members(of provider: EntryID?) throws -> [Member]

  /// The newest link of the audit chain, and whether every link before it holds.
  func auditHead() throws -> AuditHead
  /// The records of an event, or all, in their order.
  func auditRecords(_ event: String?) throws -> [AuditRecord]
}

extension HubStoring {
  public var isUnsafe: Bool { false }
}

/// A stretch of the feed.
public struct Feed: Hashable, Sendable {
  /// Each a `BookingChange`, as it was written when it was made.
  public let written: [WrittenJSON]
  /// The place after it.
  public let cursor: Int
  public let more: Bool

  /// - Parameters:
  ///   - changes: One more than asked for where there is more.
  ///   - limit: How many were asked for.
  ///   - cursor: The place before it.
  init(_ changes: [(sequence: Int, text: String)], limit: Int, after cursor: Int) {
    let told = changes.prefix(limit)
    written = told.map { WrittenJSON($0.text) }
    self.cursor = told.last?.sequence ?? cursor
    more = changes.count > limit
  }
}

/// One record of the audit chain. It holds no personal data.
public struct AuditRecord: Hashable, Sendable {
  public let at: HubMoment
  public let actor: String
  public let event: String
  public let subject: String
  public let detail: String

  public init(at: HubMoment, actor: String, event: String, subject: String, detail: String) {
    self.at = at
    self.actor = actor
    self.event = event
    self.subject = subject
    self.detail = detail
  }
}

/// The end of the audit chain.
public struct AuditHead: Hashable, Sendable {
  public let length: Int
  /// SHA-256, hexadecimal; that of nothing is 64 zeros.
  public let digest: String
  /// The first link that does not hold; nil where all do.
  public let broken: Int?

  public init(length: Int, digest: String, broken: Int?) {
    self.length = length
    self.digest = digest
    self.broken = broken
  }
}
