import Canvas
public import Cartography
public import Gazetteer
import Geography
import Itinerary

/// The map: what is loaded, where one looks, what is selected.
public struct MapModel: Sendable {
  public var data: MapData?
  public var viewport = MapViewport.valley
  public var selected: EntryID?
  public var group: Group?
  public var legend = true
  var loading = false
  /// The land, as far as it was sampled.
  var land = ReliefShelf()
  /// What is being sampled.
  var awaited: (ticket: Ticket, window: ReliefWindow)?
  /// The land could not be read: it is not asked for again.
  var isLandless = false
  /// An entry to centre on as soon as the map is loaded.
  var wanted: EntryHeader?

  public init() {}
}

extension Model {
  /// What the map shows now.
  func mapScene() -> MapScene {
    let headers = map.data?.headers ?? []
    let trip = trips.current
    let stops = trip?.stops.map(\.place) ?? []
    let markers = headers.compactMap { header -> MapMarker? in
      guard let position = header.position else { return nil }
      let chosen = header.id == map.selected
      guard map.group == nil || header.kind.group == map.group || chosen else { return nil }
      return MapMarker(
        id: header.id, coordinate: position.coordinate, accuracyMetres: position.accuracyMetres,
        group: header.kind.group, name: header.names.name(language), importance: header.importance,
        number: stops.firstIndex(of: header.id).map { $0 + 1 })
    }
    let at = Dictionary(headers.map { ($0.id, $0.position?.coordinate) }) { first, _ in first }
    let days = trip?.days.map { day in day.stops.compactMap { at[$0.place] ?? nil } } ?? []
    return MapScene(
      lines: map.data?.lines ?? [], markers: markers, selected: map.selected, here: nil, trip: days,
      showsHistoricLines: false)
  }

  func mapWords() -> MapWords { MapWording.words(language) }
}
