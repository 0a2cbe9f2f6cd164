import Gazetteer
import Orienteering

/// Plans trips: the tourist trip design problem (Vansteenwegen and Van Oudheusden 2007) by way of `Orienteering`.
///
/// Pure: the same request, facts, seed and number of steps give the same plan on every machine.
public struct Planner: Sendable {
  public let request: PlanRequest
  public let facts: PlanFacts
  public var seed: UInt64 = 1
  /// How many other plans have a place, so that this plan should rather not.
  var elsewhere: [EntryID: Int] = [:]

  let candidates: [PlanCandidate]
  let problem: PlanProblem
  private let network: TravelNetwork

  public init(_ request: PlanRequest, _ facts: PlanFacts) {
    self.request = request
    self.facts = facts
    network = facts.network
    candidates = PlanSelection(request: request, facts: facts).candidates
    let trip = request.trip
    var ends: [EntryID] = []
    for end in [trip.start, request.progress?.place] + trip.days.map(\.end) + request.stays.map(Optional.some) {
      if let end, !ends.contains(end) { ends.append(end) }
    }
    for stay in facts.stays where !ends.contains(stay.header.id) { ends.append(stay.header.id) }
    let departures = ends.filter { facts.places[$0].map { Self.isDeparture($0.header) } == true }
    problem = PlanProblem(
      request, candidates: candidates, ends: ends, departures: Set(departures), network: network)
  }

  /// - Parameters:
  ///   - steps: Ends the search after so many steps.
  ///   - share: The share of the search that is over after so many steps, from 0 to 1; from 1 on it ends. It may look at
  ///     a clock; without one the outcome depends on nothing but its inputs.
  public func plan(steps: Int, share: (_ steps: Int) -> Double) throws(PlanError) -> PlanOutcome {
    let hopeless = PlanSelection(request: request, facts: facts).hopeless
    guard hopeless.isEmpty else { throw .impossible(hopeless) }
    do {
      var ends = try nights(.usual, until: 0.4, share)
      // Days that are full to the end have no way to a bed left: then the party finds one itself.
      let own = request.trip.days.map(\.end)
      if try ease(ends) == nil, try ease(own) != nil { ends = own }
      var room = try room(ends, share)
      // Beds near which there is room to breathe may be too far from what has to be in the plan.
      if room == nil, case let others = try nights(.hurried, until: 0.6, share), others != ends {
        room = try self.room(others, share)
        if room != nil { ends = others }
      }
      for (day, end) in ends.enumerated() { try check(day, ends, end) }
      return try search(ends, room ?? .hurried, steps, share)
    } catch let error as PlanError { throw error } catch { throw PlanError.invalid }
  }

  /// What the arithmetic of the search takes for possible and the schedule does not is forbidden, and planned anew while
  /// there is time; then it is left out.
  private func search(
    _ ends: [EntryID?], _ ease: PlanEase, _ steps: Int, _ share: (Int) -> Double
  ) throws -> PlanOutcome {
    var closed: Set<PlanVisit> = []
    var spent = 0
    for round in 0... {
      let numbers = try problem.problem(
        ends: ends, budget: ticketBudget(ends), closed: closed, ease: ease, worth: weight)
      var solver = OrienteeringSolver(seed: seed)
      solver.tuning = .itinerary
      let begun = share(spent)
      let over = round == 0 ? Self.searching : (begun + 1) / 2
      let found = solver.solve(numbers, from: problem.kept, steps: round == 0 ? steps : min(steps, Self.repairSteps)) {
        let now = share(spent + $0)
        return now >= over ? 1 : (now - begun) / (over - begun)
      }
      spent += found.steps
      var finish = PlanFinish(planner: self, numbers: numbers, plan: found.plan, ends: ends, steps: spent)
      while true {
        let missing = finish.missing
        guard missing.isEmpty else { throw PlanError.impossible(finish.whyNot(missing)) }
        let (edit, schedule) = try finish.arrangement(network)
        let conflicts = finish.conflicts(schedule)
        if conflicts.isEmpty { return finish.outcome(edit, schedule) }
        if round < Self.rounds, share(spent) < 1 {
          closed.formUnion(conflicts)
          break
        }
        finish.drop(conflicts)
      }
    }
    throw PlanError.invalid
  }

  /// The share of the time for the search; the rest is for making anew what turns out to be impossible.
  private static let searching = 0.95
  private static let rounds = 3
  private static let repairSteps = 2_000

  private static func isDeparture(_ header: EntryHeader) -> Bool {
    ["airport", "bus_station", "pier"].contains(header.kind.id.rawValue)
  }

  /// What a visit is worth to the party.
  func worth(_ candidate: Int) -> Int {
    max(0, candidates[candidate].worth.points - request.trip.wishes.pace.effort)
  }

  /// What a visit counts in the search: less for each other plan that has it.
  func weight(_ candidate: Int) -> Int {
    let times = candidates[candidate].isMandatory ? 0 : elsewhere[candidates[candidate].place.id] ?? 0
    return (0..<times).reduce(worth(candidate)) { $0 * ($1 == 0 ? Self.repeated : Self.repeatedAgain) / 100 }
  }

  /// In per cent. With less, alternatives are poor; with more they are alike.
  private static let repeated = 40
  private static let repeatedAgain = 70

  private func check(_ day: Int, _ ends: [EntryID?], _ end: EntryID?) throws {
    // Who is late today still goes to bed.
    if let progress = request.progress, day <= progress.day { return }
    guard let start = request.start(ofDay: day, ends), let end else { return }
    let way = network.travel(from: start, to: end, mode: request.trip.mode).resting
    if let minutes = way.minutes, minutes > request.hours(ofDay: day).count { throw PlanError.dayTooShort(day) }
  }
}
