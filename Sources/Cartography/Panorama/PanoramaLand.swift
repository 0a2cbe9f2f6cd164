import Canvas
import Geography

/// The land of a panorama as signs: the edges of ridges as lines, and where there are colours for it the land between
/// them in tones, the farther the paler.
struct PanoramaLand {
  private let window: PanoramaWindow
  private let manner: LandManner
  /// The land in eighths or halves of a cell; nil where there are no signs for them.
  private let fill: PanoramaDepths?
  private let grid: DotGrid
  /// What the most important edge of each cell is.
  private var edges: [Edge?]

  private enum Edge: Hashable {
    case skyline
    case ridge(step: Int)
  }

  private static let eighths: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]

  init(_ horizon: Horizon, _ window: PanoramaWindow, _ manner: LandManner) {
    self.window = window
    self.manner = manner
    let dots = window.tier.dots
    let depths = PanoramaDepths(horizon, window, across: dots.columns, down: dots.rows)
    var grid = DotGrid(cells: window.cells, tier: window.tier)
    var edges: [Edge?] = Array(repeating: nil, count: window.cells.columns * window.cells.rows)
    for row in 0..<depths.rows {
      for column in 0..<depths.columns where depths.isEdge(column, row) {
        let step = PanoramaDepths.step(depths.metres(column, row) ?? 0)
        let edge: Edge = depths.isSkyline(column, row) ? .skyline : .ridge(step: step)
        // Counted on the circle, so that a pattern turns with the land.
        guard Self.isDrawn(edge, column + window.first * dots.columns) else { continue }
        let cell = row / dots.rows * window.cells.columns + column / dots.columns
        grid.set(
          column, row, role: .text, layer: edge == .skyline ? 9 : UInt8(5 - step),
          sign: Self.sign(edge, depths, column, row))
        if edges[cell] != .skyline { edges[cell] = edge }
      }
    }
    self.grid = grid
    self.edges = edges
    fill =
      manner == .tones && window.tier.hasHalfBlocks
      ? PanoramaDepths(horizon, window, across: 1, down: window.tier == .braille ? 8 : 2) : nil
  }

  /// What stands in a cell; nil for the plain sky.
  func sign(_ cell: Point) -> (glyph: Character, style: Style)? {
    let edge = edges[cell.row * window.cells.columns + cell.column]
    let dots = grid.glyph(column: cell.column, row: cell.row)
    guard manner == .tones, let steps = steps(cell) else { return dots.map { ($0.glyph, Self.style(edge)) } }
    guard let lowest = steps.last ?? nil else { return nil }
    if let split = steps.indices.dropFirst().first(where: { steps[$0] != steps[$0 - 1] }), let lower = steps[split] {
      let glyph: Character = steps.count == 2 ? "▄" : Self.eighths[max(0, min(6, 7 - split))]
      return (glyph, Style(.text, tone: Self.tone(lower), land: steps[split - 1].map(Self.tone)))
    }
    // The tones show the other edges.
    guard let dots, case .ridge = edge else { return (" ", Style(.text, land: Self.tone(lowest))) }
    return (dots.glyph, Style(.text, tone: Self.rim(lowest), land: Self.tone(lowest)))
  }

  /// How far away the land in a cell is from above to below, in steps, nil being the sky; nil for the whole where there
  /// are no signs for a part of a cell.
  private func steps(_ cell: Point) -> [Int?]? {
    guard let fill else { return nil }
    let down = fill.rows / window.cells.rows
    return (0..<down).map { fill.metres(cell.column, cell.row * down + $0).map(PanoramaDepths.step) }
  }

  /// How far away the land of a cell is, in steps; nil where it is mostly sky.
  func under(_ cell: Point) -> Int? { steps(cell).flatMap { $0[$0.count / 2] } }

  /// Whether lines or land are in a cell.
  func isLand(_ cell: Point) -> Bool { sign(cell) != nil }

  /// In the greys of the heights, paler with the distance as air makes it.
  static func tone(_ step: Int) -> LandTone { LandTone(tint: LandTone.tints - 1, shade: step) }
  private static func rim(_ step: Int) -> LandTone { LandTone(tint: LandTone.tints - 1, shade: step + 2) }

  /// The skyline and near ridges whole, the farther ones in dashes and dots.
  private static func isDrawn(_ edge: Edge, _ column: Int) -> Bool {
    guard case .ridge(let step) = edge else { return true }
    switch step {
    case 0, 1: return true
    case 2: return column % 6 < 4
    case 3: return column % 4 < 2
    default: return column % 3 == 0
    }
  }

  private static func style(_ edge: Edge?) -> Style {
    edge == .skyline ? Style(.title) : .muted
  }

  /// In ASCII by how the edge goes on.
  private static func sign(_ edge: Edge, _ depths: PanoramaDepths, _ column: Int, _ row: Int) -> Character {
    guard case .ridge(let step) = edge else {
      let (left, right) = (depths.isEdge(column - 1, row), depths.isEdge(column + 1, row))
      if left, right { return "-" }
      if depths.metres(column + 1, row) == nil { return left ? "-" : "\\" }
      return depths.metres(column - 1, row) == nil ? right ? "-" : "/" : "-"
    }
    return step < 2 ? "~" : "."
  }
}
