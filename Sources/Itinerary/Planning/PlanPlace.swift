public import Gazetteer

/// What a planner needs to know of a place.
public struct PlanPlace: Hashable, Sendable {
  public let stop: StopPlace
  /// Months, 1 to 12, in which it is at its best or can be reached; nil where nobody says.
  public let months: Set<Int>?
  /// What the ground is like; nil where nobody says.
  public let ground: Ground?

  /// What the way to a place and the way about in it are like.
  public enum Ground: String, CaseIterable, Hashable, Sendable {
    /// Without steps as far as is known. No promise that a wheelchair gets everywhere.
    case level
    case steps, steep
    /// Entry is restricted, as at an airfield.
    case limited
  }

  public init(stop: StopPlace, months: Set<Int>? = nil, ground: Ground? = nil) {
    self.stop = stop
    self.months = months
    self.ground = ground
  }

  /// From a whole record.
  public init(_ entry: Entry, language: Language) {
    self.init(stop: StopPlace(entry, language: language))
  }

  public var header: EntryHeader { stop.header }
  public var id: EntryID { stop.header.id }
}

/// A bed for the night.
public struct PlanStay: Hashable, Sendable {
  public let header: EntryHeader
  /// Dong for a person and night; nil where nobody says.
  public let price: Int?

  public init(header: EntryHeader, price: Int? = nil) {
    self.header = header
    self.price = price
  }
}

/// A festival as far as a planner goes to it.
public struct PlanFestival: Sendable {
  public let festival: Festival
  public let places: [EntryID]

  public init(festival: Festival, places: [EntryID]) {
    self.festival = festival
    self.places = places
  }
}

/// A tourism route with what is said of its dangers.
public struct PlanRouteNotice: Hashable, Sendable {
  public let id: EntryID
  public let names: LocalizedText
  public let hazards: LocalizedText
  public let places: [EntryID]

  public init(id: EntryID, names: LocalizedText, hazards: LocalizedText, places: [EntryID]) {
    self.id = id
    self.names = names
    self.hazards = hazards
    self.places = places
  }
}
