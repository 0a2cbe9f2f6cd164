#if PostgreSQL
  import Gazetteer
  import SyncProtocol

  extension PostgreSQLLedger {
    func member(_ id: MemberID) throws -> Member? {
      try connection.run([PostgreSQLValues.member(id)]).first?.first.map(PostgreSQLValues.member)
    }

    func holder(of publicKey: [UInt8]) throws -> MemberID? {
      try first("SELECT id FROM member WHERE public_key = $1::bytea", [SQLText.bytes(publicKey)])
        .flatMap { MemberID(rawValue: try $0.text(0)) }
    }

    func add(_ member: Member) throws {
      others.append(
        SQLStatement(
          "INSERT INTO member VALUES ($1, $2, $3, $4::bytea, $5::bigint)",
          [
            member.id.rawValue, member.provider?.rawValue, member.role.rawValue, SQLText.bytes(member.publicKey),
            String(member.addedAt.unixSeconds),
          ]))
    }

    func setKey(_ publicKey: [UInt8], of id: MemberID) throws {
      others.append(
        SQLStatement(
          "UPDATE member SET public_key = $1::bytea WHERE id = $2", [SQLText.bytes(publicKey), id.rawValue]))
    }

    func remove(_ id: MemberID) throws {
      others.append(SQLStatement("DELETE FROM member WHERE id = $1", [id.rawValue]))
    }

    func isAnswered(_ provider: EntryID) throws -> Bool {
      if let known = answered[provider] { return known }
      return try first(
        "SELECT 1 FROM member WHERE provider = $1 AND role IN ('agent', 'owner') LIMIT 1", [provider.rawValue]) != nil
    }
  }
#endif
