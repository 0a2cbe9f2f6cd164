import GRDB
public import SyncProtocol

extension OutboxStore {
  /// The latest time that the hub has told; nil before it has told any.
  public func lastHubTime() throws -> HubMoment? {
    try queue.read { db in try Int.fetchOne(db, sql: "SELECT last_hub_time FROM peer") }
      .map { HubMoment(unixSeconds: $0) }
  }
}
