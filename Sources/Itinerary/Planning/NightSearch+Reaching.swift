import Gazetteer
import Orienteering

extension NightSearch {
  /// Nights from which everything that has to be visited can be, where the time was up before such were found: where
  /// something is out of reach, one or more nights in a row move to the bed nearest to it.
  func reaching(_ chosen: [EntryID?], _ open: [Int], _ worth: (Int) -> Int) throws(ProblemError) -> [EntryID?] {
    var best = chosen
    var missing = try out(of: best, worth)
    while let far = missing.first, far >= 0 {
      guard let bed = problem.nearest(to: far, of: stays.map(\.header.id)) else { return best }
      var found: (ends: [EntryID?], missing: [Int])?
      for length in 1...max(1, open.count) {
        for first in open.indices where first + length <= open.count && found == nil {
          var ends = best
          for day in open[first..<(first + length)] { ends[day] = bed }
          let left = try out(of: ends, worth)
          if left.count < missing.count, left.first ?? 0 >= 0 { found = (ends, left) }
        }
      }
      guard let found else { return best }
      (best, missing) = found
    }
    return best
  }

  /// Candidates that have to be visited and are not in the first plan of a search; -1 where a day cannot be at all.
  private func out(of ends: [EntryID?], _ worth: (Int) -> Int) throws(ProblemError) -> [Int] {
    let numbers = try problem.problem(ends: ends, budget: budget(ends).map { max(0, $0) }, ease: ease, worth: worth)
    var solver = OrienteeringSolver(seed: seed)
    solver.tuning = .itinerary
    let plan = solver.solve(numbers, from: problem.kept, steps: 0) { _ in 1 }.plan
    return numbers.report(on: plan).faults.map { fault in
      if case .missesMandatory(let vertex) = fault { vertex } else { -1 }
    }.sorted()
  }
}

extension PlanProblem {
  /// The end of a day that is nearest to a candidate; nil where none is.
  func nearest(to candidate: Int, of ends: [EntryID]) -> EntryID? {
    ends.compactMap { end in rows[end].map { (end, minutes(from: $0, to: candidate)) } }.min { $0.1 < $1.1 }?.0
  }
}
