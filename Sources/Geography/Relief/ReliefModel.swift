/// The shape of the land as a surface through measured heights, everywhere between them.
///
/// z(p) = base − Σ wᵢ·|p − pᵢ| with Σ wᵢ = 0: interpolation with the linear radial basis function (SciPy's `linear`
/// kernel of degree 0). Distances are in kilometres of `projection`, weights in metres a kilometre. Of the methods that
/// were compared it came nearest to a measured height model; a thin plate overshoots, and inverse distances make cones.
public struct ReliefModel: Hashable, Sendable {
  /// A measured height.
  public struct Site: Hashable, Sendable {
    public let coordinate: Coordinate
    /// Metres above the sea.
    public let height: Double
    public init(coordinate: Coordinate, height: Double) {
      self.coordinate = coordinate
      self.height = height
    }
  }

  public let sites: [Site]
  /// One a site.
  public let weights: [Double]
  /// Metres.
  public let base: Double
  /// Ground that is nowhere lower than its floor.
  public let basin: Basin?
  /// The plane in which distances are taken and in which the heights of many points are asked for.
  public let projection: LocalProjection
  private let reach: ReliefReach

  /// - Parameter weights: As `solve` found them for the same sites; missing ones count as 0.
  public init(sites: [Site], weights: [Double], base: Double, basin: Basin?) {
    self.sites = sites
    self.weights = (0..<sites.count).map { $0 < weights.count ? weights[$0] : 0 }
    self.base = base
    self.basin = basin
    projection = Self.plane
    reach = ReliefReach(around: sites.map { Self.plane.project($0.coordinate) })
  }

  /// The middle of the province.
  static let plane = LocalProjection(centre: .provinceCentre)

  /// How far the surface can be trusted at a place, 0 to 1: fully near the sites; far from them it is only a guess that
  /// goes on and on.
  public func trust(at place: Coordinate) -> Double { reach.trust(at: projection.project(place)) }

  /// Metres above the sea; exact at the sites, but where a basin holds it up.
  public func elevation(at place: Coordinate) -> Double {
    let at = projection.project(place)
    var sum = base
    for (site, weight) in zip(sites, weights) {
      let point = projection.project(site.coordinate)
      let (dx, dy) = ((at.x - point.x) / 1_000, (at.y - point.y) / 1_000)
      sum -= weight * (dx * dx + dy * dy).squareRoot()
    }
    return held(sum, at: at)
  }

  /// A height, held up to the floor of the basin where the point lies in it.
  func held(_ height: Double, at point: PlanePoint) -> Double {
    guard let basin, height < basin.floor, basin.contains(point) else { return height }
    return basin.floor
  }
}

extension ReliefModel {
  /// Flat ground with a ring of hills around it.
  public struct Basin: Hashable, Sendable {
    /// Metres above the sea.
    public let floor: Double
    /// Points of the model's plane, in the order in which they go around.
    let ring: [PlanePoint]

    /// The ground between the feet of the hills, given in any order; nil for fewer than three. They must lie around
    /// their middle, each in a direction of its own.
    public init?(around feet: [Coordinate], floor: Double) {
      guard feet.count >= 3 else { return nil }
      let points = feet.map(ReliefModel.plane.project)
      let count = Double(points.count)
      let middle = PlanePoint(x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
      self.floor = floor
      ring = points.sorted { Self.turn($0, around: middle) < Self.turn($1, around: middle) }
    }

    /// Even-odd rule.
    func contains(_ point: PlanePoint) -> Bool {
      guard let last = ring.last else { return false }
      var inside = false
      for (a, b) in zip([last] + ring, ring) where (a.y <= point.y) != (b.y <= point.y) {
        if point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) { inside.toggle() }
      }
      return inside
    }

    /// Grows with the angle around `middle`, 0 ..< 4.
    private static func turn(_ point: PlanePoint, around middle: PlanePoint) -> Double {
      let (x, y) = (point.x - middle.x, point.y - middle.y)
      let length = abs(x) + abs(y)
      guard length > 0 else { return 0 }
      return y >= 0 ? 1 - x / length : 3 + x / length
    }
  }
}

extension Coordinate {
  /// 21.72° N, 102.87° E.
  static let provinceCentre: Coordinate = {
    guard let place = Coordinate(latitude: 21.72, longitude: 102.87) else { preconditionFailure("on the globe") }
    return place
  }()
}
