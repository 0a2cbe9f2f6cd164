import Gazetteer
import Orienteering

/// Where the nights are spent, and how much room that leaves.
extension Planner {
  /// Where each day ends.
  func nights(
    _ ease: PlanEase, until over: Double, _ share: (Int) -> Double
  ) throws -> [EntryID?] {
    var ends = request.trip.days.map(\.end)
    let open = ends.indices.dropLast().filter { ends[$0] == nil && !request.isOver($0) }
    if request.stays.count > 1, request.stays.count >= open.count {
      for (day, stay) in zip(open, request.stays) { ends[day] = stay }
      return ends
    }
    let wanted = request.stays.compactMap { id in
      facts.stays.first { $0.header.id == id } ?? facts.places[id]?.stop
    }
    let stays = (wanted.isEmpty ? facts.stays : wanted).filter {
      !request.trip.wishes.excluded.contains($0.header.id) && $0.header.position != nil
    }
    let search = NightSearch(problem: problem, stays: stays, budget: { remainder($0) }, seed: seed, ease: ease)
    // Beds are chosen in the first part of the time; without a clock, by a number of trials that is always the same.
    return try search.ends(ends, open: open, worth: weight, isOver: { share(0) > over })
  }

  /// Thousands of dong that are left for tickets when the beds and what has been visited are paid, as far as their prices
  /// are known.
  func ticketBudget(_ ends: [EntryID?]) -> Int? { remainder(ends).map { max(0, $0) } }

  private func remainder(_ ends: [EntryID?]) -> Int? {
    guard let budget = request.trip.wishes.budget else { return nil }
    let party = request.trip.wishes.party
    let beds = ends.dropLast().compactMap { end in facts.stays.first { $0.header.id == end }?.night }
    let tickets = request.visited.compactMap { facts.places[$0]?.stop.ticket.flatMap(TicketPrice.amount) }
    return (budget - (beds + tickets).reduce(0, +) * party) / 1_000
  }

  /// The most room with which what has to stay can be as the party has it; nil where it cannot with any.
  func ease(_ ends: [EntryID?]) throws -> PlanEase? {
    try PlanEase.allCases.first {
      try problem.problem(ends: ends, budget: nil, ease: $0, worth: weight).report(on: problem.kept).isPossible
    }
  }

  /// The most room with which a short search finds a place for all that has to be in the plan; nil where it does with none.
  func room(_ ends: [EntryID?], _ share: (Int) -> Double) throws -> PlanEase? {
    let most = try ease(ends) ?? .usual
    guard candidates.contains(where: { $0.isMandatory && $0.day == nil }) else { return most }
    return try PlanEase.allCases.drop { $0 != most }.first { ease in
      let numbers = try problem.problem(ends: ends, budget: ticketBudget(ends), ease: ease, worth: weight)
      var solver = OrienteeringSolver(seed: seed)
      solver.tuning = .itinerary
      let plan = solver.solve(numbers, from: problem.kept, steps: NightSearch.steps) { _ in share(0) >= 1 ? 1 : 0 }.plan
      return PlanFinish(planner: self, numbers: numbers, plan: plan, ends: ends, steps: 0).missing.isEmpty
    }
  }
}
