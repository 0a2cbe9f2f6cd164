public import Canvas
public import CivilTime
public import Gazetteer

/// The tabs, in the order of their digits.
public enum Tab: Int, CaseIterable, Hashable, Sendable {
  case explore, map, trip, bookings, calendar, help
}

/// One line that comes and goes: what was done, or what went wrong and what to do.
public struct Toast: Hashable, Sendable {
  public enum Mood: Hashable, Sendable { case done, warning, failure }
  public let text: String
  public let mood: Mood
}

/// The whole state of the guide.
public struct Model: Sendable {
  public var size: Size
  public var settings: Settings
  public var policy: Policy
  public var now: CivilDateTime
  public var tab: Tab = .explore
  public var explore = ExploreModel()
  public var map = MapModel()
  public var trips = TripsModel()
  public var bookings = BookingsModel()
  public var calendar = CalendarModel()
  public var battle = BattleModel()
  public var panorama = PanoramaModel()
  public var help = HelpModel()
  /// A question over everything else: the palette, contextual help, a line to type, a yes or no.
  public var prompt: Prompt?
  public var toast: Toast?
  /// What was typed and is not on disk yet.
  var sent = SentPrompts()
  public var favourites: Set<EntryID> = []
  /// Where the traveller or the kiosk is, where that was said.
  public var here: Here?
  /// Whole records of the places that trips and bookings name.
  public var known: [EntryID: Entry] = [:]
  var tickets = 0

  public init(size: Size, settings: Settings, policy: Policy, now: CivilDateTime) {
    self.size = size
    self.settings = settings
    self.policy = policy
    self.now = now
  }

  var language: Language { settings.shown }

  /// The words of the interface in the person's language.
  func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  mutating func ticket() -> Ticket {
    tickets += 1
    return Ticket(tickets)
  }

  mutating func notify(_ word: Word, _ arguments: String..., mood: Toast.Mood = .done) {
    toast = Toast(text: Words.text(word, language, arguments), mood: mood)
  }
}
