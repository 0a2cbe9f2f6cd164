public import Canvas
public import Gazetteer
public import Geography

/// From marker to marker with keys.
public enum MapNavigation {
  /// The one after `id` in an order such as `MapFrame.visible`, from the last back to the first. The first where `id`
  /// is nil or not in the order.
  public static func next(after id: EntryID?, in order: [EntryID]) -> EntryID? {
    guard let index = order.firstIndex(where: { $0 == id }) else { return order.first }
    return order[(index + 1) % order.count]
  }

  /// The one before `id`, from the first to the last. The last where `id` is nil or not in the order.
  public static func previous(before id: EntryID?, in order: [EntryID]) -> EntryID? {
    guard let index = order.firstIndex(where: { $0 == id }) else { return order.last }
    return order[(index + order.count - 1) % order.count]
  }

  /// The marker nearest to a place; of equally near ones the first of the map's order.
  public static func nearest(to place: Coordinate, in markers: [MapMarker]) -> MapMarker? {
    markers.sorted(by: MapMarker.precedes).min { place.distance(to: $0.coordinate) < place.distance(to: $1.coordinate) }
  }

  /// The entry whose cell is nearest to a point of the surface, not farther than `cells` columns (a row counts for
  /// two): a click need not be exact.
  public static func nearest(to point: Point, in frame: MapFrame, within cells: Int = 2) -> EntryID? {
    let reach = min(max(0, cells), 1_000)
    var best: (id: EntryID, distance: Int)?
    for hit in frame.hits {
      let across = gap(point.column, hit.area.column, hit.area.columns)
      let down = gap(point.row, hit.area.row, hit.area.rows)
      guard across <= reach, down <= reach else { continue }
      let distance = max(across, 2 * down)
      if distance <= reach, best.map({ distance < $0.distance }) ?? true { best = (hit.id, distance) }
    }
    return best?.id
  }

  /// The marker to which an arrow key leads: the nearest one within 45° of the wind, where going astray counts double.
  /// Markers in the same spot as `start` are stepped over.
  public static func marker(toward wind: Compass, from start: Coordinate, in markers: [MapMarker]) -> MapMarker? {
    let projection = LocalProjection(centre: start)
    let (east, north) = unit(wind)
    var best: (marker: MapMarker, cost: Double)?
    for marker in markers.sorted(by: MapMarker.precedes) {
      let point = projection.project(marker.coordinate)
      let along = point.x * east + point.y * north
      let aside = abs(point.x * north - point.y * east)
      guard along >= 1, aside <= along else { continue }
      let cost = along + 2 * aside
      if best.map({ cost < $0.cost }) ?? true { best = (marker, cost) }
    }
    return best?.marker
  }

  /// Columns or rows between a position and a span, 0 inside it; large where the difference cannot be counted.
  private static func gap(_ position: Int, _ start: Int, _ length: Int) -> Int {
    if position < start {
      let (gap, overflow) = start.subtractingReportingOverflow(position)
      return overflow ? .max / 4 : gap
    }
    let (gap, overflow) = position.subtractingReportingOverflow(start + max(1, length) - 1)
    return overflow ? .max / 4 : max(0, gap)
  }

  private static func unit(_ wind: Compass) -> (east: Double, north: Double) {
    let diagonal = 0.5.squareRoot()
    return switch wind {
    case .north: (0, 1)
    case .northEast: (diagonal, diagonal)
    case .east: (1, 0)
    case .southEast: (diagonal, -diagonal)
    case .south: (0, -1)
    case .southWest: (-diagonal, -diagonal)
    case .west: (-1, 0)
    case .northWest: (-diagonal, diagonal)
    }
  }
}
