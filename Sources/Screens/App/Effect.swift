public import Booking
public import Canvas
public import Cartography
public import Gazetteer
public import Geography
public import Itinerary

/// What the pure program asks the world to do; the answers come back as messages.
public enum Effect: Hashable, Sendable {
  // Reading
  case search(Ticket, SearchQuery)
  case paletteSearch(Ticket, SearchQuery)
  case open(EntryID)
  /// Asks whether a provider has published a key, and so takes requests.
  case checkProvider(EntryID)
  case loadSearchReference
  case loadMap
  /// Samples the land of a picture; only the newest is worked on.
  case sampleRelief(Ticket, ReliefWindow)
  /// Works out what is seen from a place; only the newest is worked on.
  case surveyPanorama(Ticket, from: Coordinate, place: EntryID?)
  case loadHonesty
  case loadFestivals
  case loadBattle
  case loadNetwork
  case loadPlaces([EntryID])
  /// Plans a trip; only the newest order is worked on.
  case plan(Ticket, PlanOrder)
  case stopPlanning
  case loadTraveller
  case loadBookings
  /// Reads the requests again where another process has changed them since.
  case refreshBookings
  /// Reads what else is known of a request, to show its voucher.
  case openVoucher(BookingID)
  // Durable acts; each is on disk before its answer comes
  case createTrip(name: String, adding: EntryID?)
  case editTrip(TripID, [TripEdit])
  case undoTrip(TripID)
  case redoTrip(TripID)
  case deleteTrip(TripID)
  /// A trip of its own with the same content; from a template, a trip.
  case copyTrip(TripID, name: String)
  case saveFavourite(EntryID, Bool)
  case saveSetting(SettingKey, String)
  case book(BookingDraft, Language, Policy)
  case keepDraft(BookingDraft?)
  case decide(BookingID, Decision)
  /// Takes a request that the hub has refused for good off this device.
  case discard(BookingID)
  /// Writes a confirmed request as a file for calendars.
  case keepCalendar(BookingID, Language)
  /// Starts the courier, which goes its own way and tells what happens.
  case carry
  /// Writes what a reader knows better as a file for the keepers.
  case report(EntryID, note: String, Language)
  /// The same of a place that is not in the gazetteer, by the name that was looked for.
  case reportMissing(String, note: String, Language)
  /// To be woken once, in place of any alarm set before; nil to sleep until something else happens.
  case alarm(Alarm?)
  // The terminal
  case copy(String)
  case captureMouse(Bool)
  case theme(Theme)
  case redraw
  case suspend
  case quit
}
