/// What a plan is worth and when it is where, worked out from the problem alone: the solver's own arithmetic is not
/// used, so that it can be checked by this.
public struct PlanReport: Hashable, Sendable {
  public let profit: Int
  public let travel: Int
  public let fees: Int64
  /// When each visit begins: the shape of the plan's routes. Empty where the plan is not feasible.
  public let starts: [[Int32]]
  /// When each route is over.
  public let ends: [Int32]
  /// Where the rest of each route is taken: before which visit, counted from 0, the number of visits for before the end.
  public let rests: [Int?]
  /// Empty where the plan is feasible.
  public let faults: [PlanFault]

  /// Faults that no search may make. A mandatory vertex may be out of reach, and a route with nothing on it too short for
  /// its own way or rest.
  var unexpected: [PlanFault] {
    faults.filter { fault in
      switch fault {
      case .missesMandatory: false
      case .endsTooLate(let route), .noTimeForRest(let route): starts.indices.contains(route) && !starts[route].isEmpty
      case .routeCount, .noSuchVertex, .visitedTwice, .tooLate, .overBudget, .overCap: true
      }
    }
  }
}

/// What is wrong with a plan.
public enum PlanFault: Hashable, Sendable {
  case routeCount
  case noSuchVertex(Int)
  case visitedTwice(Int)
  /// No window of the vertex can be reached.
  case tooLate(vertex: Int, route: Int)
  case endsTooLate(route: Int)
  case noTimeForRest(route: Int)
  case overBudget
  case overCap(category: Int)
  case missesMandatory(Int)
}

extension OrienteeringProblem {
  /// Judges a plan. A missing mandatory vertex is a fault here, although a solver may have to return such a plan.
  public func report(on plan: OrienteeringPlan) -> PlanReport {
    var faults: [PlanFault] = []
    var seen: Set<Int> = []
    for vertex in plan.routes.joined() {
      if !vertices.indices.contains(vertex) {
        faults.append(.noSuchVertex(vertex))
      } else if !seen.insert(vertex).inserted {
        faults.append(.visitedTwice(vertex))
      }
    }
    if plan.routes.count != routes.count { faults.append(.routeCount) }
    let outlines = faults.isEmpty ? plan.routes.indices.map { walk(plan.routes[$0], on: $0) } : []
    faults += outlines.compactMap(\.fault)
    let fees = seen.reduce(Int64(0)) { $0 + (vertices.indices.contains($1) ? Int64(vertices[$1].fee) : 0) }
    if let budget, fees > budget { faults.append(.overBudget) }
    for category in categoryCaps.indices {
      let count = seen.count { vertices.indices.contains($0) && vertices[$0].categories >> UInt64(category) & 1 == 1 }
      if count > categoryCaps[category] { faults.append(.overCap(category: category)) }
    }
    for vertex in vertices.indices where vertices[vertex].isMandatory && !seen.contains(vertex) {
      faults.append(.missesMandatory(vertex))
    }
    return PlanReport(
      profit: profit(of: seen), travel: outlines.reduce(0) { $0 + $1.travel }, fees: fees,
      starts: outlines.map(\.starts), ends: outlines.map(\.end), rests: outlines.map(\.rest), faults: faults)
  }

  private func profit(of visited: Set<Int>) -> Int {
    var sum = 0
    var groups: [Int: Int] = [:]
    for vertex in visited where vertices.indices.contains(vertex) {
      sum += Int(vertices[vertex].profit)
      if let group = vertices[vertex].group {
        sum -= Int(groupPenalty) * groups[group, default: 0]
        groups[group, default: 0] += 1
      }
    }
    return sum
  }

  private struct Outline {
    var starts: [Int32] = []
    var end: Int32 = 0
    var travel = 0
    var rest: Int?
    var fault: PlanFault?
  }

  /// Of all places for the rest the one with which the route is over soonest.
  private func walk(_ visits: [Int], on index: Int) -> Outline {
    guard routes[index].rest != nil else { return walk(visits, on: index, restingBefore: nil) }
    let outlines = (0...visits.count).map { walk(visits, on: index, restingBefore: $0) }
    if let best = outlines.filter({ $0.fault == nil }).min(by: { $0.end < $1.end }) { return best }
    var outline = walk(visits, on: index, restingBefore: nil)
    outline.fault = outline.fault ?? .noTimeForRest(route: index)
    return outline
  }

  private func walk(_ visits: [Int], on index: Int, restingBefore position: Int?) -> Outline {
    let route = routes[index]
    var outline = Outline()
    outline.rest = position
    var time = route.opens
    var place = route.start
    func go(to next: Int) {
      let minutes = travel[place * places + next]
      outline.travel += Int(minutes)
      time = speeds?.arrival(leaving: time, travel: minutes) ?? time + minutes
      place = next
    }
    func rest() -> Bool {
      guard let rest = route.rest else { return true }
      time = max(time, rest.begins.opens)
      guard time <= rest.begins.closes else { return false }
      time += rest.length
      return true
    }
    for (order, vertex) in visits.enumerated() {
      go(to: vertex)
      if order == position, !rest() {
        outline.fault = .noTimeForRest(route: index)
        return outline
      }
      guard let window = windows[index][vertex].first(where: { $0.closes >= time }) else {
        outline.fault = .tooLate(vertex: vertex, route: index)
        return outline
      }
      time = max(time, window.opens)
      outline.starts.append(time)
      time += vertices[vertex].service
    }
    go(to: route.end)
    if visits.count == position, !rest() { outline.fault = .noTimeForRest(route: index) }
    if time > route.closes { outline.fault = outline.fault ?? .endsTooLate(route: index) }
    outline.end = time
    return outline
  }
}
