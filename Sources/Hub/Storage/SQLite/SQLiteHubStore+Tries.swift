internal import GRDB
public import SyncProtocol

extension SQLiteHubStore {
  public func mayTry(_ names: [String], at now: HubMoment) throws -> Bool {
    let start = now.unixSeconds - ClaimTries.window
    // Whoever may not does not get to write.
    func isOpen(_ db: Database) throws -> Bool {
      let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM try WHERE at > ?", arguments: [start]) ?? 0
      return try all < ClaimTries.remembered
        && names.allSatisfy { name in
          let count = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM try WHERE name = ? AND at > ?", arguments: [name, start])
          return count ?? 0 < ClaimTries.most
        }
    }
    guard try reader.read(isOpen) else { return false }
    return try change { db in
      guard try isOpen(db) else { return false }
      try db.execute(sql: "DELETE FROM try WHERE at <= ?", arguments: [start])
      for name in names {
        try db.execute(sql: "INSERT INTO try (name, at) VALUES (?, ?)", arguments: [name, now.unixSeconds])
      }
      return true
    }
  }

  public func takeBack(_ names: [String]) throws {
    try change { db in
      for name in names {
        try db.execute(
          sql: "DELETE FROM try WHERE n = (SELECT max(n) FROM try WHERE name = ?)", arguments: [name])
      }
    }
  }
}
