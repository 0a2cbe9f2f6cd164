import Canvas
import Gazetteer
import Geography

/// The ground of the cells of a picture: land, and the water of lakes.
struct LandGround {
  let manner: LandManner
  private let raster: ReliefRaster
  private let offset: (columns: Int, rows: Int)
  private let lakes: DotGrid
  private let tier: GlyphTier

  /// Nil where the raster shows other land.
  init?(_ raster: ReliefRaster, _ manner: LandManner, _ window: MapWindow, _ scene: MapScene) {
    guard let offset = raster.offset(of: ReliefWindow(window)) else { return nil }
    self.raster = raster
    self.manner = manner
    self.offset = offset
    tier = window.tier
    lakes = Self.lakes(scene, window)
  }

  /// The one tone under a sign; nil where nothing is known and where land is drawn by signs itself.
  func under(_ cell: Point) -> LandTone? {
    guard manner == .tones else { return nil }
    let (upper, lower) = halves(cell)
    guard let upper, let lower else { return upper ?? lower }
    return .mean(upper, lower)
  }

  /// The land of a cell in which nothing else stands.
  func alone(_ cell: Point) -> (glyph: Character, style: Style)? {
    let (upper, lower) = halves(cell)
    guard let upper, let lower else {
      guard manner == .tones, tier.hasHalfBlocks, let half = upper ?? lower else { return nil }
      return (lower == nil ? "▀" : "▄", Style(.text, tone: half))
    }
    switch manner {
    case .tones where upper == lower || !tier.hasHalfBlocks:
      // With the tone as ink too: there is nothing to read for which the land would have to give way.
      let tone = LandTone.mean(upper, lower)
      return (" ", Style(.text, tone: tone, land: tone))
    case .tones: return ("▀", Style(.text, tone: upper, land: lower))
    case .signs(let lightInk):
      let tone = LandTone.mean(upper, lower)
      let sign = Self.sign(tone, lightInk: lightInk, tier)
      return sign == " " ? nil : (sign, Style(.text, tone: tone))
    }
  }

  /// The higher the denser, and on lit slopes one step more than in shadow. In ASCII with signs that no line is drawn
  /// with.
  private static func sign(_ tone: LandTone, lightInk: Bool, _ tier: GlyphTier) -> Character {
    let signs: [Character] = tier == .ascii ? [" ", ",", ";", "%"] : [" ", "░", "▒", "▓"]
    guard !tone.isLake else { return " " }
    let lit = tone.shade > ReliefShading.flatShade ? 1 : tone.shade < ReliefShading.flatShade - 1 ? -1 : 0
    let level = [0, 0, 1, 2][tone.tint] + (lightInk ? lit : -lit)
    return tone.tint == 0 ? " " : signs[min(max(level, 0), signs.count - 1)]
  }

  private func halves(_ cell: Point) -> (upper: LandTone?, lower: LandTone?) {
    let land = raster.halves(Point(column: cell.column + offset.columns, row: cell.row + offset.rows))
    let water = lakes.dots(column: cell.column, row: cell.row)
    return (water & 1 != 0 ? .lake : land.upper, water & 2 != 0 ? .lake : land.lower)
  }

  /// Lakes as areas of half cells.
  private static func lakes(_ scene: MapScene, _ window: MapWindow) -> DotGrid {
    let view = MapWindow(
      viewport: window.viewport,
      size: Size(columns: window.cells.columns, rows: window.cells.rows + (window.hasStrip ? 1 : 0)), tier: .halfBlock)
    var plotter = LinePlotter(cells: window.cells, tier: .halfBlock)
    for line in BaseMap.shown(scene, window.viewport) where line.lineClass == .lakePolygon {
      let dots = line.vertices.map { view.dot(of: $0.coordinate) }
      plotter.fill(dots, LineStroke(.lake, tier: .halfBlock), spacing: 1)
    }
    return plotter.grid
  }
}
