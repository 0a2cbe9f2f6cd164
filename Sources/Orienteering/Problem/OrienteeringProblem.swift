/// A team orienteering problem with time windows and what tourists add to it: which vertices to visit on which of
/// several routes, in which order, for the greatest profit (Vansteenwegen, Souffriau and Van Oudheusden 2011; Gavalas
/// and others 2014).
///
/// All times are whole numbers of one unit that the caller chooses. Every vertex is visited at most once. A visit begins
/// within one of the vertex' windows on that route; who comes earlier waits.
public struct OrienteeringProblem: Sendable {
  /// One thing to visit.
  public struct Vertex: Hashable, Sendable {
    /// What a visit is worth; at least 0.
    public var profit: Int32
    /// How long a visit takes; at least 0.
    public var service: Int32
    /// What a visit costs of the budget; at least 0.
    public var fee: Int32
    /// A bit for each category of `categoryCaps` that the vertex counts in.
    public var categories: UInt64
    /// The vertices of one group devalue each other: the k-th visit of a group is worth `groupPenalty` × (k - 1) less.
    /// Nil for none.
    public var group: Int?
    /// Whether a plan without it is worth less than any plan with it.
    public var isMandatory: Bool

    public init(
      profit: Int32, service: Int32, fee: Int32 = 0, categories: UInt64 = 0, group: Int? = nil,
      isMandatory: Bool = false
    ) {
      self.profit = profit
      self.service = service
      self.fee = fee
      self.categories = categories
      self.group = group
      self.isMandatory = isMandatory
    }
  }

  /// One day.
  public struct Route: Hashable, Sendable {
    /// Rows of the travel matrix.
    public var start: Int
    public var end: Int
    /// When the route begins, and when it must be over.
    public var opens: Int32
    public var closes: Int32
    /// A rest that it must contain.
    public var rest: BreakWindow?

    public init(start: Int, end: Int, opens: Int32, closes: Int32, rest: BreakWindow? = nil) {
      self.start = start
      self.end = end
      self.opens = opens
      self.closes = closes
      self.rest = rest
    }
  }

  public let vertices: [Vertex]
  public let routes: [Route]
  /// `windows[route][vertex]`: when a visit may start, in order and without overlap; none where it may not.
  public let windows: [[[TimeWindow]]]
  /// `travel[from × places + to]`; the vertices are the first places, starts and ends of routes follow.
  public let travel: [Int32]
  public let places: Int
  public let budget: Int64?
  /// How many visits a category may have, for each bit of `Vertex.categories`.
  public let categoryCaps: [Int32]
  /// What the second visit of a group loses, the third twice as much.
  public let groupPenalty: Int32
  /// How fast one travels through the day; nil where always the same.
  public let speeds: SpeedProfile?

  /// Times beyond this, either way, are refused, so that no sum of them overflows.
  public static let farthest: Int32 = 100_000_000

  /// - Throws: `ProblemError` where sizes do not agree or a number is out of its range.
  public init(
    vertices: [Vertex], routes: [Route], windows: [[[TimeWindow]]], travel: [Int32], budget: Int64? = nil,
    categoryCaps: [Int32] = [], groupPenalty: Int32 = 0, speeds: SpeedProfile? = nil
  ) throws(ProblemError) {
    let places = Int(Double(travel.count).squareRoot())
    guard places * places == travel.count, places >= vertices.count else { throw .travelMatrix }
    guard travel.allSatisfy({ (0...Self.farthest).contains($0) }) else { throw .travelTime }
    guard windows.count == routes.count, windows.allSatisfy({ $0.count == vertices.count }) else { throw .windows }
    for window in windows.joined() {
      var last = -Self.farthest
      for span in window {
        guard span.opens >= last, span.closes >= span.opens, span.closes <= Self.farthest else { throw .windows }
        last = span.closes
      }
    }
    let groups = Int32(1)...Int32(1_000_000)
    for vertex in vertices {
      guard (0...1_000_000).contains(vertex.profit), (0...Self.farthest).contains(vertex.service), vertex.fee >= 0,
        vertex.group.map({ (0..<vertices.count).contains($0) }) ?? true,
        vertex.categories >> UInt64(min(63, categoryCaps.count)) == 0 || categoryCaps.count == 64
      else { throw .vertex }
    }
    for route in routes {
      guard (0..<places).contains(route.start), (0..<places).contains(route.end),
        abs(route.opens) <= Self.farthest, abs(route.closes) <= Self.farthest,
        route.rest.map({ $0.length >= 0 && $0.begins.opens <= $0.begins.closes }) ?? true
      else { throw .route }
    }
    guard categoryCaps.count <= 64, groupPenalty == 0 || groups.contains(groupPenalty), (budget ?? 0) >= 0 else {
      throw .limits
    }
    self.vertices = vertices
    self.routes = routes
    self.windows = windows
    self.travel = travel
    self.places = places
    self.budget = budget
    self.categoryCaps = categoryCaps
    self.groupPenalty = groupPenalty
    self.speeds = speeds
  }
}

/// Why a problem is none.
public enum ProblemError: Error, Hashable, Sendable {
  /// Not a square, or smaller than the number of vertices.
  case travelMatrix
  /// Negative or too long.
  case travelTime
  /// Not one list a route and vertex, out of order, or out of range.
  case windows
  case vertex
  case route
  /// More than 64 categories, or a negative budget or penalty.
  case limits
}
