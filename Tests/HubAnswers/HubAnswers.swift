import Booking
import Store
import SyncProtocol

/// What a hub would have told a device, put into its outbox without one.
public enum HubAnswers {
  struct NotMade: Error {}

  /// The request is taken where it was not, and then has this status.
  ///
  /// - Parameters:
  ///   - status: `pending`, `confirmed` and so on.
  ///   - outbox: Path of `outbox.sqlite`.
  ///   - unixSeconds: When the device heard it, by its own clock.
  public static func tell(
    _ status: String, revision: Int, reason: String? = nil, of uuid: String, in outbox: String, at unixSeconds: Int
  ) throws {
    guard let status = BusinessStatus(rawValue: status), let booking = BookingID(rawValue: uuid),
      let epoch = Epoch(random: [UInt8](repeating: 7, count: 16))
    else { throw NotMade() }
    let moment = HubMoment(unixSeconds: unixSeconds)
    let change = BookingChange(
      sequence: revision, booking: booking, revision: revision, status: status, at: moment, reason: reason)
    let response = SyncResponse(
      epoch: epoch, now: moment, results: [], changes: [change], cursor: revision, more: false)
    _ = try OutboxStore(path: outbox).settle([], response, known: moment, offset: 0, at: moment)
  }

  /// The request goes out, and whether it arrives is not known.
  public static func lose(_ uuid: String, in outbox: String, at unixSeconds: Int) throws {
    let (store, moment) = (try OutboxStore(path: outbox), HubMoment(unixSeconds: unixSeconds))
    try store.release([sent(uuid, store, moment)], at: moment)
  }

  /// The request goes out and is refused for good.
  ///
  /// - Parameter kind: The problem's name, known here or not.
  public static func refuse(_ kind: String, _ uuid: String, in outbox: String, at unixSeconds: Int) throws {
    let (store, moment) = (try OutboxStore(path: outbox), HubMoment(unixSeconds: unixSeconds))
    let problem = #"{"type":"/problems/\#(kind)","detail":"said in English"}"#
    try store.quarantine(
      sent(uuid, store, moment), try WireJSON.value(Problem.self, Array(problem.utf8)), at: moment)
  }

  /// The operation of a request, on its way alone.
  private static func sent(_ uuid: String, _ store: OutboxStore, _ moment: HubMoment) throws -> QueuedOperation {
    guard let id = BookingID(rawValue: uuid), let booking = try store.booking(id) else { throw NotMade() }
    // Where its provider has no key it has waited for one.
    let bytes: [UInt8] = [9] + [UInt8](repeating: 0, count: 31)
    if booking.request.waitsForProvider,
      let key = ProviderKey(provider: booking.request.provider, id: "k-1", bytes: bytes)
    {
      _ = try store.seal(id, for: key, at: moment.inVietNam)
    }
    let batch = try store.batch(maxOperations: 64, maxBytes: SyncLimits.batch, at: moment)
    guard let sent = batch.first(where: { $0.booking == id }) else { throw NotMade() }
    try store.release(batch.filter { $0 != sent }, at: moment)
    return sent
  }
}
