public import Canvas
import Geography

/// Which part of the circle a picture of a panorama shows, and how large.
///
/// The circle has a fixed number of columns, and every picture begins at one of them: turning moves what is drawn and
/// changes nothing of it.
public struct PanoramaWindow: Hashable, Sendable {
  /// Columns and rows of the picture, without the scale of bearings below it.
  public let cells: Size
  public let tier: GlyphTier
  /// The rows above the land in which names stand.
  let nameRows: Int
  /// Columns around.
  let circle: Int
  /// Where on the circle the first column of the picture is; column 0 of the circle begins in the north.
  let first: Int
  /// Degrees above the level at the upper edge of the land.
  let top: Double
  let degreesPerRow: Double

  /// A column shows one degree and a half, or less where the whole circle fits into the picture so.
  private static let columnsAround = 240
  /// Land is drawn at most so many times too high: more of it, and hills look like needles.
  private static let steepest = 8.0

  public init(_ panorama: Panorama, facing: Double, size: Size, tier: GlyphTier) {
    cells = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.tier = tier
    nameRows = cells.rows < 11 ? min(2, cells.rows) : cells.rows < 18 ? 3 : cells.rows < 26 ? 4 : 5
    circle = max(Self.columnsAround, cells.columns)
    let middle = (facing.isFinite ? facing : 0) / 360 * Double(circle)
    first = Self.held(
      Int(middle.rounded(.down).truncatingRemainder(dividingBy: Double(circle))) - cells.columns / 2, circle)

    let (low, high) = Self.range(panorama)
    let rows = Double(max(1, cells.rows - nameRows))
    let degreesPerColumn = 360 / Double(circle)
    // A cell is twice as high as wide.
    let fitting = 2 * degreesPerColumn * rows / (high - low)
    let steepness = min(Self.steepest, fitting < 1 ? fitting : fitting.rounded(.down))
    degreesPerRow = 2 * degreesPerColumn / steepness
    top = max(high, low + rows * degreesPerRow)
  }

  /// How many times too high the land is drawn.
  public var exaggeration: Double { 2 * degreesPerColumn / degreesPerRow }

  var degreesPerColumn: Double { 360 / Double(circle) }

  /// The bearing in the middle of a column of the picture, or of a part of it.
  func bearing(_ column: Double) -> Double {
    (Double(first) + column).truncatingRemainder(dividingBy: Double(circle)) * degreesPerColumn
  }

  /// The column of the circle in which a bearing lies.
  func column(on bearing: Double) -> Int { Self.held(Int((bearing / degreesPerColumn).rounded(.down)), circle) }

  /// The column of the picture that shows a column of the circle; not less than 0, and beyond the picture for what is
  /// out of sight.
  func column(inPicture column: Int) -> Int { Self.held(column - first, circle) }

  /// The row of the picture for a height above the level; held within the rows of the land.
  func row(_ elevation: Double) -> Int {
    let row = Double(nameRows) + (top - elevation) / degreesPerRow
    return max(min(nameRows, cells.rows - 1), min(Int(row.rounded(.down)), cells.rows - 1))
  }

  /// From the lowest to the highest that should be in the picture, around the whole circle, so that turning does not
  /// change it. Of the ground near the feet only a little is shown: it would take most of the room.
  private static func range(_ panorama: Panorama) -> (low: Double, high: Double) {
    let skyline = panorama.horizon.rays.compactMap(\.last?.elevation)
    let seen = panorama.landmarks.filter(\.isVisible).map(\.sighting.elevation)
    let high = max(skyline.max() ?? 1, min(seen.max() ?? 1, (skyline.max() ?? 1) + 1), 0.5)
    let low = min((skyline.min() ?? 0) - 0.5, max(seen.min() ?? -0.5, -2.5), -0.5)
    return (low - 0.2, high + 0.2)
  }

  private static func held(_ column: Int, _ circle: Int) -> Int { (column % circle + circle) % circle }
}
