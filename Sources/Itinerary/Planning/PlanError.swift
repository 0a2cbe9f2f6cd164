import Gazetteer

/// Why there is no plan.
public enum PlanError: Error, Hashable, Sendable {
  /// Something that has to be in the plan cannot be.
  case impossible([LeftOut])
  /// A day cannot be travelled at all: from where it begins to where it ends takes longer than it has. Counted from 0.
  case dayTooShort(Int)
  /// Numbers out of all bounds.
  case invalid
}
