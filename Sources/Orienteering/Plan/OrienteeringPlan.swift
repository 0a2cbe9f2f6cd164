/// Which vertices are visited on which route, in order.
public struct OrienteeringPlan: Hashable, Sendable {
  /// One list a route; empty where nothing is visited.
  public var routes: [[Int]]

  public init(routes: [[Int]]) { self.routes = routes }

  /// A plan that visits nothing.
  public init(emptyRoutes count: Int) { routes = Array(repeating: [], count: count) }
}
