import Orienteering

/// How much room to breathe a plan has. A party that has filled its days more closely than a planner would is not told
/// that they are impossible: the plan then has as much as its own stops leave.
enum PlanEase: CaseIterable, Sendable {
  /// The pauses and the free evening of the pace, and lunch.
  case usual
  /// Lunch alone.
  case close
  /// Nothing. The schedule has lunch where it fits.
  case hurried
}

extension PlanReport {
  /// Whether what is planned can be, whatever is still missing.
  var isPossible: Bool {
    faults.allSatisfy { if case .missesMandatory = $0 { true } else { false } }
  }
}
