#if PostgreSQL
  public import Booking
  public import Gazetteer
  public import SyncProtocol

  extension PostgreSQLHubStore {
    public func feed(for device: DeviceID, after cursor: Int, limit: Int) throws -> Feed {
      // One more than asked for tells whether there is more.
      let rows = try read([
        SQLStatement(
          "SELECT seq, body FROM change WHERE device = $1 AND seq > $2::bigint ORDER BY seq LIMIT $3::bigint",
          [device.rawValue, String(cursor), String(limit + 1)])
      ])
      let changes = try rows.first?.all.map { (try $0.number(0), try $0.text(1)) } ?? []
      return Feed(changes, limit: limit, after: cursor)
    }

    public func lastChange() throws -> Int {
      try read([SQLStatement("SELECT seq FROM counter")]).first?.first?.number(0) ?? 0
    }

    public func booking(_ id: BookingID) throws -> HubBooking? {
      try bookings("uuid = $1", [id.rawValue]).first
    }

    public func bookings(
      of provider: EntryID, status: Set<BusinessStatus>, after: BookingID?, limit: Int
    ) throws -> [HubBooking] {
      try bookings(
        "provider = $1 AND uuid > $2 AND status = ANY($3::text[]) ORDER BY uuid LIMIT $4::bigint",
        [
          // Every uuid comes after no text.
          provider.rawValue, after?.rawValue ?? "", SQLText.array(status.map(\.rawValue).sorted()), String(limit),
        ])
    }

    public func bookings(claiming reference: ClaimReference) throws -> [HubBooking] {
      try bookings("claim = $1 ORDER BY n", [reference.rawValue])
    }

    public func device(_ id: DeviceID) throws -> Device? {
      try read([PostgreSQLValues.device(id)]).first?.first.map(PostgreSQLValues.device)
    }

    public func devices() throws -> [Device] {
      let sql = "SELECT \(PostgreSQLValues.deviceColumns) FROM device ORDER BY enrolled_at, id"
      return try read([SQLStatement(sql)]).first?.all.map(PostgreSQLValues.device) ?? []
    }

    public func member(_ id: MemberID) throws -> Member? {
      try read([PostgreSQLValues.member(id)]).first?.first.map(PostgreSQLValues.member)
    }

    public func members(of provider: EntryID?) throws -> [Member] {
      let sql = """
        SELECT \(PostgreSQLValues.memberColumns) FROM member WHERE provider IS NOT DISTINCT FROM $1::text
        ORDER BY added_at, id
        """
      return try read([SQLStatement(sql, [provider?.rawValue])]).first?.all.map(PostgreSQLValues.member) ?? []
    }

    func tries(_ names: [String], since start: HubMoment) throws -> TryCounts {
      try TryCounts(try read(TryCounts.statements(names, since: start)))
    }

    public func auditHead() throws -> AuditHead {
      var walk = AuditWalk()
      var last = 0
      // By stretches: a chain of years does not fit into memory.
      while true {
        let sql = """
          SELECT n, at, actor, event, subject, detail, digest FROM audit WHERE n > $1::bigint ORDER BY n LIMIT 10000
          """
        let rows = try read([SQLStatement(sql, [String(last)])]).first?.all ?? []
        for row in rows {
          last = try row.number(0)
          let record = AuditRecord(
            at: try row.moment(1), actor: try row.text(2), event: try row.text(3), subject: try row.text(4),
            detail: try row.text(5))
          walk.step(record, try row.bytes(6))
        }
        if rows.isEmpty { return walk.head }
      }
    }

    public func auditRecords(_ event: String?) throws -> [AuditRecord] {
      let sql = """
        SELECT at, actor, event, subject, detail FROM audit WHERE event = coalesce($1::text, event) ORDER BY n
        """
      return try read([SQLStatement(sql, [event])]).first?.all.map { row in
        AuditRecord(
          at: try row.moment(0), actor: try row.text(1), event: try row.text(2), subject: try row.text(3),
          detail: try row.text(4))
      } ?? []
    }

    private func bookings(_ condition: String, _ values: [String?]) throws -> [HubBooking] {
      let sql = "SELECT \(PostgreSQLValues.bookingColumns) FROM booking WHERE \(condition)"
      return try read([SQLStatement(sql, values)]).first?.all.map { try PostgreSQLValues.booking($0).booking } ?? []
    }
  }
#endif
