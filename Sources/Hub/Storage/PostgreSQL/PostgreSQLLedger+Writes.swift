#if PostgreSQL
  import Booking
  import Gazetteer
  import SyncProtocol

  extension PostgreSQLLedger {
    /// All that was written, a statement a table.
    func writes() -> [SQLStatement] {
      var statements: [SQLStatement] = []
      if !written.isEmpty { statements.append(bookings()) }
      if !told.isEmpty { statements.append(changes()) }
      if !audited.isEmpty { statements.append(audits()) }
      if !settled.isEmpty { statements.append(results()) }
      if !written.isEmpty || !told.isEmpty {
        statements.append(
          SQLStatement(
            "UPDATE counter SET seq = $1::bigint, booking = $2::bigint", [String(sequence), String(newest)]))
      }
      return statements + others
    }

    /// What is to be gone at the end.
    func leavings() -> [SQLStatement] {
      if forgotten.isEmpty { return [] }
      let ids = SQLText.array(forgotten.map(\.rawValue).sorted())
      return [SQLStatement("DELETE FROM op_log WHERE op_id = ANY($1::text[])", [ids])]
    }

    /// After they have gone out.
    func forgetWrites() {
      for id in written { found[id]?.isWritten = false }
      (written, told, audited, settled, others) = ([], [], [], [], [])
    }

    private func bookings() -> SQLStatement {
      let rows = written.compactMap { found[$0] }
      let all = rows.map(\.booking)
      return SQLStatement(
        """
        INSERT INTO booking (n, uuid, device, provider, enquiry, status, rev, offer, rounds, reason, updated_at, ends_at,
          purge_after, claim, made_at)
        SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[],
          $8::text[], $9::bigint[], $10::text[], $11::bigint[], $12::bigint[], $13::bigint[], $14::text[],
          $15::bigint[])
        ON CONFLICT (uuid) DO UPDATE SET device = excluded.device, provider = excluded.provider,
          enquiry = excluded.enquiry, status = excluded.status, rev = excluded.rev, offer = excluded.offer,
          rounds = excluded.rounds, reason = excluded.reason, updated_at = excluded.updated_at,
          ends_at = excluded.ends_at, purge_after = excluded.purge_after, claim = excluded.claim
        """,
        [
          SQLText.array(rows.map(\.number)), SQLText.array(all.map(\.id.rawValue)),
          SQLText.array(all.map(\.device.rawValue)), SQLText.array(all.map { $0.enquiry?.provider.rawValue }),
          SQLText.array(all.map { $0.enquiry.map(Stored.text) }), SQLText.array(all.map(\.status.rawValue)),
          SQLText.array(all.map(\.revision)), SQLText.array(all.map { $0.offer.map(Stored.text) }),
          SQLText.array(all.map(\.rounds)), SQLText.array(all.map(\.reason)),
          SQLText.array(all.map(\.updatedAt.unixSeconds)), SQLText.array(all.map { $0.endsAt?.unixSeconds }),
          SQLText.array(all.map { $0.purgeAfter?.unixSeconds }), SQLText.array(all.map { $0.enquiry?.claim.rawValue }),
          SQLText.array(rows.map(\.madeAt)),
        ])
    }

    private func changes() -> SQLStatement {
      SQLStatement(
        "INSERT INTO change SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[])",
        [
          SQLText.array(told.map(\.change.sequence)), SQLText.array(told.map(\.number)),
          SQLText.array(told.map(\.device.rawValue)), SQLText.array(told.map { Stored.text($0.change) }),
        ])
    }

    private func audits() -> SQLStatement {
      let first = auditLength - audited.count + 1
      let records = audited.map(\.record)
      return SQLStatement(
        """
        INSERT INTO audit
        SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[])
        """,
        [
          SQLText.array((first..<first + audited.count).map { $0 }), SQLText.array(records.map(\.at.unixSeconds)),
          SQLText.array(records.map(\.actor)), SQLText.array(records.map(\.event)),
          SQLText.array(records.map(\.subject)), SQLText.array(records.map(\.detail)),
          SQLText.array(audited.map { SQLText.bytes($0.digest) }),
        ])
    }

    private func results() -> SQLStatement {
      SQLStatement(
        """
        UPDATE op_log SET result = new.result FROM unnest($1::text[], $2::text[]) AS new (op_id, result)
        WHERE op_log.op_id = new.op_id
        """,
        [SQLText.array(settled.map(\.id.rawValue)), SQLText.array(settled.map { Stored.text($0) })])
    }
  }
#endif
