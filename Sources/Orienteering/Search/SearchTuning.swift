/// Numbers of the search that were tuned on the public benchmark files.
public struct SearchTuning: Sendable {
  /// Visits that leave in a step, at most and on average half of it.
  public var ruin = 12
  /// The longest string that leaves at once.
  public var string = 8
  /// Profit that a unit of travel is worth.
  public var travelWeight = 1e-5
  /// Temperatures in mean profits of a vertex.
  public var hot = 0.7
  public var cold = 0.05
  /// Per cent of the steps that try vertices in an order by profit.
  public var byProfit = 90
  /// How far a vertex moves in that order by lot, at most.
  public var disorder = 12
  /// One feasible place of so many is passed over.
  public var blink = 40
  public init() {}
}
