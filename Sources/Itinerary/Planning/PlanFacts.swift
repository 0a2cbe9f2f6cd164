public import Gazetteer

/// What a planner works with, read once.
public struct PlanFacts: Sendable {
  /// What can be visited, and whatever the trip has or asks for.
  public var places: [EntryID: PlanPlace]
  /// Beds for the night.
  public var stays: [StopPlace]
  public var festivals: [PlanFestival]
  public var notices: [PlanRouteNotice]
  public var legs: [Leg]
  /// Where one eats: restaurants, markets, and houses that have guests.
  public var eating: [EntryHeader]

  public init(
    places: [EntryID: PlanPlace], stays: [StopPlace] = [], festivals: [PlanFestival] = [],
    notices: [PlanRouteNotice] = [], legs: [Leg] = [], eating: [EntryHeader] = []
  ) {
    self.places = places
    self.stays = stays
    self.festivals = festivals
    self.notices = notices
    self.legs = legs
    self.eating = eating
  }

  /// Where everything is.
  public var positions: [EntryID: Position] {
    var positions = places.compactMapValues(\.header.position)
    for stay in stays { positions[stay.header.id] = stay.header.position }
    return positions
  }

  public var network: TravelNetwork { TravelNetwork(legs: legs, positions: positions) }
  public var stopPlaces: [EntryID: StopPlace] {
    var stops = places.mapValues(\.stop)
    for stay in stays where stops[stay.header.id] == nil { stops[stay.header.id] = stay }
    return stops
  }
}
