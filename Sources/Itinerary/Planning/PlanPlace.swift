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

  /// Whether who comes by some places goes that way: as far as its end, or by two of its places and a third of them.
  ///
  /// - Parameter hubs: Where touring routes begin, as in the town. Everybody is there, so that they say nothing of a way.
  func isFollowed(by passed: Set<EntryID>, hubs: Set<EntryID>) -> Bool {
    let own = Set(places).subtracting(hubs)
    if let last = places.last, own.contains(last), passed.contains(last) { return true }
    let met = own.intersection(passed).count
    return met >= 2 && met * 3 >= own.count
  }
}
