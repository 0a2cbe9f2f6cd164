public import Booking
public import CivilTime
public import Gazetteer
public import Itinerary
public import Screens

/// Everything of the world that the guide's effects need. Tests give their own.
public struct Ports: Sendable {
  public var gazetteer: any GazetteerReading
  /// Opened at the first use, so that the first frame does not wait for it.
  public var openTraveller: @Sendable () throws -> any TravellerStoring
  public var openOutbox: @Sendable () throws -> any BookingStoring
  public var now: @Sendable () -> CivilDateTime
  public var unixMilliseconds: @Sendable () -> Int
  /// Milliseconds on a clock that only goes forward, from wherever it began.
  public var uptime: @Sendable () -> Int
  /// That many random bytes.
  public var random: @Sendable (Int) -> [UInt8]
  /// Keeps a correction as a new file, and answers its path.
  public var keepReport: @Sendable (Correction) throws -> String
  /// Keeps a calendar (RFC 5545) of a booking as a new file, where its reader finds it, and answers its path.
  public var keepCalendar: @Sendable (ClaimReference, String) throws -> String
  /// An error of a store in a few words.
  public var describe: @Sendable (any Error) -> String
  /// Sends the courier out, tells what it does, and answers how it ended.
  public var carry: @Sendable (_ tell: (CourierNews) -> Void) -> CourierNews
  /// How long plans are looked for.
  public var effort: PlanEffort

  public init(
    gazetteer: any GazetteerReading, openTraveller: @escaping @Sendable () throws -> any TravellerStoring,
    openOutbox: @escaping @Sendable () throws -> any BookingStoring, now: @escaping @Sendable () -> CivilDateTime,
    unixMilliseconds: @escaping @Sendable () -> Int, random: @escaping @Sendable (Int) -> [UInt8],
    keepReport: @escaping @Sendable (Correction) throws -> String,
    keepCalendar: @escaping @Sendable (ClaimReference, String) throws -> String,
    describe: @escaping @Sendable (any Error) -> String, effort: PlanEffort = PlanEffort(),
    uptime: @escaping @Sendable () -> Int = Uptime.milliseconds,
    carry: @escaping @Sendable (_ tell: (CourierNews) -> Void) -> CourierNews = { _ in .failed(.missing) }
  ) {
    self.gazetteer = gazetteer
    self.openTraveller = openTraveller
    self.openOutbox = openOutbox
    self.now = now
    self.unixMilliseconds = unixMilliseconds
    self.random = random
    self.keepReport = keepReport
    self.keepCalendar = keepCalendar
    self.describe = describe
    self.effort = effort
    self.uptime = uptime
    self.carry = carry
  }
}
