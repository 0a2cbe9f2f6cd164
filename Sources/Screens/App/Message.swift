public import Booking
public import Canvas
public import Cartography
public import CivilTime
public import Gazetteer
public import Itinerary

/// Numbers requests, so that an answer to an older question is dropped.
public struct Ticket: Hashable, Comparable, Sendable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public static func < (left: Ticket, right: Ticket) -> Bool { left.number < right.number }
}

/// Why an effect failed, in words for the status line.
public struct Failure: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case gazetteer, traveller, outbox
    case edit(TripEditError)
    case nothingToUndo, nothingToRedo
    case alreadySent
    case decision(DecisionError)
    /// A kiosk keeps nothing that it could open itself.
    case providerTakesNone
    case report
    case calendarFile
    /// The hub has not refused it, or it is gone.
    case notRefused
  }

  public let cause: Cause
  /// What the store said; shown in small under the sentence.
  public let detail: String

  public init(_ cause: Cause, detail: String) {
    self.cause = cause
    self.detail = detail
  }
}

/// An entry with what the detail shows around it.
public struct Dossier: Hashable, Sendable {
  public let entry: Entry
  /// Headers of `entry.places`, in that order.
  public let places: [EntryHeader]
  public let nearby: [Nearby]
  /// The communes of today in which it lies; they know how their names mislead.
  public let communes: [Commune]

  public init(entry: Entry, places: [EntryHeader], nearby: [Nearby], communes: [Commune]) {
    self.entry = entry
    self.places = places
    self.nearby = nearby
    self.communes = communes
  }
}

/// What is kept for the traveller.
public struct TravellerState: Hashable, Sendable {
  public var trips: [TripHistory]
  public var favourites: Set<EntryID>
  public var settings: [String: String]

  public init(trips: [TripHistory] = [], favourites: Set<EntryID> = [], settings: [String: String] = [:]) {
    self.trips = trips
    self.favourites = favourites
    self.settings = settings
  }
}

/// What the outbox holds.
public struct OutboxState: Hashable, Sendable {
  public var bookings: [Booking]
  /// What the hub told of them.
  public var standings: [BookingID: Standing]
  /// What the traveller wrote, of those requests that this device can open.
  public var sheets: [BookingID: ContactSheet]
  /// The form that was being filled in when the guide last ended.
  public var draft: BookingDraft?
  /// What became of a damaged file.
  public var recovery: Recovery?
  /// References of requests that this program cannot read.
  public var unreadable: [String]

  public init(
    bookings: [Booking], standings: [BookingID: Standing] = [:], sheets: [BookingID: ContactSheet],
    draft: BookingDraft?, recovery: Recovery? = nil, unreadable: [String] = []
  ) {
    self.bookings = bookings
    self.standings = standings
    self.sheets = sheets
    self.draft = draft
    self.recovery = recovery
    self.unreadable = unreadable
  }
}

/// A time to be woken at, so that something moves.
public struct Alarm: Hashable, Sendable {
  public let ticket: Ticket
  /// From when it is set.
  public let milliseconds: Int

  public init(ticket: Ticket, milliseconds: Int) {
    self.ticket = ticket
    self.milliseconds = milliseconds
  }
}

/// Everything that can happen to the guide.
public enum Message: Sendable {
  case input(InputEvent)
  case clock(CivilDateTime)
  case searched(Ticket, Result<SearchAnswer, Failure>)
  case searchReferenceLoaded(Result<SearchReference, Failure>)
  case opened(EntryID, Result<Dossier?, Failure>)
  case mapLoaded(Result<MapData, Failure>)
  case reliefSampled(Ticket, Result<ReliefRaster, Failure>)
  /// Nil where the relief knows nothing of the place.
  case panoramaSurveyed(Ticket, Result<Panorama?, Failure>)
  case networkLoaded(Result<[Leg], Failure>)
  /// Each record under the id that was asked for, which may be a former one.
  case placesLoaded(Result<[EntryID: Entry], Failure>)
  case travellerLoaded(Result<TravellerState, Failure>)
  /// What became of a creation, an edit, an undo, a redo or a copy.
  case tripSaved(of: Effect, Result<TripHistory, Failure>)
  case tripDeleted(TripID, Result<Void, Failure>)
  case favouriteSaved(EntryID, Bool, Result<Void, Failure>)
  case bookingsLoaded(Result<OutboxState, Failure>)
  case booked(Result<Booking, Failure>)
  /// Whether the provider takes requests through Hoa Ban.
  case providerChecked(EntryID, Result<Bool, Failure>)
  case decided(Decision, Result<Booking, Failure>)
  case discarded(Result<Void, Failure>)
  /// Where the file was written.
  case calendarKept(Result<String, Failure>)
  case carried(CourierNews)
  case voucherOpened(BookingID, Result<Standing, Failure>)
  case paletteSearched(Ticket, Result<SearchAnswer, Failure>)
  case honestyLoaded(Result<Honesty, Failure>)
  case festivalsLoaded(Result<[Festival], Failure>)
  case battleLoaded(Result<BattleChronicle, Failure>)
  /// The time that an alarm was set for has come.
  case alarm(Ticket)
  /// Where the file of the correction was written.
  case reported(of: Effect, Result<String, Failure>)
  case failed(Failure)
  /// Percent of the search for plans that are over.
  case planning(Ticket, percent: Int)
  case planned(Ticket, Result<[PlanOutcome], PlanRefusal>)
}

/// What the gazetteer does not know, and on what the rest stands.
public struct Honesty: Hashable, Sendable {
  public let version: GazetteerVersion
  public let gaps: [Gap]
  public let credits: [SourceCredit]
  public init(version: GazetteerVersion, gaps: [Gap], credits: [SourceCredit]) {
    self.version = version
    self.gaps = gaps
    self.credits = credits
  }
}

/// The base map and everything on it that has a position.
public struct MapData: Hashable, Sendable {
  public let lines: [MapLine]
  public let headers: [EntryHeader]
  public let routes: [MapRoute]
  public init(lines: [MapLine], headers: [EntryHeader], routes: [MapRoute] = []) {
    self.lines = lines
    self.headers = headers
    self.routes = routes
  }
}
