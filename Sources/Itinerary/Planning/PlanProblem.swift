import CivilTime
import Gazetteer
import Orienteering

/// A request in numbers: the candidates, the ways between them and all ends of days, and everything of the problem but
/// where the nights are spent.
struct PlanProblem: Sendable {
  let request: PlanRequest
  let candidates: [PlanCandidate]
  /// `windows[day][candidate]`.
  private let windows: [[[TimeWindow]]]
  private let travel: [Int32]
  private let places: Int
  /// Rows of the travel matrix of ends of days.
  let rows: [EntryID: Int]
  /// The row of an end that is nowhere: from it and to it there is no way to go.
  private let nowhere: Int
  private let groups: [Int?]
  /// Ends of days from which a plane or a bus leaves that does not wait.
  private let departures: Set<EntryID>
  let fees: [Int32]

  /// Minutes that a party is early where something leaves without it.
  static let departure = 15

  /// Points that the second visit of a kind is worth less, the third twice as much.
  static let sameness = 30

  init(
    _ request: PlanRequest, candidates: [PlanCandidate], ends: [EntryID], departures: Set<EntryID>,
    network: TravelNetwork
  ) {
    self.request = request
    self.departures = departures
    self.candidates = candidates
    let mode = request.trip.mode
    let ids = candidates.map(\.place.id) + ends
    places = ids.count + 1
    nowhere = ids.count
    var rows: [EntryID: Int] = [:]
    for (index, id) in ends.enumerated() { rows[id] = candidates.count + index }
    self.rows = rows
    var travel = Array(repeating: Int32(0), count: places * places)
    for (cell, way) in network.table(ids, mode: mode).enumerated() {
      travel[cell / ids.count * places + cell % ids.count] = Self.minutes(way, mode)
    }
    self.travel = travel
    var reading = PlanWindows(request)
    let byCandidate = candidates.map { candidate in
      let windows = reading.windows(candidate.place, visit: candidate.visit)
      return windows.indices.map { day in
        let isAllowed = candidate.day.map { $0 == day } ?? !request.isOver(day)
        let isOn =
          candidate.worth.festivalDays.isEmpty || candidate.isMandatory
          || candidate.worth.festivalDays.contains(day)
        return isAllowed && isOn ? windows[day] : []
      }
    }
    windows = request.trip.days.indices.map { day in byCandidate.map { $0[day] } }
    var kinds: [KindID: Int] = [:]
    var groups: [Int?] = []
    for candidate in candidates {
      let kind = candidate.place.header.kind.id
      let number = kinds[kind] ?? kinds.count
      kinds[kind] = number
      // What has to be visited does not make the rest less worth.
      groups.append(candidate.isMandatory ? nil : number)
    }
    self.groups = groups
    fees = candidates.map { candidate in
      let price = candidate.place.stop.ticket.flatMap(TicketPrice.amount) ?? 0
      return Int32(clamping: min(price, 1_000_000_000) / 1_000 * request.trip.wishes.party)
    }
  }

  /// The problem with nights spent at places, nil for nowhere in particular.
  ///
  /// - Parameters:
  ///   - ends: Where each day ends.
  ///   - budget: Thousands of dong for tickets.
  ///   - closed: Days on which a candidate may not be visited after all.
  ///   - ease: How much room there is to breathe.
  func problem(
    ends: [EntryID?], budget: Int?, closed: Set<PlanVisit> = [], ease: PlanEase = .usual, worth: (Int) -> Int
  ) throws(ProblemError) -> OrienteeringProblem {
    let pause = ease == .usual ? request.trip.wishes.pace.pause : 0
    let vertices = candidates.indices.map { index in
      OrienteeringProblem.Vertex(
        profit: Int32(clamping: worth(index)), service: Int32(candidates[index].visit + pause), fee: fees[index],
        group: groups[index], isMandatory: candidates[index].isMandatory)
    }
    var windows = windows
    for visit in closed { windows[visit.day][visit.candidate] = [] }
    func build(resting: Set<Int>) throws(ProblemError) -> OrienteeringProblem {
      try OrienteeringProblem(
        vertices: vertices, routes: ends.indices.map { route($0, ends, ease, rests: resting.contains($0)) },
        windows: windows, travel: travel, budget: budget.map(Int64.init), groupPenalty: Int32(Self.sameness))
    }
    if ease == .hurried { return try build(resting: []) }
    let all = try build(resting: Set(ends.indices))
    // A day that has no room for the break even without a visit goes without it.
    let report = all.report(on: OrienteeringPlan(emptyRoutes: ends.count))
    let without = report.faults.compactMap { fault -> Int? in
      switch fault {
      case .noTimeForRest(let route), .endsTooLate(let route): route
      default: nil
      }
    }
    return without.isEmpty ? all : try build(resting: Set(ends.indices).subtracting(without))
  }

  private func route(_ day: Int, _ ends: [EntryID?], _ ease: PlanEase, rests: Bool) -> OrienteeringProblem.Route {
    let hours = request.hours(ofDay: day)
    if request.isOver(day) {
      return OrienteeringProblem.Route(start: nowhere, end: nowhere, opens: 0, closes: 0, rest: nil)
    }
    let start = request.start(ofDay: day, ends)
    let evening = ease == .usual && hours.count > 4 * 60 ? request.trip.wishes.pace.evening : 0
    let reserve = ends[day].map(departures.contains) == true ? Self.departure : 0
    let closes = max(hours.lowerBound, hours.upperBound - max(evening, reserve))
    return OrienteeringProblem.Route(
      start: start.flatMap { rows[$0] } ?? nowhere, end: ends[day].flatMap { rows[$0] } ?? nowhere,
      opens: Int32(hours.lowerBound), closes: Int32(closes), rest: rests ? rest(day, hours) : nil)
  }

  /// What has to stay, as the party has it.
  var kept: OrienteeringPlan {
    OrienteeringPlan(
      routes: request.trip.days.indices.map { day in
        candidates.indices.filter { candidates[$0].day == day && candidates[$0].isMandatory }
      })
  }

  private func rest(_ day: Int, _ hours: ClosedRange<Int>) -> BreakWindow? {
    guard let lunch = request.trip.lunch else { return nil }
    let isUnderWay = day == request.progress?.day
    if isUnderWay, request.progress?.hasEaten == true { return nil }
    let opens = max(lunch.from.minutes, hours.lowerBound)
    let closes = min(lunch.to.minutes, hours.upperBound) - lunch.minutes
    // Who arrives after noon, or leaves before, eats elsewhere.
    guard opens <= closes, isUnderWay || hours.lowerBound <= lunch.from.minutes, hours.upperBound >= lunch.to.minutes
    else {
      return nil
    }
    return BreakWindow(
      begins: TimeWindow(opens: Int32(opens), closes: Int32(closes)), length: Int32(lunch.minutes))
  }

  /// Minutes between two candidates or ends, as the problem has them.
  func minutes(from: Int, to: Int) -> Int { Int(travel[from * places + to]) }

  /// Ways longer than this are none: nobody walks for an hour along a road between two sights.
  private static func minutes(_ way: Travel, _ mode: TravelMode) -> Int32 {
    let longest =
      switch mode {
      case .walk: 45
      case .bicycle: 180
      case .motorbike, .car: 14 * 60
      }
    guard let minutes = way.resting.minutes, minutes <= longest else { return OrienteeringProblem.farthest / 1_000 }
    return Int32(minutes)
  }
}

/// A candidate on a day, both counted from 0.
struct PlanVisit: Hashable, Sendable {
  let candidate: Int
  let day: Int
}
