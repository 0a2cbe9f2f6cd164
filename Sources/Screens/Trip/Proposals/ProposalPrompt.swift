import Itinerary

/// A trip on its way to a plan: what to plan, the search, and the plans to choose from.
public struct ProposalPrompt: Sendable {
  enum Stage: Sendable {
    case choosing(Selection)
    /// Percent of the search that are over.
    case planning(Ticket, percent: Int)
    case deciding(Proposals)
    /// Why there is no plan.
    case refused(String)
  }

  struct Proposals: Sendable {
    /// At least one, the best first.
    let plans: [PlanOutcome]
    var index = 0
    /// The first line in sight.
    var top = 0

    var plan: PlanOutcome? { plans.indices.contains(index) ? plans[index] : nil }
  }

  let trip: Trip
  /// What is settled before the search, and kept with the plan that is taken.
  var preparing: [TripEdit] = []
  var stage: Stage
}
