public import CivilTime
public import Gazetteer

/// The port to the outbox. Implementations may be called from any thread and by more than one process; each call is
/// one short transaction that is on disk when it returns.
public protocol BookingStoring: Sendable {
  /// Newest first, those that can be read.
  func bookings() throws -> [Booking]
  /// The same, and those that cannot be read.
  func stored() throws -> StoredBookings
  func booking(_ id: BookingID) throws -> Booking?
  /// Those that are sealed to this device and wait for their provider's key.
  func bookingsWithoutKey() throws -> [Booking]
  /// What the hub told of those that it told anything of, and what was decided since.
  func standings() throws -> [BookingID: Standing]
  /// How one stands; of a booking that is not there, as if nothing had been told.
  func standing(of booking: BookingID) throws -> Standing
  /// Keeps a new request, and with it what is to be sent of it where it is sealed for its provider.
  ///
  /// - Throws: What keeps it from being queued; then nothing is kept.
  func add(_ booking: Booking) throws
  /// Applies an event to what is stored now, not to what a screen last saw.
  ///
  /// - Throws: `DeliveryError` where the event cannot happen any more.
  func apply(_ event: DeliveryEvent, to id: BookingID, at moment: CivilDateTime) throws -> Booking?
  /// Queues what a traveller decides. A request that has never left is taken back instead of called off. Nil where there
  /// is no such booking.
  ///
  /// - Throws: `DecisionError`.
  func decide(_ decision: Decision, of id: BookingID, at moment: CivilDateTime) throws -> Booking?
  /// Takes away a request that the hub has refused for good, and all that belongs to it. False, and nothing is gone, where
  /// it is not one of these any more.
  func discard(_ id: BookingID) throws -> Bool
  /// Seals what is stored now, and waits on this device, for its provider, and queues it. Nil where there is no such
  /// booking.
  ///
  /// - Throws: `SealError`.
  func seal(_ id: BookingID, for key: ProviderKey, at moment: CivilDateTime) throws -> Booking?
  /// A number that changes when another process has written.
  func version() throws -> Int
  /// The form that was being filled in, so that it outlives a crash. It lies on the disk sealed to the device's key;
  /// nil where it cannot be opened any more.
  func draft() throws -> BookingDraft?
  func keepDraft(_ draft: BookingDraft?) throws
  /// The device's own key, made at the first need.
  func deviceKey() throws -> DeviceKey
  /// What became of a file that was damaged; nil where none was, or where it was taken away since.
  func recovery() throws -> Recovery?
}

extension BookingStoring {
  /// Seals for their providers, and queues, what has waited on this device for a key and is still wanted.
  ///
  /// - Parameter key: The provider's newest key, as the gazetteer has it; nil where there is none.
  public func sealWaiting(at moment: CivilDateTime, _ key: (EntryID) throws -> ProviderKey?) throws {
    for booking in try bookingsWithoutKey() {
      // What was asked for a day that is over, or before anybody asked for consent, is not sent behind one's back.
      guard booking.canWithdraw, booking.request.from >= moment.date, booking.request.consent != nil,
        let key = try key(booking.request.provider)
      else { continue }
      // What an older copy of the guide let people write may be too long; it stays readable here.
      do { _ = try seal(booking.id, for: key, at: moment) } catch is SealError {}
    }
  }

  /// What the traveller wrote, of those that this device can open.
  public func sheets(of bookings: [Booking]) throws -> [BookingID: ContactSheet] {
    guard bookings.contains(where: \.request.waitsForProvider) else { return [:] }
    let device = try deviceKey()
    return bookings.reduce(into: [:]) { sheets, booking in sheets[booking.id] = device.sheet(of: booking.request) }
  }
}
