import Gazetteer
import Orienteering

/// Chooses where the nights are spent, by short searches: first everybody sleeps where the trip begins, then one night,
/// or two in a row, moves as long as the plan gets better.
struct NightSearch {
  let problem: PlanProblem
  let stays: [StopPlace]
  /// Thousands of dong that beds leave for tickets, less than nothing where they cost more than there is; nil for no
  /// limit.
  let budget: ([EntryID?]) -> Int?
  let seed: UInt64
  let ease: PlanEase

  /// Steps of one trial.
  static let steps = 160

  /// - Parameters:
  ///   - fixed: Where each day ends, nil where that is open.
  ///   - open: The days whose ends are chosen.
  ///   - isOver: Whether the time for choosing is up; then the best so far stands.
  func ends(_ fixed: [EntryID?], open: [Int], worth: (Int) -> Int, isOver: () -> Bool) throws(ProblemError)
    -> [EntryID?]
  {
    try reaching(chosen(fixed, open, worth, isOver), open, worth)
  }

  private func chosen(
    _ fixed: [EntryID?], _ open: [Int], _ worth: (Int) -> Int, _ isOver: () -> Bool
  ) throws(ProblemError) -> [EntryID?] {
    guard !open.isEmpty, !stays.isEmpty else { return fixed }
    var best = fixed
    var value = -Double.infinity
    // All nights at one place, whichever is best for that.
    for stay in stays {
      if isOver() { return filled(best, open) }
      var ends = fixed
      for day in open { ends[day] = stay.header.id }
      try improve(&best, &value, ends, worth, isOver)
    }
    best = filled(best, open)
    var hasImproved = true
    while hasImproved {
      hasImproved = false
      for length in [1, 2] {
        for first in open.indices where first + length <= open.count {
          let days = open[first..<(first + length)]
          for stay in stays where days.contains(where: { best[$0] != stay.header.id }) {
            if isOver() { return best }
            var ends = best
            for day in days { ends[day] = stay.header.id }
            if try improve(&best, &value, ends, worth, isOver) { hasImproved = true }
          }
        }
      }
    }
    return best
  }

  /// Nights that are still open, where no stay was better than none.
  private func filled(_ ends: [EntryID?], _ open: [Int]) -> [EntryID?] {
    var ends = ends
    for day in open where ends[day] == nil { ends[day] = stays.first?.header.id }
    return ends
  }

  @discardableResult
  private func improve(
    _ best: inout [EntryID?], _ value: inout Double, _ ends: [EntryID?], _ worth: (Int) -> Int,
    _ isOver: () -> Bool
  ) throws(ProblemError) -> Bool {
    guard let trial = try self.value(ends, worth, isOver), trial > value else { return false }
    value = trial
    best = ends
    return true
  }

  /// What a choice is worth: the points of a short search, less the travel, and something for the beds themselves. Nil
  /// where the time is up before that is known.
  private func value(
    _ ends: [EntryID?], _ worth: (Int) -> Int, _ isOver: () -> Bool
  ) throws(ProblemError) -> Double? {
    let budget = budget(ends)
    let numbers = try problem.problem(ends: ends, budget: budget.map { max(0, $0) }, ease: ease, worth: worth)
    var solver = OrienteeringSolver(seed: seed)
    solver.tuning = .itinerary
    var isCut = isOver()
    if isCut { return nil }
    let plan = solver.solve(numbers, steps: Self.steps) { steps in
      isCut = isCut || isOver()
      return isCut ? 1 : Double(steps) / Double(Self.steps)
    }.plan
    if isCut { return nil }
    let report = numbers.report(on: plan)
    var value = Double(report.profit) - Double(report.travel) * SearchTuning.itinerary.travelWeight
    for fault in report.faults {
      switch fault {
      case .missesMandatory: value -= 20_000
      default: value -= 50_000
      }
    }
    let importance = Dictionary(stays.map { ($0.header.id, $0.header.importance) }) { first, _ in first }
    // No bed at all is worse than any.
    for end in ends.dropLast() { value += Double(end.map { importance[$0] ?? 50 } ?? -500) }
    if let budget {
      // Who counts the money sleeps where the price is known, and where it can be paid.
      let unpriced = Set(stays.lazy.filter { $0.night == nil }.map(\.header.id))
      value -= Double(200 * ends.dropLast().count { $0.map(unpriced.contains) ?? false })
      if budget < 0 { value -= 5_000 }
    }
    // To unpack once is worth something.
    for day in ends.indices.dropLast().dropFirst() where ends[day] == ends[day - 1] { value += 40 }
    return value
  }
}

extension SearchTuning {
  /// For days of people: a minute on the way is worth a point, a sight of some note about two hundred.
  static var itinerary: SearchTuning {
    var tuning = SearchTuning()
    tuning.travelWeight = 1.2
    return tuning
  }
}
