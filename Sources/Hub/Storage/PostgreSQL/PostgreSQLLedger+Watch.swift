#if PostgreSQL
  import Booking
  import SyncProtocol

  extension PostgreSQLLedger {
    func use(of device: DeviceID, at now: HubMoment) throws -> DeviceCounts? {
      if let known = uses[device], known.at == now { return known.counts }
      // What was written so far counts too.
      let rows = try connection.run(writes() + [DeviceCounts.statement([(device, now)])])
      forgetWrites()
      guard let row = rows.last?.first else { return nil }
      let (_, counts) = try DeviceCounts.read(row)
      uses[device] = (counts, now)
      return counts
    }

    /// Keeps what is known of the devices true.
    func count(_ before: HubBooking?, _ after: HubBooking) {
      guard before.map({ $0.device == after.device }) ?? true else {
        for device in [before?.device, after.device].compactMap({ $0 }) { uses[device] = nil }
        return
      }
      func open(_ booking: HubBooking?) -> Int { [.pending, .offered].contains(booking?.status) ? 1 : 0 }
      uses[after.device]?.counts.open += open(after) - open(before)
      if before == nil { uses[after.device]?.counts.recent += 1 }
    }

    func incarnations(of device: DeviceID) throws -> [Incarnation: HubMoment] { seen[device] ?? [:] }

    func remember(
      _ incarnation: Incarnation, of device: DeviceID, at now: HubMoment, forgetting end: HubMoment
    ) throws {
      seen[device] = (seen[device] ?? [:]).filter { $0.value > end }
      seen[device]?[incarnation] = now
      others += [
        SQLStatement(
          "DELETE FROM incarnation WHERE device = $1 AND seen_at <= $2::bigint",
          [device.rawValue, String(end.unixSeconds)]),
        SQLStatement(
          """
          INSERT INTO incarnation VALUES ($1, $2, $3::bigint)
          ON CONFLICT (device, incarnation) DO UPDATE SET seen_at = excluded.seen_at
          """, [device.rawValue, incarnation.rawValue, String(now.unixSeconds)]),
      ]
    }

    func tries(_ names: [String], since start: HubMoment) throws -> TryCounts {
      try TryCounts(try connection.run(TryCounts.statements(names, since: start)))
    }

    func addTry(_ names: [String], at now: HubMoment, forgetting end: HubMoment) throws {
      others.append(SQLStatement("DELETE FROM try WHERE at <= $1::bigint", [String(end.unixSeconds)]))
      others += names.map {
        SQLStatement("INSERT INTO try (name, at) VALUES ($1, $2::bigint)", [$0, String(now.unixSeconds)])
      }
    }

    func takeBack(_ names: [String]) throws {
      others += names.map {
        SQLStatement("DELETE FROM try WHERE n = (SELECT max(n) FROM try WHERE name = $1)", [$0])
      }
    }
  }

  extension TryCounts {
    static func statements(_ names: [String], since start: HubMoment) -> [SQLStatement] {
      let start = String(start.unixSeconds)
      return [SQLStatement("SELECT count(*) FROM try WHERE at > $1::bigint", [start])]
        + names.map { SQLStatement("SELECT count(*) FROM try WHERE name = $1 AND at > $2::bigint", [$0, start]) }
    }

    /// - Parameter rows: What the statements gave.
    init(_ rows: [SQLRows]) throws {
      let counts = try rows.map { try $0.first?.number(0) ?? 0 }
      self.init(all: counts.first ?? 0, each: Array(counts.dropFirst()))
    }
  }

  extension DeviceCounts {
    /// The counts of devices, each at its moment; none of a device that is not enrolled.
    static func statement(_ devices: [(device: DeviceID, at: HubMoment)]) -> SQLStatement {
      SQLStatement(
        """
        SELECT device.id, device.role,
          (SELECT count(*) FROM booking WHERE booking.device = device.id AND status IN ('pending', 'offered')
            AND (device.role = 'traveller' OR made_at > start)),
          (SELECT count(*) FROM booking WHERE booking.device = device.id AND made_at > start)
        FROM unnest($1::text[], $2::bigint[]) AS asked (id, now) JOIN device ON device.id = asked.id,
          LATERAL (SELECT now - CASE role WHEN 'traveller' THEN $3::bigint ELSE $4::bigint END AS start) AS counted
        """,
        [
          SQLText.array(devices.map(\.device.rawValue)), SQLText.array(devices.map(\.at.unixSeconds)),
          String(Quotas.window(.traveller)), String(Quotas.window(.kiosk)),
        ])
    }

    static func read(_ row: SQLRow) throws -> (DeviceID, DeviceCounts) {
      guard let id = DeviceID(rawValue: try row.text(0)), let role = Device.Role(rawValue: try row.text(1)) else {
        throw Problem(.unavailable, "a device in the store cannot be read")
      }
      return (id, DeviceCounts(role: role, open: try row.number(2), recent: try row.number(3)))
    }
  }
#endif
