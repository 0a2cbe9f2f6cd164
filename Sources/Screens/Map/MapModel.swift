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
  /// Whether the strongpoints of 1954 lie over the places.
  public var showsPosts = false
  /// Where rings of equal distance are drawn around.
  public enum Rings: Hashable, Sendable { case here, selection }
  public var rings: Rings?
  /// The touring route that is shown instead of the trip.
  public var route: EntryID?
  /// Where measuring began.
  var ruler: MapMeasure?
  /// Where the names stood when the map was last seen.
  public internal(set) var labels = LabelMemory()
  /// How it was seen then.
  var sight: MapSight?
  /// The first place that plain mode tells.
  var told = 0
  /// Whether the legend lies over the picture, on screens that are too narrow to have it beside.
  var legendOver = false
  var loading = false
  /// The land, as far as it was sampled.
  var land = ReliefShelf()
  /// What is being sampled.
  var awaited: (ticket: Ticket, window: ReliefWindow)?
  /// The land could not be read: it is not asked for again.
  var isLandless = false
  /// An entry to centre on as soon as the map is loaded.
  var wanted: EntryHeader?
  /// A route to show as soon as the map is loaded.
  var wantedRoute: EntryID?

  public init() {}
}

extension Model {
  /// What the map shows now.
  func mapScene() -> MapScene {
    let headers = map.data?.headers ?? []
    let numbers = mapNumbers
    let markers = headers.compactMap { header -> MapMarker? in
      guard let position = header.position else { return nil }
      let isNamed = header.id == map.selected || map.route != nil && numbers[header.id] != nil
      guard map.group == nil || header.kind.group == map.group || isNamed else { return nil }
      var marker = MapMarker(
        id: header.id, coordinate: position.coordinate, accuracyMetres: position.accuracyMetres,
        group: header.kind.group, name: header.names.name(language), importance: header.importance,
        number: numbers[header.id]?.number, isLake: header.kind.isLake)
      marker.day = numbers[header.id]?.day
      return marker
    }
    let at = Dictionary(headers.map { ($0.id, $0.position?.coordinate) }) { first, _ in first }
    let days = trips.current?.days.map { day in day.stops.compactMap { at[$0.place] ?? nil } } ?? []
    var scene = MapScene(
      lines: map.data?.lines ?? [], markers: markers, selected: map.selected, here: hereAt,
      trip: map.route == nil ? days : [], showsHistoricLines: false, posts: battleLayer())
    scene.overlays = MapOverlays(
      rings: ringsAt, ruler: MapMeasuring.ruler(self), route: mapRoute?.coordinates ?? [])
    scene.labels = map.labels
    return scene
  }

  func mapWords() -> MapWords { MapWording.words(language) }
}
