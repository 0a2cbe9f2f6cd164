public import CivilTime

/// The port to the outbox. Implementations may be called from any thread and by more than one process; each call is
/// one short transaction that is on disk when it returns.
public protocol BookingStoring: Sendable {
  /// Newest first.
  func bookings() throws -> [Booking]
  func booking(_ id: BookingID) throws -> Booking?
  /// Keeps a new request.
  func add(_ booking: Booking) throws
  /// Applies an event to what is stored now, not to what a screen last saw.
  ///
  /// - Throws: `DeliveryError` where the event cannot happen any more.
  func apply(_ event: DeliveryEvent, to id: BookingID, at moment: CivilDateTime) throws -> Booking?
  /// The form that was being filled in, so that it outlives a crash.
  func draft() throws -> BookingDraft?
  func keepDraft(_ draft: BookingDraft?) throws
}
