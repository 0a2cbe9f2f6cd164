/// How long plans are looked for: until the first of both ends.
public struct PlanEffort: Hashable, Sendable {
  /// For each plan.
  public let steps: Int
  /// For all plans together; nil for as many steps as it takes, so that the outcome is always the same.
  public let limit: Duration?

  public init(steps: Int = .max, limit: Duration? = .milliseconds(2_400)) {
    self.steps = steps
    self.limit = limit
  }
}
