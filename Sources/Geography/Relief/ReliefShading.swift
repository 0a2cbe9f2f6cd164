/// Light and height of the land as one of 24 tones: four tints, each in six shades from shadow to light.
///
/// One light from the north-west at 45°, and the rules of Swiss maps: full contrast on the heights, which fades towards
/// the valleys; flat ground in a medium tone; no shadows that are thrown.
public struct ReliefShading: Hashable, Sendable {
  public static let tints = 4
  public static let shades = 6
  /// What stands where the model says nothing.
  public static let none: UInt8 = 255
  /// The shade of flat ground.
  public static let flatShade = 3

  /// How much steeper the land is drawn than it is.
  public let exaggeration: Float

  public init(exaggeration: Float) { self.exaggeration = exaggeration }

  /// 3 where a sample is 300 m or less, as in a view of the valley, and growing slowly from there on, to 4.6 at 1.6 km:
  /// the farther two samples are from each other, the flatter is the land between them. More than that turns a province
  /// of ridges into noise.
  public init(metresPerSample metres: Double) {
    exaggeration = 3 * Float(max(1, metres / 300).squareRoot().squareRoot())
  }

  /// The tones of a grid, `tint * shades + shade`, row by row.
  public func tones(_ grid: ReliefGrid) -> [UInt8] {
    var tones: [UInt8] = []
    tones.reserveCapacity(grid.columns * grid.rows)
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        let slope = grid.gradient(column: column, row: row)
        tones.append(tone(height: grid.height(column: column, row: row), east: slope.east, north: slope.north))
      }
    }
    return tones
  }

  /// The tone of ground that rises so much towards east and north.
  public func tone(height: Float, east: Float, north: Float) -> UInt8 {
    let shade = Self.shade(Self.faded(light(east: east, north: north), height: height))
    return UInt8(Self.tint(height) * Self.shades + shade)
  }

  /// How much light a slope gets, 0 to 1; flat ground √½.
  func light(east: Float, north: Float) -> Float {
    let (x, y) = (east * exaggeration, north * exaggeration)
    // From the north-west (-½, ½) and above (√½).
    return max(0, (0.5 * x - 0.5 * y + 0.707_106_8) / (1 + x * x + y * y).squareRoot())
  }

  /// The lower the ground, the nearer to the light of flat ground.
  static func faded(_ light: Float, height: Float) -> Float {
    let t = min(max((height - 480) / (1_500 - 480), 0), 1)
    let weight = t * t * (3 - 2 * t) * 0.6 + 0.4
    return weight * light + (1 - weight) * 0.707_106_8
  }

  /// From where on the shades begin; the fourth is that of flat ground.
  private static let shadeSteps: [Float] = [0.46, 0.57, 0.66, 0.75, 0.85]

  static func shade(_ light: Float) -> Int { shadeSteps.count { light >= $0 } }

  /// From which height on the tints begin, metres: above the floor of the basins, which is a tenth of the land, then a
  /// fifth of hills, and the ridges in two like parts.
  private static let tintSteps: [Float] = [560, 800, 1_150]

  static func tint(_ height: Float) -> Int { tintSteps.count { height >= $0 } }
}
