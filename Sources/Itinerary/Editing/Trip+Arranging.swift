extension Trip {
  /// Puts a planner's days in the place of those there are.
  mutating func arrange(_ arrangement: [DayArrangement]) throws(TripEditError) {
    guard !arrangement.isEmpty else { throw .lastDay }
    guard arrangement.count <= Limits.days else { throw .tooManyDays(limit: Limits.days) }
    let old = Dictionary(stops.map { ($0.id, $0) }) { first, _ in first }
    var kept: Set<StopID> = []
    var days: [TripDay] = []
    for (index, day) in arrangement.enumerated() {
      guard day.stops.count <= Limits.stopsPerDay else { throw .tooManyStops(day: index, limit: Limits.stopsPerDay) }
      var stops: [Stop] = []
      for wanted in day.stops {
        switch wanted {
        case .keep(let id), .again(let id, _):
          guard var stop = old[id] else { throw .noSuchStop(id) }
          guard kept.insert(id).inserted else { throw .stopArrangedTwice(id) }
          if case .again(_, let minutes) = wanted {
            try Limits.check(visitMinutes: minutes)
            stop.visitMinutes = minutes
          }
          stops.append(stop)
        case .new(let place, let minutes):
          try Limits.check(visitMinutes: minutes)
          guard nextStop < Limits.stopNumber else { throw .stopNumbersUsedUp }
          stops.append(Stop(id: StopID(rawValue: nextStop), place: place, visitMinutes: minutes))
          nextStop += 1
        }
      }
      let hours = self.days.indices.contains(index) ? self.days[index].hours : nil
      days.append(TripDay(stops: stops, end: day.end, hours: hours))
    }
    if let lost = stops.first(where: { $0.isLocked && !kept.contains($0.id) }) { throw .lockedStopLeftOut(lost.id) }
    self.days = days
  }
}
