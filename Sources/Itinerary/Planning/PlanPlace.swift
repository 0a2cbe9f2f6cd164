public import Gazetteer

/// What a planner needs to know of a place.
public struct PlanPlace: Hashable, Sendable {
  public let stop: StopPlace
  /// When it is at its best or can be reached; nil where nobody says.
  public let season: SeasonMonths?
  /// What the way there and about is like; nil where nobody plainly says.
  public let access: Access?

  public init(stop: StopPlace, season: SeasonMonths? = nil, access: Access? = nil) {
    self.stop = stop
    self.season = season
    self.access = access
  }

  /// From a whole record.
  public init(_ entry: Entry, language: Language) {
    self.init(stop: StopPlace(entry, language: language), season: entry.season, access: entry.access)
  }

  public var header: EntryHeader { stop.header }
  public var id: EntryID { stop.header.id }
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
  public let hazards: Hazards
  public let places: [EntryID]

  public init(id: EntryID, names: LocalizedText, hazards: Hazards, places: [EntryID]) {
    self.id = id
    self.names = names
    self.hazards = hazards
    self.places = places
  }

  /// Whether who comes by some places goes that way: by a third of the route's and by two at least, not counting the one
  /// where it begins. That one is mostly the town, where everybody is, and what lies at the first turn off it says
  /// nothing of a pass at the end.
  func isFollowed(by passed: Set<EntryID>) -> Bool {
    let others = Set(places).subtracting(places.prefix(1))
    let met = others.intersection(passed).count
    return met >= 2 && met * 3 >= others.count
  }
}
