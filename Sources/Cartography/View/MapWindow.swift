public import Canvas
public import Geography

/// A viewport seen through cells: where each place falls on the screen, and what place a cell shows.
///
/// Points are counted from the top left of the map. Where the map has four rows or more the last one is kept for the
/// scale bar and is no part of the picture.
public struct MapWindow: Hashable, Sendable {
  public let viewport: MapViewport
  public let tier: GlyphTier
  /// The cells of the picture.
  public let cells: Size
  /// Whether a row for the scale bar is kept below the picture.
  public let hasStrip: Bool

  private let projection: LocalProjection

  /// A window of the whole size given to the map.
  public init(viewport: MapViewport, size: Size, tier: GlyphTier) {
    self.viewport = viewport
    self.tier = tier
    let rows = max(0, size.rows)
    hasStrip = rows >= 4
    cells = Size(columns: max(0, size.columns), rows: hasStrip ? rows - 1 : rows)
    projection = LocalProjection(centre: viewport.centre)
  }

  /// Dots across and down.
  public var dots: Size {
    Size(columns: cells.columns * tier.dots.columns, rows: cells.rows * tier.dots.rows)
  }

  /// Where a place falls, in dots to the right and down from the top left; it may lie far outside.
  public func dot(of place: Coordinate) -> PlanePoint { dot(of: projection.project(place)) }

  /// Where a point falls that is so many metres east and north of the centre.
  func dot(of point: PlanePoint) -> PlanePoint {
    let scale = viewport.metresPerDot(tier: tier)
    return PlanePoint(
      x: Double(dots.columns) / 2 + point.x / scale.east, y: Double(dots.rows) / 2 - point.y / scale.north)
  }

  /// Metres east and north of the centre.
  func metres(of place: Coordinate) -> PlanePoint { projection.project(place) }

  /// The place so many metres east and north of the centre; nil off the globe.
  func coordinate(of point: PlanePoint) -> Coordinate? { projection.unproject(point) }

  /// The cell in which a place falls, or nil outside the picture.
  public func cell(of place: Coordinate) -> Point? {
    let dot = dot(of: place)
    guard dot.x >= 0, dot.y >= 0, dot.x < Double(dots.columns), dot.y < Double(dots.rows) else { return nil }
    return Point(column: Int(dot.x) / tier.dots.columns, row: Int(dot.y) / tier.dots.rows)
  }

  /// The place in the middle of a cell, also of a cell outside; nil off the globe.
  public func coordinate(at cell: Point) -> Coordinate? {
    projection.unproject(
      PlanePoint(
        x: (Double(cell.column) + 0.5 - Double(cells.columns) / 2) * viewport.metresPerColumn,
        y: (Double(cells.rows) / 2 - Double(cell.row) - 0.5) * viewport.metresPerRow))
  }

  /// What the picture shows: the box to ask the gazetteer for.
  public var box: BoundingBox {
    let east = Double(cells.columns) / 2 * viewport.metresPerColumn
    let north = Double(cells.rows) / 2 * viewport.metresPerRow
    let northEast = Globe.offset(from: viewport.centre, east: east, north: north)
    let southWest = Globe.offset(from: viewport.centre, east: -east, north: -north)
    return BoundingBox(
      south: southWest.latitude, west: southWest.longitude, north: northEast.latitude, east: northEast.longitude)
  }
}
