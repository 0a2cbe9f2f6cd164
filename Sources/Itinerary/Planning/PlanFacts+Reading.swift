import CivilTime
public import Gazetteer
import Geography

extension GazetteerReading {
  /// What a plan for a trip can be made of: what lies within reach of where it begins, most important first.
  ///
  /// - Parameters:
  ///   - named: Places that the trip has or asks for, taken in wherever they are.
  ///   - limit: How many places to visit are read at most.
  public func planFacts(
    for trip: Trip, named: [EntryID], language: Language, limit: Int = 300
  ) throws -> PlanFacts {
    let asked = trip.places + named + [trip.start].compactMap { $0 } + trip.days.compactMap(\.end)
    let centre = try headers(asked).lazy.compactMap(\.position?.coordinate).first
    let box = centre.map { BoundingBox.around($0, radius: Self.reach(trip.mode)) } ?? Province.box
    let headers = try self.headers(in: box)
    let visits = headers.filter(PlanCandidate.isSight).prefix(limit).map(\.id)
    let stays = headers.filter { $0.kind.group == .stay }.prefix(Self.stayLimit)
    var places: [EntryID: PlanPlace] = [:]
    for id in visits + asked where places[id] == nil {
      if let entry = try entry(id) { places[entry.id] = PlanPlace(entry, language: language) }
    }
    return PlanFacts(
      places: places, stays: try stays.compactMap { try entry($0.id) }.map { StopPlace($0, language: language) },
      festivals: try planFestivals(), notices: try planNotices(), legs: try legs(),
      eating: headers.filter(Self.feeds))
  }

  /// How far a plan looks about, in metres from where it begins.
  private static func reach(_ mode: TravelMode) -> Double {
    switch mode {
    case .walk: 15_000
    case .bicycle: 60_000
    case .motorbike, .car: 300_000
    }
  }

  private static func feeds(_ header: EntryHeader) -> Bool {
    header.position != nil && ([.food, .stay].contains(header.kind.group) || header.kind.category == "market")
  }

  private static var stayLimit: Int { 60 }

  private func planFestivals() throws -> [PlanFestival] {
    try festivals().map { PlanFestival(festival: $0, places: try entry($0.id)?.places ?? []) }
  }

  private func planNotices() throws -> [PlanRouteNotice] {
    try search(SearchQuery(group: .route, sort: .importance, limit: 200)).hits.compactMap { hit in
      guard let entry = try entry(hit.header.id), let hazards = entry.hazards else { return nil }
      return PlanRouteNotice(id: entry.id, names: entry.header.names, hazards: hazards, places: entry.places)
    }
  }
}
