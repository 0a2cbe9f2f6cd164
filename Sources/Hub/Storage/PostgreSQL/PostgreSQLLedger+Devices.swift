#if PostgreSQL
  import SyncProtocol

  extension PostgreSQLLedger {
    func device(_ id: DeviceID) throws -> Device? {
      try connection.run([PostgreSQLValues.device(id)]).first?.first.map(PostgreSQLValues.device)
    }

    func hasDevice(_ publicKey: [UInt8]) throws -> Bool {
      try first("SELECT 1 FROM device WHERE public_key = $1::bytea", [SQLText.bytes(publicKey)]) != nil
    }

    func code(_ digest: [UInt8]) throws -> (code: EnrolmentCode.Kept, device: DeviceID?)? {
      let row = try first(
        "SELECT role, site, expires_at, device FROM enrol_code WHERE digest = $1::bytea AND wrong < $2::bigint",
        [SQLText.bytes(digest), String(EnrolmentCode.tries)])
      guard let row, let role = Device.Role(rawValue: try row.text(0)) else { return nil }
      let code = EnrolmentCode.Kept(digest: digest, role: role, site: try row.text(1), expiresAt: try row.moment(2))
      return (code, row.maybe(3).flatMap(DeviceID.init(rawValue:)))
    }

    func countWrong(_ name: [UInt8]) throws {
      others.append(
        SQLStatement(
          "UPDATE enrol_code SET wrong = wrong + 1 WHERE substring(digest FROM 1 FOR $1::integer) = $2::bytea",
          [String(name.count), SQLText.bytes(name)]))
    }

    func add(_ code: EnrolmentCode.Kept) throws {
      others.append(
        SQLStatement(
          "INSERT INTO enrol_code VALUES ($1::bytea, $2, $3, $4::bigint, NULL)",
          [SQLText.bytes(code.digest), code.role.rawValue, code.site, String(code.expiresAt.unixSeconds)]))
    }

    func add(_ device: Device, with code: [UInt8]) throws {
      others += [
        SQLStatement(
          "INSERT INTO device VALUES ($1, $2::bytea, $3, $4, $5::bigint, NULL)",
          [
            device.id.rawValue, SQLText.bytes(device.publicKey), device.role.rawValue, device.site,
            String(device.enrolledAt.unixSeconds),
          ]),
        SQLStatement(
          "UPDATE enrol_code SET device = $1 WHERE digest = $2::bytea", [device.id.rawValue, SQLText.bytes(code)]),
      ]
    }

    func revoke(_ id: DeviceID, at now: HubMoment) throws {
      others.append(
        SQLStatement("UPDATE device SET revoked_at = $1::bigint WHERE id = $2", [String(now.unixSeconds), id.rawValue]))
    }

    func kept(for principal: String, _ key: IdempotencyKey) throws -> KeptAnswer? {
      try first(
        "SELECT fingerprint, answer, expires_at FROM idem WHERE principal = $1 AND key = $2",
        [principal, key.text]
      ).map { row in
        KeptAnswer(
          fingerprint: try row.bytes(0), answer: try Stored.value(BookingChange.self, try row.text(1)),
          expiresAt: try row.moment(2))
      }
    }

    func keep(_ answer: KeptAnswer, for principal: String, _ key: IdempotencyKey) throws {
      others.append(
        SQLStatement(
          "INSERT INTO idem VALUES ($1, $2, $3::bytea, $4, $5::bigint)",
          [
            principal, key.text, SQLText.bytes(answer.fingerprint), Stored.text(answer.answer),
            String(answer.expiresAt.unixSeconds),
          ]))
    }

    func forgetAnswers(at now: HubMoment) throws {
      others.append(SQLStatement("DELETE FROM idem WHERE expires_at <= $1::bigint", [String(now.unixSeconds)]))
    }

    func weakSetting() throws -> (name: String, found: String)? { try PostgreSQLServer.weakSetting(connection) }

    /// Something to commit where nothing changes.
    func touch() { others.append(SQLStatement("UPDATE history SET epoch = epoch")) }
  }
#endif
