public import Canvas
public import Geography

/// What land a picture shows: where it lies, how large it is and how near. The signs it is drawn with do not matter.
public struct ReliefWindow: Hashable, Sendable {
  public let viewport: MapViewport
  /// The cells of the picture.
  public let cells: Size

  public init(viewport: MapViewport, cells: Size) {
    self.viewport = viewport
    self.cells = cells
  }

  public init(_ window: MapWindow) { self.init(viewport: window.viewport, cells: window.cells) }
}

/// The tones of the land in a picture, two a cell, one above the other.
public struct ReliefRaster: Hashable, Sendable {
  public let window: ReliefWindow
  /// Row by row; `ReliefShading.none` where the heights say nothing.
  private let tones: [UInt8]

  /// Samples the land. It takes milliseconds to tenths of a second, so it is not for the thread that owns the screen.
  public init(_ window: ReliefWindow, of model: ReliefModel) {
    self.window = window
    let (columns, rows) = (window.cells.columns, 2 * window.cells.rows)
    let view = window.viewport
    let (east, south) = (view.metresPerColumn, view.metresPerRow / 2)
    let grid = ReliefGrid(model, around: view.centre, columns: columns, rows: rows, east: east, south: south)
    var tones = ReliefShading(metresPerSample: max(east, south)).tones(grid)
    let plane = LocalProjection(centre: view.centre)
    for row in 0..<rows {
      for column in 0..<columns {
        let at = PlanePoint(
          x: (Double(column) + 0.5 - Double(columns) / 2) * east, y: (Double(rows) / 2 - Double(row) - 0.5) * south)
        let trust = plane.unproject(at).map(model.trust) ?? 0
        if !ReliefFringe.isDrawn(trust, column: column, row: row) {
          tones[row * columns + column] = ReliefShading.none
        }
      }
    }
    self.tones = tones
  }

  /// The tones of the upper and the lower half of a cell; nil where there is none.
  func halves(_ cell: Point) -> (upper: LandTone?, lower: LandTone?) {
    guard Rect(size: window.cells).contains(cell) else { return (nil, nil) }
    let upper = 2 * cell.row * window.cells.columns + cell.column
    return (Self.tone(tones[upper]), Self.tone(tones[upper + window.cells.columns]))
  }

  /// How many whole cells east and south another picture of the same scale begins; nil for one of another scale or one
  /// that shares nothing with this.
  func offset(of other: ReliefWindow) -> (columns: Int, rows: Int)? {
    guard other.viewport.zoom == window.viewport.zoom else { return nil }
    let centre = LocalProjection(centre: window.viewport.centre).project(other.viewport.centre)
    let east = centre.x / window.viewport.metresPerColumn + Double(window.cells.columns - other.cells.columns) / 2
    let south = -centre.y / window.viewport.metresPerRow + Double(window.cells.rows - other.cells.rows) / 2
    guard abs(east) < Double(max(window.cells.columns, other.cells.columns)),
      abs(south) < Double(max(window.cells.rows, other.cells.rows))
    else { return nil }
    return (Int(east.rounded()), Int(south.rounded()))
  }

  private static func tone(_ index: UInt8) -> LandTone? {
    guard index != ReliefShading.none else { return nil }
    return LandTone(tint: Int(index) / ReliefShading.shades, shade: Int(index) % ReliefShading.shades)
  }
}
