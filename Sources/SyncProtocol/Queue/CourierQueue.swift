/// The port to a device's queue, for the courier. Each call is one short transaction that is on disk when it returns.
///
/// An operation is `queued`, then `inflight` before its first byte leaves, then `acked` or `quarantined` once the hub's
/// word on it is on disk. Moments are by the device's clock.
public protocol CourierQueue: Sendable {
  /// Nil before the device was enrolled.
  func peer() throws -> Peer?
  /// Keeps what an enrolment gave. All that is not settled for good is offered to the hub again, under the new name.
  func enrol(_ enrolled: Enrolled, hub: String, offset: Int) throws
  func learn(offset: Int) throws

  /// What was in flight when a courier died waits again.
  func reopen(at moment: HubMoment) throws
  /// The oldest that wait, now in flight: at most so many, and so many bytes of bodies, but one in any case.
  func batch(maxOperations: Int, maxBytes: Int, at moment: HubMoment) throws -> [QueuedOperation]
  /// Keeps results, changes and the place in the feed, all or nothing.
  ///
  /// - Parameter known: The time that is known since this answer, which is not always what the hub says.
  /// - Throws: `Problem` of kind `malformed` where the results are not those of the batch; then nothing has changed.
  func settle(
    _ batch: [QueuedOperation], _ response: SyncResponse, known: HubMoment, offset: Int, at moment: HubMoment
  ) throws -> Settlement
  /// Puts back what may or may not have arrived.
  func release(_ batch: [QueuedOperation], at moment: HubMoment) throws
  /// Sets aside what the hub refuses whenever it comes.
  func quarantine(_ operation: QueuedOperation, _ problem: Problem, at moment: HubMoment) throws
  func note(failure: String, at moment: HubMoment) throws
  func status() throws -> QueueStatus
}
