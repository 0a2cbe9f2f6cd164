public import Canvas
public import Gazetteer

/// A cell or a name on the screen that stands for an entry.
public struct MapHit: Hashable, Sendable {
  /// In the coordinates of the surface.
  public let area: Rect
  public let id: EntryID
  public init(area: Rect, id: EntryID) {
    self.area = area
    self.id = id
  }
}

/// What was drawn where, for the mouse and the keys.
public struct MapFrame: Hashable, Sendable {
  /// The picture on the surface, without the strip below.
  public let picture: Rect
  /// Turns places into cells of the picture and back.
  public let window: MapWindow
  /// The markers, the shown one of each cell first, then the names. A marker under another one is here too.
  public let hits: [MapHit]
  /// The markers inside the picture in the order of Tab: stops of the trip, then the most important, then by id.
  public let visible: [EntryID]
  /// Where the selected marker is; the cursor of the terminal belongs there.
  public let selectedAt: Point?
  /// Where the names stand, for the frame after this one: see `MapScene.labels`.
  public let labels: LabelMemory

  /// The entries at a cell of the surface, the one that is shown there first.
  public func entries(at point: Point) -> [EntryID] { hits.filter { $0.area.contains(point) }.map(\.id) }

  /// The place under a cell of the surface; nil off the picture.
  public func cell(at point: Point) -> Point? {
    guard picture.contains(point) else { return nil }
    return Point(column: point.column - picture.column, row: point.row - picture.row)
  }
}
