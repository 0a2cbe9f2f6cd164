#if PostgreSQL
  public import Booking
  public import SyncProtocol

  extension PostgreSQLHubStore {
    public func commit(_ group: [Intake]) throws -> [OperationResult] {
      try change(group) { try $0.take(group, quotas) }
    }

    public func answer(
      _ answer: OperatorAnswer, to id: BookingID, seen revision: Int, by member: MemberID, at now: HubMoment,
      under key: IdempotencyKey?
    ) throws -> HubBooking {
      try change { try $0.answer(answer, to: id, seen: revision, by: member, at: now, under: key) }
    }

    public func act(
      _ intent: SyncProtocol.Operation.Intent, on id: BookingID, at now: HubMoment, under key: IdempotencyKey
    ) throws -> HubBooking {
      try change { try $0.act(intent, on: id, at: now, under: key) }
    }

    public func mayTry(_ names: [String], at now: HubMoment) throws -> Bool {
      let start = String(now.unixSeconds - ClaimTries.window)
      let counts =
        [SQLStatement("SELECT count(*) FROM try WHERE at > $1::bigint", [start])]
        + names.map { SQLStatement("SELECT count(*) FROM try WHERE name = $1 AND at > $2::bigint", [$0, start]) }
      func isOpen(_ rows: [SQLRows]) throws -> Bool {
        let found = try rows.map { try $0.first?.number(0) ?? 0 }
        return found.prefix(1).allSatisfy { $0 < ClaimTries.remembered }
          && found.dropFirst().allSatisfy { $0 < ClaimTries.most }
      }
      // Whoever may not does not get to write.
      guard try isOpen(try read(counts)) else { return false }
      return try change { ledger in
        guard try isOpen(try ledger.connection.run(counts)) else { return false }
        ledger.others.append(SQLStatement("DELETE FROM try WHERE at <= $1::bigint", [start]))
        for name in names {
          ledger.others.append(
            SQLStatement("INSERT INTO try (name, at) VALUES ($1, $2::bigint)", [name, String(now.unixSeconds)]))
        }
        return true
      }
    }

    public func takeBack(_ names: [String]) throws {
      try change { ledger in
        ledger.others += names.map {
          SQLStatement("DELETE FROM try WHERE n = (SELECT max(n) FROM try WHERE name = $1)", [$0])
        }
      }
    }

    public func expire(at now: HubMoment) throws -> Int { try change { try $0.expire(at: now) } }
    public func purge(at now: HubMoment) throws -> Int { try change { try $0.purge(at: now) } }

    public func offer(_ code: EnrolmentCode.Kept) throws { try change { try $0.add(code) } }

    public func enrol(_ request: EnrolmentRequest, as id: DeviceID, at now: HubMoment) throws -> Device {
      try change { try $0.tryEnrol(request, as: id, at: now) }.get()
    }

    public func revoke(_ id: DeviceID, at now: HubMoment, by actor: String) throws {
      try change { try $0.revoke(id, at: now, by: actor) }
    }

    public func add(_ member: Member, at now: HubMoment, by actor: String) throws {
      try change { try $0.add(member, at: now, by: actor) }
    }
  }
#endif
