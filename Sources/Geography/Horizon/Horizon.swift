#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What land is seen from a viewpoint, all around: a scan of one ray after another over a relief.
///
/// Samples lie denser near the eye than far away. A ray ends at 45 km and where the relief ends, so a horizon that lies
/// beyond is too low here.
public struct Horizon: Hashable, Sendable {
  /// The edge of something that hides the land behind it.
  public struct Crest: Hashable, Sendable {
    public let metres: Double
    /// Degrees above the level of the eye.
    public let elevation: Double
    public init(metres: Double, elevation: Double) {
      self.metres = metres
      self.elevation = elevation
    }
  }

  public let viewpoint: Viewpoint
  /// The crests of each ray, near ones first, each higher in sight than the one before. The first ray looks north, the
  /// others follow clockwise in equal steps. The last crest of a ray is its skyline; a ray over unknown land has none.
  public let rays: [[Crest]]

  /// Half a degree from one ray to the next.
  public static let rayCount = 720

  public init(viewpoint: Viewpoint, rays: [[Crest]]) {
    self.viewpoint = viewpoint
    self.rays = rays
  }

  /// Scans a relief; tenths of a second, so it is not for the thread that owns the screen.
  public init(from viewpoint: Viewpoint, over relief: ReliefModel) {
    let distances = Self.distances
    let plane = LocalProjection(centre: viewpoint.coordinate)
    self.viewpoint = viewpoint
    rays = (0..<Self.rayCount).map { ray in
      let turn = Double(ray) * 2 * .pi / Double(Self.rayCount)
      let points = distances.prefix { metres in
        plane.unproject(PlanePoint(x: sin(turn) * metres, y: cos(turn) * metres)).map(relief.covers) ?? false
      }
      .compactMap { plane.unproject(PlanePoint(x: sin(turn) * $0, y: cos(turn) * $0)) }
      let heights = relief.heights(at: points.map(relief.projection.project))
      return Self.crests(heights.map(Double.init), distances, from: viewpoint)
    }
  }

  /// How high the skyline is at a bearing, degrees above the level; between two rays in a straight line. Nil where
  /// nothing is known.
  public func skyline(at bearing: Double) -> Double? {
    guard !rays.isEmpty, bearing.isFinite else { return nil }
    let place = Self.turned(bearing) / 360 * Double(rays.count)
    let left = Int(place) % rays.count
    guard let low = rays[left].last, let high = rays[(left + 1) % rays.count].last else { return nil }
    let part = place - place.rounded(.down)
    return low.elevation + (high.elevation - low.elevation) * part
  }

  /// How far away the skyline is at a bearing, metres; nil where nothing is known.
  public func skylineMetres(at bearing: Double) -> Double? { ray(at: bearing)?.last?.metres }

  /// Whether land stands in front of a thing.
  public func visibility(of thing: Sighting) -> Visibility {
    guard let ray = ray(at: thing.bearing) else { return .hidden }
    let before = ray.filter { $0.metres < thing.metres * Self.nearness }
    if before.allSatisfy({ $0.elevation <= thing.elevation }) { return .clear }
    return before.allSatisfy { $0.elevation - Self.doubt($0) <= thing.elevation } ? .doubtful : .hidden
  }

  /// The share of the way to a thing on which something can hide it; the rest is the thing itself.
  private static let nearness = 0.95

  /// How much lower a crest may be than it was worked out, degrees: 0.35 far away, and near the eye what 25 m are there.
  /// By so much the surface misses the hills of the basin when their own height is left out of it (Him Lam 22 m,
  /// D1 28 m).
  private static func doubt(_ crest: Crest) -> Double { max(0.35, atan2(25, crest.metres) * 180 / .pi) }

  /// How far off a computed horizon is (root mean square beside a measured height model, from two hills of the basin,
  /// rounded up); degrees.
  public static let accuracy = 0.5

  /// Metres from the eye at which a ray is looked at: from 200 m to 45 km, steps of 10 m and a fiftieth of the way.
  static let distances: [Double] = {
    var distances = [200.0]
    while let last = distances.last, last * 1.02 + 10 <= 45_000 { distances.append(last * 1.02 + 10) }
    return distances
  }()

  /// The edges of what is seen: the last sample of each stretch of land that rises in sight.
  static func crests(_ heights: [Double], _ distances: [Double], from viewpoint: Viewpoint) -> [Crest] {
    var crests: [Crest] = []
    var rising = false
    var highest = -Double.infinity
    for (height, metres) in zip(heights, distances) {
      let elevation = viewpoint.elevation(height: height, metres: metres)
      guard elevation > highest else {
        rising = false
        continue
      }
      highest = elevation
      if rising { crests.removeLast() }
      crests.append(Crest(metres: metres, elevation: elevation))
      rising = true
    }
    return crests
  }

  /// The crests of the ray that is nearest to a bearing.
  private func ray(at bearing: Double) -> [Crest]? {
    guard !rays.isEmpty, bearing.isFinite else { return nil }
    return rays[Int((Self.turned(bearing) / 360 * Double(rays.count)).rounded()) % rays.count]
  }

  private static func turned(_ bearing: Double) -> Double {
    let turn = bearing.truncatingRemainder(dividingBy: 360)
    return turn < 0 ? turn + 360 : turn
  }
}
