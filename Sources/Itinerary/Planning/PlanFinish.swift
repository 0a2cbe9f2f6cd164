import Gazetteer
import Orienteering

/// A plan of numbers made a trip again, with the reasons for what is in it and what is not.
struct PlanFinish {
  let planner: Planner
  let numbers: OrienteeringProblem
  private(set) var plan: OrienteeringPlan
  let ends: [EntryID?]
  let steps: Int

  private var request: PlanRequest { planner.request }
  private var candidates: [PlanCandidate] { planner.candidates }

  /// The plan as an edit of the trip, and the schedule that it makes.
  func arrangement(_ network: TravelNetwork) throws(PlanError) -> (TripEdit, Schedule) {
    let edit = TripEdit.arrange(
      plan.routes.enumerated().map { day, vertices in
        DayArrangement(
          end: ends[day],
          stops: request.reached(ofDay: day).map { .keep($0.id) } + vertices.map { arranged(candidates[$0]) })
      })
    let trip: Trip
    do { trip = try request.trip.applying(edit) } catch { throw .invalid }
    return (edit, Schedule.make(trip, places: planner.facts.stopPlaces, network: network))
  }

  func outcome(_ edit: TripEdit, _ schedule: Schedule) -> PlanOutcome {
    let trip = schedule.trip
    var reasons: [StopID: StopReason] = [:]
    for (day, vertices) in plan.routes.enumerated() {
      for (stop, vertex) in zip(planned(trip.days[day].stops, day), vertices) {
        reasons[stop.id] = candidates[vertex].worth.reason
      }
    }
    return PlanOutcome(
      edits: (request.progress?.edits ?? []) + [edit], trip: trip, schedule: schedule,
      score: plan.routes.joined().reduce(0) { $0 + planner.worth($1) }, reasons: reasons,
      leftOut: PlanOmissions(finish: self).all, warnings: PlanWarnings(finish: self, schedule: schedule).all,
      steps: steps)
  }

  /// Of the stops of a day those that the party has not reached yet.
  private func planned<Each>(_ stops: [Each], _ day: Int) -> ArraySlice<Each> {
    stops.dropFirst(request.reached(ofDay: day).count)
  }

  private func arranged(_ candidate: PlanCandidate) -> ArrangedStop {
    let isAsTheGazetteerSays = candidate.visit == candidate.place.stop.visitMinutes
    let visit = isAsTheGazetteerSays ? nil : candidate.visit
    guard let stop = candidate.stop else { return .new(candidate.place.id, visitMinutes: visit) }
    // What stays stays as it is; what is chosen again stays as long as the search thought.
    return candidate.day == nil ? .again(stop, visitMinutes: visit) : .keep(stop)
  }

  /// Visits that cannot take place as the schedule has them, but for those that the party has fixed; and of a day that is
  /// over too late, as where lunch is taken elsewhere than the search thought, the visit that is worth least. What has to
  /// be in the plan goes last: on another day it may do.
  func conflicts(_ schedule: Schedule) -> Set<PlanVisit> {
    var conflicts: Set<PlanVisit> = []
    for (day, vertices) in plan.routes.enumerated() {
      let today = schedule.days[day]
      let movable = zip(planned(today.stops, day), vertices).filter { candidates[$1].day == nil }
      let hit = movable.filter { !$0.0.conflicts.isEmpty }.map(\.1)
      let free = hit.filter { !isMandatory($0) }
      if !hit.isEmpty {
        conflicts.formUnion((free.isEmpty ? hit : free).map { PlanVisit(candidate: $0, day: day) })
      } else if today.end?.conflicts.isEmpty == false, let least = movable.map(\.1).min(by: isLess) {
        conflicts.insert(PlanVisit(candidate: least, day: day))
      }
    }
    return conflicts
  }

  /// Whether a visit goes before another one does.
  private func isLess(_ left: Int, _ right: Int) -> Bool {
    if isMandatory(left) != isMandatory(right) { return isMandatory(right) }
    return (planner.worth(left), left) < (planner.worth(right), right)
  }

  private func isMandatory(_ candidate: Int) -> Bool { candidates[candidate].isMandatory }

  mutating func drop(_ visits: Set<PlanVisit>) {
    for visit in visits { plan.routes[visit.day].removeAll { $0 == visit.candidate } }
  }

  /// What has to be in the plan and is not.
  var missing: [Int] {
    numbers.report(on: plan).faults.compactMap { fault in
      if case .missesMandatory(let vertex) = fault { vertex } else { nil }
    }
  }

  /// Why mandatory candidates are not in the plan.
  func whyNot(_ missing: [Int]) -> [LeftOut] {
    missing.map { PlanOmissions(finish: self).leftOut(candidates[$0].place, candidate: $0) }
  }
}
