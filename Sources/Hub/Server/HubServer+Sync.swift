import Hummingbird
import SyncProtocol

extension HubServer {
  /// `POST /v1/sync`: takes operations in, all by themselves but in one flush, and tells what has changed.
  func sync(_ request: Request) async throws -> Response {
    let now = world.now()
    let signed = try await signed(request, atMost: .batch, key: key)
    guard let device = DeviceID(rawValue: signed.keyID) else { throw Problem(.unknownDevice) }
    let exchange = try SyncRequest(bytes: signed.body)
    let intakes = try exchange.operations.map { bytes throws(Problem) in
      try Intake(bytes, from: device, exchange.incarnation, at: now)
    }
    if !intakes.isEmpty, world.room().isLow { throw Problem(.storageFull, "the hub has no room; send it again later") }
    let results = try await writer.commit(intakes)
    let epoch = try store.epoch()
    let feed = try self.feed(for: device, exchange, isOfThisHistory: exchange.epoch == epoch)
    return Answering.json(
      SyncResponse.bytes(
        epoch: epoch, now: world.now(), results: results, changes: feed.written, cursor: feed.cursor, more: feed.more))
  }

  /// The changes that a device has not heard of.
  ///
  /// A cursor of another history, or one that is ahead of this one, says nothing here: the feed begins anew.
  private func feed(for device: DeviceID, _ exchange: SyncRequest, isOfThisHistory: Bool) throws -> Feed {
    guard isOfThisHistory else { return try store.feed(for: device, after: 0, limit: exchange.maxChanges) }
    let feed = try store.feed(for: device, after: exchange.cursor, limit: exchange.maxChanges)
    // Where there is something after it, it is not ahead.
    if !feed.written.isEmpty { return feed }
    let last = try store.lastChange()
    if exchange.cursor <= last { return feed }
    return try store.feed(for: device, after: 0, limit: exchange.maxChanges)
  }
}
