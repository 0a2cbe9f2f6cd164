public import Gazetteer

/// Something to know of a trip, in words.
public struct TripFinding: Hashable, Sendable {
  /// Counted from 0; nil where it is about the whole trip.
  public let day: Int?
  public let stop: StopID?
  public let place: EntryID?
  public let code: String
  /// Whether the trip cannot take place as planned.
  public let isConflict: Bool
  /// A whole sentence but for its full stop, with the day and the place.
  public let text: String
}

extension ExportWords {
  /// Everything there is to know, in the order of the days and stops, and then of the whole trip.
  func findings(_ schedule: Schedule) -> [TripFinding] {
    var findings = schedule.days.flatMap(findings)
    if schedule.days.contains(where: \.awaitsDate) {
      let problem = Problem.hoursUnknown(.noDate)
      findings.append(
        TripFinding(
          day: nil, stop: nil, place: nil, code: problem.code, isConflict: false, text: self.problem(problem)))
    }
    if let over = TripCost(schedule).overBudget {
      let amount = money(over)
      findings.append(
        TripFinding(
          day: nil, stop: nil, place: nil, code: "over_budget", isConflict: true,
          text: say(
            vi: "riêng những giá đã biết đã vượt ngân sách \(amount)",
            en: "what is known alone passes the budget by \(amount)",
            fr: "les prix connus à eux seuls dépassent le budget de \(amount)", ja: "わかっている料金だけで予算を\(amount)超えます")))
    }
    return findings
  }

  private func findings(_ day: ScheduledDay) -> [TripFinding] {
    var findings: [TripFinding] = []
    func add(_ problem: Problem, _ isConflict: Bool, stop: ScheduledStop? = nil, end: ScheduledEnd? = nil) {
      let name = stop.map(placeName) ?? end.map { placeName($0.place, $0.id) }
      let head = list([dayNumber(day)] + [name].compactMap { $0 }) + colon
      findings.append(
        TripFinding(
          day: day.index, stop: stop?.stop.id, place: stop?.stop.place ?? end?.id, code: problem.code,
          isConflict: isConflict, text: head + self.problem(problem, of: stop)))
    }
    for stop in day.stops {
      for problem in stop.problemsOfItsOwn { add(problem, stop.conflicts.contains(problem), stop: stop) }
    }
    if let end = day.end { for problem in end.problems { add(problem, end.conflicts.contains(problem), end: end) } }
    for problem in day.ownProblems { add(problem, false) }
    return findings
  }
}
