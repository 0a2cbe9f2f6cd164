public import Gazetteer
public import Geography

/// A place with its pin.
public struct MapMarker: Hashable, Sendable {
  public var id: EntryID
  public var coordinate: Coordinate
  /// Radius in metres of the circle in which the place is believed to be.
  public var accuracyMetres: Int
  public var group: Group
  /// As it is to be shown.
  public var name: String
  /// 0 to 100; of several places in a cell the most important is shown, and names go to the most important first.
  public var importance: Int
  /// Its number among the stops of the trip, from 1, or nil where it is not one of them.
  public var number: Int?
  /// The day of the trip that the number belongs to, from 0.
  public var day: Int?
  /// What it tells as a strongpoint of 1954, or nil where it is a place of today.
  public var battle: BattleMark?
  /// Whether it is a lake: it has a sign of its own, for of most of them no shore is known that could be drawn.
  public var isLake: Bool

  public init(
    id: EntryID, coordinate: Coordinate, accuracyMetres: Int, group: Group, name: String, importance: Int,
    number: Int? = nil, battle: BattleMark? = nil, isLake: Bool = false
  ) {
    self.id = id
    self.coordinate = coordinate
    self.accuracyMetres = accuracyMetres
    self.group = group
    self.name = name
    self.importance = importance
    self.number = number
    self.battle = battle
    self.isLake = isLake
  }
}

extension MapMarker {
  /// The one order of markers: stops of the trip as they follow, then the most important, then by id. It does not
  /// depend on the view, so that Tab never turns back while the map moves.
  static func precedes(_ left: MapMarker, _ right: MapMarker) -> Bool {
    if left.number != right.number { return (left.number ?? .max) < (right.number ?? .max) }
    if left.importance != right.importance { return left.importance > right.importance }
    return left.id < right.id
  }
}

/// Everything that there is to draw.
public struct MapScene: Hashable, Sendable {
  public var lines: [MapLine]
  public var markers: [MapMarker]
  public var selected: EntryID?
  /// Where the traveller or the kiosk is.
  public var here: Coordinate?
  /// One line a day of the trip.
  public var trip: [[Coordinate]]
  /// Whether the tracks of 1954 are drawn too.
  public var showsHistoricLines: Bool
  public var overlays = MapOverlays()
  /// Where the names stood in the frame before: they stay there if they can.
  public var labels = LabelMemory()
  /// Strongpoints of 1954 that lie over the places as a layer: to be seen, and not to be selected.
  public var posts: [MapMarker]

  public init(
    lines: [MapLine] = [], markers: [MapMarker] = [], selected: EntryID? = nil, here: Coordinate? = nil,
    trip: [[Coordinate]] = [], showsHistoricLines: Bool = false, posts: [MapMarker] = []
  ) {
    self.lines = lines
    self.markers = markers
    self.selected = selected
    self.here = here
    self.trip = trip
    self.showsHistoricLines = showsHistoricLines
    self.posts = posts
  }

  /// The marker that is selected, where there is one.
  public var selectedMarker: MapMarker? { selected.flatMap { id in markers.first { $0.id == id } } }
}
