#if PostgreSQL
  public import Booking
  public import SyncProtocol

  extension PostgreSQLHubStore {
    public func commit(_ group: [Intake]) throws -> [OperationResult] {
      try change(group) { ledger in try group.map(ledger.take) }
    }

    public func answer(
      _ answer: OperatorAnswer, to id: BookingID, seen revision: Int, by member: MemberID, at now: HubMoment,
      under key: IdempotencyKey?
    ) throws -> HubBooking {
      try change { try $0.answer(answer, to: id, seen: revision, by: member, at: now, under: key) }
    }

    public func expire(at now: HubMoment) throws -> Int { try change { try $0.expire(at: now) } }
    public func purge(at now: HubMoment) throws -> Int { try change { try $0.purge(at: now) } }

    public func offer(_ code: EnrolmentCode.Kept) throws { try change { try $0.add(code) } }

    public func enrol(_ request: EnrolmentRequest, as id: DeviceID, at now: HubMoment) throws -> Device {
      try change { try $0.enrol(request, as: id, at: now) }
    }

    public func revoke(_ id: DeviceID, at now: HubMoment, by actor: String) throws {
      try change { try $0.revoke(id, at: now, by: actor) }
    }

    public func add(_ member: Member, at now: HubMoment, by actor: String) throws {
      try change { try $0.add(member, at: now, by: actor) }
    }
  }
#endif
