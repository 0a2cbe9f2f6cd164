import Booking
import SyncProtocol

/// A store that writes by transactions over a ledger: what it does then is written down here, once for every store.
protocol LedgerStore: HubStoring {
  associatedtype Ledger: HubLedger

  var quotas: Quotas { get }

  /// One transaction, on stable storage when the call returns; nothing of it is kept where `body` throws.
  /// - Parameter group: The operations that it is for.
  func change<Value>(_ group: [Intake], _ body: (Ledger) throws -> Value) throws -> Value
  /// As `HubLedger.tries`, without writing.
  func tries(_ names: [String], since start: HubMoment) throws -> TryCounts
}

extension LedgerStore {
  public func commit(_ group: [Intake]) throws -> [OperationResult] {
    try change(group) { try $0.take(group, quotas) }
  }

  public func answer(
    _ answer: OperatorAnswer, to id: BookingID, seen revision: Int, by member: MemberID, at now: HubMoment,
    under key: IdempotencyKey?
  ) throws -> HubBooking {
    try change([]) { try $0.answer(answer, to: id, seen: revision, by: member, at: now, under: key) }
  }

  public func act(
    _ intent: SyncProtocol.Operation.Intent, on id: BookingID, at now: HubMoment, under key: IdempotencyKey
  ) throws -> HubBooking {
    try change([]) { try $0.act(intent, on: id, at: now, under: key) }
  }

  public func mayTry(_ names: [String], at now: HubMoment) throws -> Bool {
    // Whoever may not does not get to write.
    guard ClaimTries.areFew(try tries(names, since: ClaimTries.start(now))) else { return false }
    return try change([]) { try $0.mayTry(names, at: now) }
  }

  public func takeBack(_ names: [String]) throws { try change([]) { try $0.takeBack(names) } }

  public func expire(at now: HubMoment) throws -> Int { try change([]) { try $0.expire(at: now) } }
  public func purge(at now: HubMoment) throws -> Int { try change([]) { try $0.purge(at: now) } }

  public func offer(_ code: EnrolmentCode.Kept) throws { try change([]) { try $0.add(code) } }

  public func enrol(_ request: EnrolmentRequest, as id: DeviceID, at now: HubMoment) throws -> Device {
    try change([]) { try $0.tryEnrol(request, as: id, at: now) }.get()
  }

  public func revoke(_ id: DeviceID, at now: HubMoment, by actor: String) throws {
    try change([]) { try $0.revoke(id, at: now, by: actor) }
  }

  public func add(_ member: Member, at now: HubMoment, by actor: String) throws {
    try change([]) { try $0.add(member, at: now, by: actor) }
  }

  public func rekey(_ id: MemberID, publicKey: [UInt8], at now: HubMoment, by actor: String) throws {
    try change([]) { try $0.rekey(id, publicKey, at: now, by: actor) }
  }

  public func remove(_ id: MemberID, at now: HubMoment, by actor: String) throws {
    try change([]) { try $0.remove(id, at: now, by: actor) }
  }
}
