public import Gazetteer

/// What a party wants of its trip. The planner goes by it, and what the trip costs is counted for it.
public struct Wishes: Hashable, Sendable {
  public var pace: Pace
  /// Empty where the party has no preference.
  public var interests: Set<Interest>
  /// Places that the planner leaves out.
  public var excluded: Set<EntryID>
  /// How many travel together.
  public var party: Int
  /// Dong for the whole party and the whole trip; nil where nobody has said.
  public var budget: Int?
  /// Whether children come along.
  public var children: Bool
  /// Whether steps are in the way of somebody.
  public var stepFree: Bool

  public init(
    pace: Pace = .normal, interests: Set<Interest> = [], excluded: Set<EntryID> = [], party: Int = 1,
    budget: Int? = nil, children: Bool = false, stepFree: Bool = false
  ) {
    self.pace = pace
    self.interests = interests
    self.excluded = excluded
    self.party = party
    self.budget = budget
    self.children = children
    self.stepFree = stepFree
  }
}

/// How much of a day is filled. The raw value is what the command line and the store write.
public enum Pace: String, CaseIterable, Codable, Hashable, Sendable {
  case relaxed, normal, packed
}

/// What a party comes for. The raw value is what the command line and the store write.
public enum Interest: String, CaseIterable, Codable, Hashable, Sendable {
  case battle, culture, nature, food
}
