public import Gazetteer
public import Itinerary

/// What a place is chosen for in the palette.
public enum PlacePick: Hashable, Sendable {
  /// A stop, after the one with the index counted from 0; first where it is -1.
  case stop(TripID, day: Int, after: Int)
  case start(TripID, isSet: Bool)
  /// Where a day ends. Nights are spent in a stay: those are offered first.
  case end(TripID, day: Int, isNight: Bool, isSet: Bool, near: EntryID?)
  /// To be shown on the map.
  case onMap

  /// Whether a place that is there can be taken away.
  var mayClear: Bool {
    switch self {
    case .stop, .onMap: false
    case .start(_, let isSet), .end(_, _, _, let isSet, _): isSet
    }
  }

  func title(_ model: Model) -> String {
    switch self {
    case .stop(_, let day, _): model.say(.pickStop, String(day + 1))
    case .start: model.say(.pickStart)
    case .onMap: model.say(.pickOnMap)
    case .end(_, let day, let isNight, _, _): model.say(isNight ? .pickNight : .pickEnd, String(day + 1))
    }
  }

  /// Without a text: for a night the stays, the nearest first; for where a trip begins or ends the ways to travel.
  func query(_ text: String, _ model: Model) -> SearchQuery {
    var query = SearchQuery(text: text, limit: 40, language: model.language, now: model.now)
    guard text.isEmpty else { return query }
    query.sort = .importance
    switch self {
    case .stop, .onMap: break
    case .start: query.group = .travel
    case .end(_, _, let isNight, _, let near):
      query.group = isNight ? .stay : .travel
      if let origin = near.flatMap({ model.known[$0]?.header.position?.coordinate }) {
        query.sort = .distance
        query.origin = origin
      }
    }
    return query
  }

  /// Without a text only what lies somewhere: no bus line, and no flight.
  func offers(_ hit: SearchHit, _ text: String) -> Bool { !text.isEmpty || hit.header.position != nil }

  func effects(_ row: PromptRows.Row, _ model: inout Model) -> [Effect] {
    let id: EntryID?
    switch row {
    case .place(let hit): id = hit.header.id
    case .nowhere: id = nil
    case .binding, .found: return []
    }
    if case .onMap = self {
      guard case .place(let hit) = row else { return [] }
      guard hit.header.position != nil || MapRoutes.shows(hit.header, model) else {
        model.notify(.whyNoPosition, mood: .warning)
        return []
      }
      return MapUpdate.show(&model, hit.header)
    }
    let loading = TravellerUpdate.loadPlaces(model, [id].compactMap { $0 })
    switch self {
    case .stop(let trip, let day, let after):
      guard let id else { return [] }
      return loading + [.editTrip(trip, [.add(id, day: day, at: after + 1)])]
    case .start(let trip, _): return loading + [.editTrip(trip, [.setStart(id)])]
    case .end(let trip, let day, _, _, _): return loading + [.editTrip(trip, [.setDayEnd(day: day, id)])]
    case .onMap: return []
    }
  }
}
