#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What land is seen from a viewpoint, all around: a scan of one ray after another over a relief.
///
/// Samples lie denser near the eye than far away. A ray ends at 45 km and where no height was measured
/// for 14 km around, so a horizon that lies beyond is too low here.
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
  /// The land that is seen in each ray, near points first: the crests, and of the land that rises to each a point
  /// wherever it has become a tenth farther away.
  public let slopes: [[Crest]]

  /// Half a degree from one ray to the next.
  public static let rayCount = 720

  /// - Parameter slopes: The crests alone where nothing else is given.
  public init(viewpoint: Viewpoint, rays: [[Crest]], slopes: [[Crest]]? = nil) {
    self.viewpoint = viewpoint
    self.rays = rays
    self.slopes = slopes ?? rays
  }

  /// Scans a relief; tenths of a second, so it is not for the thread that owns the screen.
  public init(from viewpoint: Viewpoint, over relief: ReliefModel) {
    let distances = Self.distances
    let plane = LocalProjection(centre: viewpoint.coordinate)
    self.viewpoint = viewpoint
    let scans = (0..<Self.rayCount).map { ray in
      let turn = Double(ray) * 2 * .pi / Double(Self.rayCount)
      let points = distances.prefix { metres in
        plane.unproject(PlanePoint(x: sin(turn) * metres, y: cos(turn) * metres)).map { relief.trust(at: $0) > 0 }
          ?? false
      }
      .compactMap { plane.unproject(PlanePoint(x: sin(turn) * $0, y: cos(turn) * $0)) }
      let heights = relief.heights(at: points.map(relief.projection.project))
      return zip(heights, distances).map { height, metres in
        Crest(metres: metres, elevation: viewpoint.elevation(height: Double(height), metres: metres))
      }
    }
    rays = scans.map { Self.seen($0, thinnedTo: nil) }
    slopes = scans.map { Self.seen($0, thinnedTo: 1.1) }
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

  /// The samples that no nearer one hides: of each stretch of land that rises in sight the last, which is its edge, and
  /// before it those that are so many times farther away than the one before them, if any.
  static func seen(_ samples: [Crest], thinnedTo step: Double?) -> [Crest] {
    var seen: [Crest] = []
    // How many of them are kept, whatever follows.
    var kept = 0
    var isRising = false
    for sample in samples {
      guard sample.elevation > seen.last?.elevation ?? -.infinity else {
        isRising = false
        continue
      }
      if !isRising { kept = seen.count }
      seen.removeLast(seen.count - kept)
      seen.append(sample)
      if let step, sample.metres >= step * (kept > 0 ? seen[kept - 1].metres : 0) { kept = seen.count }
      isRising = true
    }
    return seen
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
