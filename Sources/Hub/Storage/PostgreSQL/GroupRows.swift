#if PostgreSQL
  import Booking
  import Gazetteer
  import SyncProtocol

  /// What a group of operations needs to know of the store, fetched with the beginning of its transaction.
  struct GroupRows {
    /// The ids that were not there.
    let fresh: Set<OperationID>
    let taken: [OperationID: TakenOperation]
    let bookings: [(number: Int, booking: HubBooking)]
    let absent: Set<BookingID>
    let isAnswered: [EntryID: Bool]
    let seen: [DeviceID: [Incarnation: HubMoment]]
    let uses: [DeviceID: (counts: DeviceCounts, at: HubMoment)]

    static func statements(_ group: [Intake], _ quotas: Quotas) -> [SQLStatement] {
      if group.isEmpty { return [] }
      var seen: Set<OperationID> = []
      // Of two under one id in a group the first counts.
      let first = group.filter { seen.insert($0.id).inserted }
      let ids = SQLText.array(first.map(\.id.rawValue))
      return [
        SQLStatement(
          """
          INSERT INTO op_log (op_id, fingerprint, device, incarnation, result, received_at)
          SELECT op_id, fingerprint, device, incarnation, '', received_at
          FROM unnest($1::text[], $2::bytea[], $3::text[], $4::text[], $5::bigint[])
            AS new (op_id, fingerprint, device, incarnation, received_at)
          ON CONFLICT (op_id) DO NOTHING RETURNING op_id
          """,
          [
            ids, SQLText.array(first.map { SQLText.bytes($0.fingerprint) }),
            SQLText.array(first.map(\.device.rawValue)),
            SQLText.array(first.map(\.incarnation.rawValue)), SQLText.array(first.map(\.receivedAt.unixSeconds)),
          ]),
        SQLStatement(
          "SELECT op_id, fingerprint, result FROM op_log WHERE op_id = ANY($1::text[]) AND result <> ''", [ids]),
        SQLStatement(
          "SELECT \(PostgreSQLValues.bookingColumns) FROM booking WHERE uuid = ANY($1::text[])",
          [SQLText.array(spokenOf(group).map(\.rawValue).sorted())]),
        SQLStatement(
          "SELECT DISTINCT provider FROM member WHERE provider = ANY($1::text[]) AND role IN ('agent', 'owner')",
          [SQLText.array(askedFor(group).map(\.rawValue).sorted())]),
        SQLStatement(
          "SELECT device, incarnation, seen_at FROM incarnation WHERE device = ANY($1::text[])",
          [SQLText.array(moments(group).map(\.device.rawValue))]),
      ] + (quotas == .none ? [] : [DeviceCounts.statement(moments(group))])
    }

    /// - Parameter rows: What the statements gave.
    init(_ group: [Intake], _ rows: [SQLRows]) throws {
      guard rows.count >= 5 else { throw Problem(.unavailable, "the store gave too little") }
      fresh = Set(try rows[0].all.compactMap { OperationID(rawValue: try $0.text(0)) })
      var taken: [OperationID: TakenOperation] = [:]
      for row in rows[1].all {
        guard let id = OperationID(rawValue: try row.text(0)) else { continue }
        taken[id] = TakenOperation(
          fingerprint: try row.bytes(1), result: try Stored.value(OperationResult.self, try row.text(2)))
      }
      self.taken = taken
      bookings = try rows[2].all.map(PostgreSQLValues.booking)
      absent = Self.spokenOf(group).subtracting(bookings.map(\.booking.id))
      let answered = Set(rows[3].all.compactMap { $0.maybe(0) })
      isAnswered = Dictionary(
        uniqueKeysWithValues: Self.askedFor(group).map { ($0, answered.contains($0.rawValue)) })
      var seen: [DeviceID: [Incarnation: HubMoment]] = [:]
      for row in rows[4].all {
        guard let device = DeviceID(rawValue: try row.text(0)), let one = Incarnation(rawValue: try row.text(1)) else {
          continue
        }
        seen[device, default: [:]][one] = try row.moment(2)
      }
      self.seen = seen
      let moments = Dictionary(uniqueKeysWithValues: Self.moments(group).map { ($0.device, $0.at) })
      var uses: [DeviceID: (counts: DeviceCounts, at: HubMoment)] = [:]
      for row in rows.dropFirst(5).first?.all ?? [] {
        let (id, counts) = try DeviceCounts.read(row)
        uses[id] = moments[id].map { (counts, $0) }
      }
      self.uses = uses
    }

    /// The devices, each with the moment of its first operation.
    private static func moments(_ group: [Intake]) -> [(device: DeviceID, at: HubMoment)] {
      var seen: Set<DeviceID> = []
      return group.filter { seen.insert($0.device).inserted }.map { ($0.device, $0.receivedAt) }
    }

    private static func spokenOf(_ group: [Intake]) -> Set<BookingID> {
      Set(group.compactMap { try? $0.operation.get().booking })
    }

    private static func askedFor(_ group: [Intake]) -> Set<EntryID> {
      Set(
        group.compactMap { intake in
          guard case .request(let enquiry) = try? intake.operation.get().intent else { return nil }
          return enquiry.provider
        })
    }
  }
#endif
