import Booking
import CivilTime
import Gazetteer
import Itinerary
public import Screens
import TextShaping

/// Effects that read or write what the traveller keeps. They run one after another, and each answer comes after the
/// act is on disk.
public final class DurableEffects {
  private let ports: Ports
  private var openedTraveller: (any TravellerStoring)?
  private var openedOutbox: (any BookingStoring)?
  /// Of the outbox, when it was last read.
  private var seenVersion: Int?

  public init(_ ports: Ports) { self.ports = ports }

  /// Nil when the effect is not one of these.
  public func message(for effect: Effect) -> Message? {
    switch effect {
    case .loadTraveller: .travellerLoaded(attempt(.traveller, load))
    case .createTrip(let name, let place): .tripSaved(of: effect, attempt(.traveller) { try create(name, place) })
    case .editTrip(let id, let edits): .tripSaved(of: effect, attempt(.traveller) { try traveller().edit(id, edits) })
    case .undoTrip(let id): .tripSaved(of: effect, attempt(.traveller) { try traveller().undo(id) })
    case .redoTrip(let id): .tripSaved(of: effect, attempt(.traveller) { try traveller().redo(id) })
    case .copyTrip(let id, let name): .tripSaved(of: effect, attempt(.traveller) { try copy(id, name) })
    case .deleteTrip(let id): .tripDeleted(id, attempt(.traveller) { try traveller().delete(id) })
    case .saveFavourite(let id, let on):
      .favouriteSaved(id, on, attempt(.traveller) { try traveller().setFavourite(id, on) })
    case .saveSetting(let key, let value):
      failure(.traveller) { try traveller().setSetting(key.rawValue, value) }
    case .loadBookings:
      .bookingsLoaded(attempt(.outbox, loadBookings))
    case .book(let draft, let language, let policy):
      .booked(attempt(.outbox) { try book(draft, language, policy) })
    case .keepDraft(let draft): failure(.outbox) { try outbox().keepDraft(draft) }
    case .refreshBookings: refreshed()
    case .decide(let id, let decision): .decided(decision, attempt(.outbox) { try decide(id, decision) })
    case .discard(let id): .discarded(attempt(.outbox) { try discard(id) })
    case .keepCalendar(let id, let language):
      .calendarKept(attempt(.calendarFile) { try keepCalendar(id, language) })
    case .openVoucher(let id): .voucherOpened(id, attempt(.outbox) { try outbox().standing(of: id) })
    case .report(let id, let note, let language):
      .reported(of: effect, attempt(.report) { try report(id, note, language) })
    case .reportMissing(let name, let note, let language):
      .reported(of: effect, attempt(.report) { try reportMissing(name, note, language) })
    default: nil
    }
  }

  /// Whether an effect is one of these.
  public static func covers(_ effect: Effect) -> Bool {
    switch effect {
    case .loadTraveller, .createTrip, .editTrip, .undoTrip, .redoTrip, .deleteTrip, .copyTrip, .saveFavourite,
      .saveSetting, .loadBookings, .refreshBookings, .book, .keepDraft, .decide, .discard, .keepCalendar,
      .openVoucher, .report, .reportMissing:
      true
    default: false
    }
  }

  private func traveller() throws -> any TravellerStoring {
    if let openedTraveller { return openedTraveller }
    let opened = try ports.openTraveller()
    openedTraveller = opened
    return opened
  }

  private func outbox() throws -> any BookingStoring {
    if let openedOutbox { return openedOutbox }
    let opened = try ports.openOutbox()
    openedOutbox = opened
    return opened
  }

  private func load() throws -> TravellerState {
    let store = try traveller()
    return TravellerState(
      trips: try store.trips(), favourites: try store.favourites(), settings: try store.settings())
  }

  private func create(_ name: String, _ place: EntryID?) throws -> TripHistory {
    let store = try traveller()
    let taken = Set(try store.trips().map(\.current.id))
    var trip = try Trip(id: TripID(naming: Folding.fold(name), besides: taken), name: name)
    if let place { trip = try trip.applying(.add(place, day: 0, at: nil)) }
    return try store.create(trip)
  }

  private func copy(_ id: TripID, _ name: String) throws -> TripHistory {
    let store = try traveller()
    guard let trip = try store.trip(id)?.current else { throw TravellerStoreError.noSuchTrip(id) }
    let taken = Set(try store.trips().map(\.current.id))
    return try store.create(
      try trip.copied(as: TripID(naming: Folding.fold(name), besides: taken), name: name, startDate: trip.startDate))
  }

