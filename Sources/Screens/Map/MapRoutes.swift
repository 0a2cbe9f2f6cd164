import Canvas
import Cartography
public import Gazetteer
public import Geography
import Itinerary

/// A touring route on the map: its waypoints in order.
public struct MapRoute: Hashable, Sendable {
  public let header: EntryHeader
  /// Only those that lie somewhere; a loop ends where it began.
  public let waypoints: [EntryHeader]

  public init(header: EntryHeader, waypoints: [EntryHeader]) {
    self.header = header
    self.waypoints = waypoints.filter { $0.position != nil }
  }

  public var coordinates: [Coordinate] { waypoints.compactMap { $0.position?.coordinate } }
}

enum MapRoutes {
  /// Goes through the routes of the gazetteer, and after the last one back to none.
  static func next(_ model: inout Model) {
    let routes = model.map.data?.routes ?? []
    guard !routes.isEmpty else { return model.notify(.noRoutes, mood: .warning) }
    let index = routes.firstIndex { $0.header.id == model.map.route }.map { $0 + 1 } ?? 0
    guard routes.indices.contains(index) else {
      model.map.route = nil
      return model.notify(.routeOff)
    }
    choose(&model, routes[index])
  }

  /// Shows a route of another tab, once the map is loaded.
  static func show(_ model: inout Model, _ id: EntryID) {
    model.map.wantedRoute = id
    arrive(&model)
  }

  /// Shows the route that was asked for before the map was loaded.
  static func arrive(_ model: inout Model) {
    guard let data = model.map.data, let id = model.map.wantedRoute else { return }
    model.map.wantedRoute = nil
    if let route = data.routes.first(where: { $0.header.id == id }) { choose(&model, route) }
  }

  /// Whether an entry is a route that the map can show.
  static func shows(_ header: EntryHeader?, _ model: Model) -> Bool {
    guard let header, header.kind.group == .route else { return false }
    if let routes = model.map.data?.routes { return routes.contains { $0.header.id == header.id } }
    guard let dossier = model.explore.dossier, dossier.entry.id == header.id else { return false }
    return dossier.places.count { $0.position != nil } > 1
  }

  private static func choose(_ model: inout Model, _ route: MapRoute) {
    model.map.route = route.header.id
    model.map.selected = nil
    if let box = BoundingBox(around: route.coordinates) {
      let size = MapView.layout(model).picture.size
      model.map.viewport = .fit(box, in: size, tier: model.settings.tier)
    }
    model.notify(.routeOn, route.header.names.name(model.language), String(route.waypoints.count))
  }
}

extension Model {
  /// The route that the map shows.
  var mapRoute: MapRoute? { map.route.flatMap { id in map.data?.routes.first { $0.header.id == id } } }

  /// The numbers that places have on the map: of the waypoints where a route is shown, else of the stops of the trip,
  /// counted through its days.
  var mapNumbers: [EntryID: (number: Int, day: Int)] {
    var numbers: [EntryID: (number: Int, day: Int)] = [:]
    var next = 1
    func take(_ id: EntryID, _ day: Int) {
      if numbers[id] == nil { numbers[id] = (next, day) }
      next += 1
    }
    if let route = mapRoute {
      for place in route.waypoints { take(place.id, 0) }
    } else {
      for (day, plan) in (trips.current?.days ?? []).enumerated() {
        for stop in plan.stops { take(stop.place, day) }
      }
    }
    return numbers
  }
}
