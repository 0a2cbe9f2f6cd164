import Gazetteer

/// Stops that are free to go when a trip is planned anew. One that is chosen again is the stop that it was: it keeps its
/// number, its note and how long the traveller wants to stay.
struct FormerStops {
  /// By their places; of a place that is visited twice the first.
  let stops: [EntryID: Stop]
  /// The pace of the plan that they come from, as far as their lengths show it.
  private let pace: Pace?

  init(_ request: PlanRequest, _ facts: PlanFacts) {
    let free = request.trip.days.indices.flatMap { day in
      let kept = Set(request.kept(ofDay: day).map(\.id))
      return request.ahead(ofDay: day).filter { !kept.contains($0.id) }
    }
    stops = Dictionary(free.map { ($0.place, $0) }) { first, _ in first }
    let lengths = free.compactMap { stop in
      facts.places[stop.place].map { (stop.visitMinutes ?? $0.knownVisit, $0.knownVisit) }
    }
    let votes = [Pace.normal, .relaxed, .packed].map { pace in
      (pace, lengths.count { $0.0 == pace.visit($0.1) })
    }
    let best = votes.map(\.1).max() ?? 0
    // One length alone can be the traveller's own as well.
    pace = best > 1 ? votes.first { $0.1 == best }?.0 : nil
  }

  /// Minutes that the traveller has set; nil where there is no such stop, or where a plan has set them: the pace may be
  /// another now.
  func ownVisit(_ place: PlanPlace) -> Int? {
    stops[place.id]?.visitMinutes.flatMap { $0 == pace?.visit(place.knownVisit) ? nil : $0 }
  }
}

extension PlanRequest {
  /// Stops of a day that the party has not reached yet.
  func ahead(ofDay day: Int) -> ArraySlice<Stop> { trip.days[day].stops.dropFirst(reached(ofDay: day).count) }

  /// Those of them that stay on their day.
  func kept(ofDay day: Int) -> [Stop] { ahead(ofDay: day).filter { $0.isLocked || keeping == .all } }
}

extension PlanPlace {
  /// Minutes that a visit takes by the gazetteer, or by what is assumed where it says nothing.
  var knownVisit: Int {
    min(max(0, stop.visitMinutes ?? Schedule.assumedVisit), Trip.Limits.visitMinutes.upperBound)
  }
}