  /// What has waited for its provider's key goes on its way first.
  private func loadBookings() throws -> OutboxState {
    let (store, now) = (try outbox(), ports.now())
    seenVersion = try store.version()
    try store.sealWaiting(at: now) { try ports.gazetteer.providerKey(of: $0, on: now.date) }
    let stored = try store.stored()
    return OutboxState(
      bookings: stored.readable, standings: try store.standings(), sheets: try store.sheets(of: stored.readable),
      draft: try store.draft(), recovery: try store.recovery(), unreadable: stored.unreadable)
  }

  /// Nil where no other process, a courier above all, has written since the last look.
  private func refreshed() -> Message? {
    if let seenVersion, (try? outbox().version()) == seenVersion { return nil }
    return .bookingsLoaded(attempt(.outbox, loadBookings))
  }

  private func book(_ draft: BookingDraft, _ language: Language, _ policy: Policy) throws -> Booking {
    let now = ports.now()
    let published = try ports.gazetteer.providerKey(of: draft.provider, on: now.date)
    guard published != nil || policy.keepsForDevice else { throw NoProviderKey() }
    let key = try published ?? outbox().deviceKey().key(for: draft.provider)
    let id = try BookingID(
      unixMilliseconds: ports.unixMilliseconds(), random: ports.random(BookingID.randomByteCount))
    let claim = try ClaimReference(random: ports.random(ClaimReference.randomByteCount))
    let request = try draft.validated(
      today: now.date, id: id, claim: claim, createdAt: now, language: language, consent: GivenConsent(at: now),
      key: key
    ).get()
    let booking = try Booking(request).applying(.queue, at: now)
    try outbox().add(booking)
    return booking
  }

  private func decide(_ id: BookingID, _ decision: Decision) throws -> Booking {
    guard let booking = try outbox().decide(decision, of: id, at: ports.now()) else { throw NoSuchBooking(id: id) }
    return booking
  }

  private func discard(_ id: BookingID) throws {
    guard try outbox().discard(id) else { throw NotRefused() }
  }

  private func keepCalendar(_ id: BookingID, _ language: Language) throws -> String {
    let store = try outbox()
    guard let booking = try store.booking(id) else { throw NoSuchBooking(id: id) }
    let provider = try ports.gazetteer.entry(booking.request.provider)
    let voucher = Voucher(booking, try store.standing(of: id))
    guard let calendar = voucher.calendar(provider, stamp: ports.now(), language: language) else {
      throw NoSuchBooking(id: id)
    }
    return try ports.keepCalendar(booking.request.claim, calendar.text)
  }

  private func report(_ id: EntryID, _ note: String, _ language: Language) throws -> String {
    guard let entry = try ports.gazetteer.entry(id) else { throw NoSuchRecord(id: id) }
    let correction = Correction(
      record: entry.id, name: entry.header.names.name(language), gazetteer: try ports.gazetteer.version(),
      date: ports.now().date, language: language, changes: [], note: note, source: "")
    return try ports.keepReport(correction)
  }

  private func reportMissing(_ name: String, _ note: String, _ language: Language) throws -> String {
    try ports.keepReport(
      Correction(
        missing: name, gazetteer: try ports.gazetteer.version(), date: ports.now().date, language: language, note: note)
    )
  }

  private struct NoSuchRecord: Error { let id: EntryID }
  private struct NoProviderKey: Error {}
  private struct NotRefused: Error {}
  private struct NoSuchBooking: Error { let id: BookingID }

  private func attempt<Value>(_ cause: Failure.Cause, _ body: () throws -> Value) -> Result<Value, Failure> {
    do { return .success(try body()) } catch { return .failure(self.failure(cause, error)) }
  }

  /// For acts whose success nobody waits for.
  private func failure(_ cause: Failure.Cause, _ body: () throws -> Void) -> Message? {
    do {
      try body()
      return nil
    } catch {
      return .failed(failure(cause, error))
    }
  }

  private func failure(_ cause: Failure.Cause, _ error: any Error) -> Failure {
    switch error {
    case let error as TripEditError: Failure(.edit(error), detail: "\(error)")
    case TravellerStoreError.nothingToUndo: Failure(.nothingToUndo, detail: "")
    case TravellerStoreError.nothingToRedo: Failure(.nothingToRedo, detail: "")
    case is NoProviderKey: Failure(.providerTakesNone, detail: "")
    case is NotRefused: Failure(.notRefused, detail: "")
    case let error as DecisionError: Failure(.decision(error), detail: "")
    case is DeliveryError: Failure(.alreadySent, detail: "\(error)")
    default: Failure(cause, detail: ports.describe(error))
    }
  }
}
