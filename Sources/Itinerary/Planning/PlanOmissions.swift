import Gazetteer
import Orienteering

/// Why places are not in a plan.
struct PlanOmissions {
  let finish: PlanFinish

  /// More are not read.
  private static let limit = 40
  /// Lesser places are not missed.
  private static let importance = 40

  private var planner: Planner { finish.planner }
  private var request: PlanRequest { planner.request }

  /// Most important first: everything excluded, and every sight of some importance that the plan does not have.
  var all: [LeftOut] {
    let visited = Set(finish.plan.routes.joined().map { planner.candidates[$0].place.id }).union(request.visited)
    var numbers: [EntryID: Int] = [:]
    for (index, candidate) in planner.candidates.enumerated() { numbers[candidate.place.id] = index }
    let places = planner.facts.places.values.filter { place in
      !visited.contains(place.id)
        && (request.trip.wishes.excluded.contains(place.id)
          || (PlanCandidate.isSight(place.header) && place.header.importance >= Self.importance
            && (numbers[place.id] != nil || isBarred(place))))
    }.sorted { ($1.header.importance, $0.id) < ($0.header.importance, $1.id) }
    return places.prefix(Self.limit).map { leftOut($0, candidate: numbers[$0.id]) }
  }

  private func isBarred(_ place: PlanPlace) -> Bool {
    request.trip.wishes.stepFree && PlanSelection(request: request, facts: planner.facts).climbs(place)
  }

  func leftOut(_ place: PlanPlace, candidate: Int?) -> LeftOut {
    LeftOut(place: place.id, names: place.header.names, reason: reason(place, candidate))
  }

  private func reason(_ place: PlanPlace, _ candidate: Int?) -> LeftOutReason {
    if request.trip.wishes.excluded.contains(place.id) { return .excluded }
    guard let candidate else { return .steps }
    if place.header.position == nil { return .noPosition }
    let numbers = finish.numbers
    let days = numbers.routes.indices.filter {
      planner.candidates[candidate].day ?? $0 == $0 && !request.isOver($0)
    }
    let open = days.filter { !numbers.windows[$0][candidate].isEmpty }
    let alone = open.filter { Self.fits([candidate], $0, numbers) }
    if alone.isEmpty {
      var windows = PlanWindows(request)
      guard windows.windows(place, visit: 0).contains(where: { !$0.isEmpty }) else {
        return .closed(request.date(ofDay: days.first ?? 0))
      }
      let late = days.map { Self.end([candidate], $0, numbers) - Int(numbers.routes[$0].closes) }.filter { $0 > 0 }
      let day = days.map { Int(numbers.routes[$0].closes - numbers.routes[$0].opens) }.max() ?? 0
      let way = late.min().map { $0 + day - planner.candidates[candidate].visit } ?? 0
      return way > day / 2 ? .tooFar : .doesNotFit(missingMinutes: late.min())
    }
    let fees = finish.plan.routes.joined().reduce(Int64(numbers.vertices[candidate].fee)) {
      $0 + Int64(numbers.vertices[$1].fee)
    }
    if let budget = numbers.budget, fees > budget { return .overBudget }
    var shortest: Int?
    for day in alone {
      for position in 0...finish.plan.routes[day].count {
        var visits = finish.plan.routes[day]
        visits.insert(candidate, at: position)
        // How late the day would end, were all doors open.
        let late = Self.end(visits, day, numbers) - Int(numbers.routes[day].closes)
        if late <= 0, Self.fits(visits, day, numbers) { return .lowInterest }
        if late > 0 { shortest = min(shortest ?? late, late) }
      }
    }
    return .doesNotFit(missingMinutes: shortest)
  }

  /// Whether a day has the time for visits; what other days have is no matter.
  private static func fits(_ visits: [Int], _ day: Int, _ numbers: OrienteeringProblem) -> Bool {
    var plan = OrienteeringPlan(emptyRoutes: numbers.routes.count)
    plan.routes[day] = visits
    return numbers.report(on: plan).faults.allSatisfy { fault in
      switch fault {
      case .tooLate(_, let route), .endsTooLate(let route), .noTimeForRest(let route): route != day
      case .routeCount, .noSuchVertex, .visitedTwice, .overBudget, .overCap, .missesMandatory: true
      }
    }
  }

  /// When a day would be over without regard to opening hours.
  private static func end(_ visits: [Int], _ day: Int, _ numbers: OrienteeringProblem) -> Int {
    let route = numbers.routes[day]
    var time = Int(route.opens) + Int(route.rest?.length ?? 0)
    var place = route.start
    for next in visits + [route.end] {
      time += Int(numbers.travel[place * numbers.places + next])
      if next != route.end { time += Int(numbers.vertices[next].service) }
      place = next
    }
    return time
  }
}
