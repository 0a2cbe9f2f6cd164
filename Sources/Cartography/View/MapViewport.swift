public import Canvas
public import Geography

/// What part of the world a map shows: a centre and a step of scale.
///
/// The scale belongs to a cell, not to a dot, so that changing the glyph tier never moves the map.
public struct MapViewport: Hashable, Sendable {
  /// From all of northern Viet Nam to about 25 m a braille dot. Going deeper would show the errors of the data.
  public static let zoomSteps = 0...17

  /// The whole province in a screen of 80×24.
  public static let province = MapViewport(latitude: 21.73, longitude: 102.87, zoom: 4)
  /// The basin of Mường Thanh in a screen of 80×24.
  public static let valley = MapViewport(latitude: 21.375, longitude: 103.010, zoom: 10)
  /// The basin of Mường Thanh, from Độc Lập to Pom Lót: for `fit`.
  public static let valleyBox = BoundingBox(south: 21.285, west: 102.945, north: 21.465, east: 103.075)
  /// The province with nothing around it: for `fit`.
  public static let provinceBox = BoundingBox(south: 20.90, west: 102.13, north: 22.56, east: 103.61)

  public var centre: Coordinate
  /// One of `zoomSteps`; each step shows 1/√2 of what the step before showed.
  public private(set) var zoom: Int

  /// A step out of range becomes the nearest one in range.
  public init(centre: Coordinate, zoom: Int) {
    self.centre = centre
    self.zoom = min(max(zoom, Self.zoomSteps.lowerBound), Self.zoomSteps.upperBound)
  }

  private init(latitude: Double, longitude: Double, zoom: Int) {
    self.init(centre: Globe.nearest(latitude: latitude, longitude: longitude), zoom: zoom)
  }

  /// Height of a cell in metres. A cell is twice as high as it is wide.
  public var metresPerRow: Double {
    let steps = Self.zoomSteps.upperBound - zoom
    return 100 * Double(1 << (steps / 2)) * (steps % 2 == 0 ? 1 : 2.0.squareRoot())
  }

  /// Width of a cell in metres.
  public var metresPerColumn: Double { metresPerRow / 2 }

  /// Width and height of a dot in metres. They are equal where dots are square, which not all tiers have.
  public func metresPerDot(tier: GlyphTier) -> (east: Double, north: Double) {
    (metresPerColumn / Double(tier.dots.columns), metresPerRow / Double(tier.dots.rows))
  }

  /// The view moved by whole cells, east and south.
  public func panned(columns: Int, rows: Int) -> MapViewport {
    let moved = Globe.offset(
      from: centre, east: Double(columns) * metresPerColumn, north: -Double(rows) * metresPerRow)
    return MapViewport(centre: moved, zoom: zoom)
  }

  /// The view moved by fractions of what it shows in `size` cells, rounded to whole cells but never to none.
  public func panned(across: Double, down: Double, of size: Size) -> MapViewport {
    panned(columns: Self.cells(across, of: size.columns), rows: Self.cells(down, of: size.rows))
  }

  /// The view `steps` nearer, or farther where `steps` is negative, in which `anchor` keeps its place on the screen.
  public func zoomed(by steps: Int, about anchor: Coordinate? = nil) -> MapViewport {
    let limit = Self.zoomSteps.count
    let next = MapViewport(centre: centre, zoom: zoom + min(max(steps, -limit), limit))
    guard let anchor, next.zoom != zoom else { return next }
    let offset = LocalProjection(centre: centre).project(anchor)
    let ratio = next.metresPerRow / metresPerRow
    let moved = Globe.origin(of: anchor, east: offset.x * ratio, north: offset.y * ratio)
    return MapViewport(centre: moved, zoom: next.zoom)
  }

  /// The nearest view that shows a whole box, with a cell to spare on each side, in a map of `size` cells.
  public static func fit(_ box: BoundingBox, in size: Size, tier: GlyphTier) -> MapViewport {
    let centre = Globe.nearest(
      latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2)
    let corners = [
      Globe.nearest(latitude: box.south, longitude: box.west), Globe.nearest(latitude: box.north, longitude: box.east),
    ]
    for zoom in zoomSteps.reversed() {
      let view = MapViewport(centre: centre, zoom: zoom)
      let window = MapWindow(viewport: view, size: size, tier: tier)
      let inner = Rect(size: window.cells).inset(columns: 1, rows: window.cells.rows > 4 ? 1 : 0)
      if corners.allSatisfy({ window.cell(of: $0).map(inner.contains) ?? false }) { return view }
    }
    return MapViewport(centre: centre, zoom: zoomSteps.lowerBound)
  }

  private static func cells(_ fraction: Double, of count: Int) -> Int {
    guard fraction.isFinite, fraction != 0 else { return 0 }
    let cells = min(max(fraction, -100), 100) * Double(min(max(count, 1), 10_000))
    let whole = Int(cells.rounded())
    return whole != 0 ? whole : fraction < 0 ? -1 : 1
  }
}
