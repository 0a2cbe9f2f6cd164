import Booking
import Gazetteer
import SyncProtocol

/// The rows of one transaction of a store. What may be written into them is decided here and not in a store, so that
/// every store decides alike.
protocol HubLedger {
  /// Adds the id of an operation. Returns what stands under it where it was taken before, nil where it is new.
  func admit(_ intake: Intake) throws -> TakenOperation?
  /// Keeps what was answered to a new operation.
  func settle(_ id: OperationID, _ result: OperationResult) throws
  /// Keeps nothing of a new operation: it comes again, and is new then.
  func forget(_ id: OperationID) throws

  func booking(_ id: BookingID) throws -> HubBooking?
  /// Those whose time may be over, and those whose contact is to be forgotten: the oldest 512 of them.
  func ending(at now: HubMoment) throws -> [HubBooking]
  func forgettable(at now: HubMoment) throws -> [HubBooking]
  /// Writes a booking that was looked for before.
  /// - Parameter isTold: Whether the feed tells of it as it stands now.
  func put(_ booking: HubBooking, isTold: Bool) throws

  func kept(for principal: String, _ key: IdempotencyKey) throws -> KeptAnswer?
  func keep(_ answer: KeptAnswer, for principal: String, _ key: IdempotencyKey) throws
  func forgetAnswers(at now: HubMoment) throws

  func device(_ id: DeviceID) throws -> Device?
  func hasDevice(_ publicKey: [UInt8]) throws -> Bool
  /// What a device has asked for within the window of its role; nil where it is not enrolled.
  func use(of device: DeviceID, at now: HubMoment) throws -> DeviceCounts?
  /// When the makings of a device's files were last seen.
  func incarnations(of device: DeviceID) throws -> [Incarnation: HubMoment]
  /// - Parameter end: Those that were last seen by then are forgotten.
  func remember(_ incarnation: Incarnation, of device: DeviceID, at now: HubMoment, forgetting end: HubMoment) throws
  /// Nil too where it was tried wrongly too often.
  func code(_ digest: [UInt8]) throws -> (code: EnrolmentCode.Kept, device: DeviceID?)?
  func add(_ code: EnrolmentCode.Kept) throws
  /// Counts a wrong try against the code of a name.
  func countWrong(_ name: [UInt8]) throws
  /// - Parameter code: The digest of the code that is used up by it.
  func add(_ device: Device, with code: [UInt8]) throws
  func revoke(_ id: DeviceID, at now: HubMoment) throws

  func member(_ id: MemberID) throws -> Member?
  /// The member who has a public key.
  func holder(of publicKey: [UInt8]) throws -> MemberID?
  func add(_ member: Member) throws
  func setKey(_ publicKey: [UInt8], of id: MemberID) throws
  func remove(_ id: MemberID) throws
  /// Whether anybody may answer for a provider.
  func isAnswered(_ provider: EntryID) throws -> Bool

  /// How often was tried after a moment: in all, and under each of some names.
  func tries(_ names: [String], since start: HubMoment) throws -> TryCounts
  /// Keeps a try under each of some names.
  /// - Parameter end: Those until then are forgotten.
  func addTry(_ names: [String], at now: HubMoment, forgetting end: HubMoment) throws
  /// Takes the last try under each of some names back.
  func takeBack(_ names: [String]) throws

  func audit(_ record: AuditRecord) throws
}

/// An operation that was taken before.
struct TakenOperation {
  let fingerprint: [UInt8]
  let result: OperationResult
}

/// How much a device has asked for.
struct DeviceCounts {
  let role: Device.Role
  /// Its requests that are pending or offered; of a kiosk only those within the window.
  var open: Int
  /// Its bookings that were made within the window of its role.
  var recent: Int
}

/// How often references were tried.
struct TryCounts {
  let all: Int
  /// Under each name, in the order of the names.
  let each: [Int]
}

/// What was answered under a key. Nothing sealed is kept here, so that a purge forgets everything.
struct KeptAnswer {
  static let lifetime = 400 * 86_400
  let fingerprint: [UInt8]
  let answer: BookingChange
  let expiresAt: HubMoment
}

extension HubLedger {
  func audit(at moment: HubMoment, actor: String, _ event: String, subject: String, detail: String = "") throws {
    try audit(AuditRecord(at: moment, actor: actor, event: event, subject: subject, detail: detail))
  }

  /// Writes a booking that was changed, and tells of it.
  func change(_ booking: HubBooking, at now: HubMoment, by actor: String) throws {
    try put(booking, isTold: true)
    try audit(
      at: now, actor: actor, booking.status.rawValue, subject: booking.id.rawValue, detail: "rev \(booking.revision)")
  }
}
