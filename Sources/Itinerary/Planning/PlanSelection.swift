import CivilTime
import Gazetteer
import Geography

/// Chooses what a plan may visit, and works out what each visit is worth.
struct PlanSelection {
  let request: PlanRequest
  let facts: PlanFacts

  /// More vertices than this make the search slower and the plan no better.
  static let limit = 140
  /// Relics within so many metres of a greater sight of their kind are seen with it.
  private static let together = 150.0
  private static let glance = 20

  var candidates: [PlanCandidate] {
    let season = season
    let kept = keptStops(season)
    let former = FormerStops(request, facts)
    let taken = Set(kept.map(\.place.id))
    let visited = request.visited
    let asked = request.including.filter { !taken.contains($0) && !visited.contains($0) }.compactMap {
      facts.places[$0]
    }.map {
      candidate($0, former: former, isMandatory: true, reason: .asked, season)
    }
    let named = taken.union(asked.map(\.place.id)).union(visited)
    let free = sights.filter { !named.contains($0.id) }.map {
      candidate($0, former: former, isMandatory: false, reason: nil, season)
    }.sorted { ($1.worth.points, $0.place.id) < ($0.worth.points, $1.place.id) }
    return kept + asked + free.prefix(max(0, Self.limit - kept.count - asked.count))
  }

  /// What has to be in the plan and is not known, or is not wanted: it is told, and never dropped.
  var hopeless: [LeftOut] {
    let kept = request.trip.days.indices.flatMap(request.kept).map(\.place)
    let unknown = (kept + request.including).filter { facts.places[$0] == nil }.map {
      LeftOut(place: $0, names: LocalizedText([.vi: $0.rawValue]), reason: .unknown)
    }
    return unknown
      + request.including.filter(request.trip.wishes.excluded.contains).compactMap { facts.places[$0] }.map {
        LeftOut(place: $0.id, names: $0.header.names, reason: .excluded)
      }
  }

  /// Stops of the trip that stay on their days.
  private func keptStops(_ season: Season) -> [PlanCandidate] {
    request.trip.days.indices.flatMap { day in
      request.kept(ofDay: day).compactMap { stop in
        facts.places[stop.place].map {
          PlanCandidate(
            place: $0, stop: stop.id, day: day, isMandatory: true, visit: stop.visitMinutes ?? $0.knownVisit,
            worth: worth($0, reason: .kept, season))
        }
      }
    }
  }

  /// What a tour would go to see, without what the party does not want or cannot reach.
  private var sights: [PlanPlace] {
    let wishes = request.trip.wishes
    let all = facts.places.values.filter { place in
      PlanCandidate.isSight(place.header) && place.stop.visitMinutes != nil && !wishes.excluded.contains(place.id)
        && place.access != .limited && !(wishes.stepFree && climbs(place))
        // Who does not come to eat does not go to a café as to a sight, and least of all without money.
        && (place.header.kind.group != .food || wishes.interests.contains(.food))
    }.sorted { ($1.header.importance, $0.id) < ($0.header.importance, $1.id) }
    var chosen: [PlanPlace] = []
    for place in all where !isSeen(place, with: chosen) { chosen.append(place) }
    return chosen
  }

  private func isSeen(_ place: PlanPlace, with greater: [PlanPlace]) -> Bool {
    guard let visit = place.stop.visitMinutes, visit <= Self.glance, let pin = place.header.position?.coordinate
    else { return false }
    return greater.contains { other in
      guard Self.family(other) == Self.family(place), let there = other.header.position?.coordinate,
        (other.stop.visitMinutes ?? 0) > visit
      else { return false }
      return there.distance(to: pin) < Self.together
    }
  }

  /// What is seen in one walk: the hill with its memorial.
  private static func family(_ place: PlanPlace) -> Group {
    place.header.kind.group == .heritage ? .battlefield : place.header.kind.group
  }

  /// Whether there are steps or a slope as far as is known: of the place, of its kind, or of the hill that it stands on.
  func climbs(_ place: PlanPlace) -> Bool {
    switch place.access {
    case .steps, .steep: return true
    case .level: return false
    case .limited, nil: break
    }
    if PlanCandidate.climbing.contains(place.header.kind.id.rawValue) { return true }
    guard Self.family(place) == .battlefield, let pin = place.header.position?.coordinate else { return false }
    return facts.places.values.contains { other in
      guard other.access == .steps || other.access == .steep, other.header.kind.group == .battlefield,
        other.header.importance > place.header.importance, let there = other.header.position?.coordinate
      else { return false }
      return there.distance(to: pin) < Self.together
    }
  }

  private func candidate(
    _ place: PlanPlace, former: FormerStops, isMandatory: Bool, reason: StopReason?, _ season: Season
  ) -> PlanCandidate {
    PlanCandidate(
      place: place, stop: former.stops[place.id]?.id, day: nil, isMandatory: isMandatory,
      visit: former.ownVisit(place) ?? request.trip.wishes.pace.visit(place.knownVisit),
      worth: worth(place, reason: reason, season))
  }

  private func worth(_ place: PlanPlace, reason: StopReason?, _ season: Season) -> PlanWorth {
    var worth = PlanWorth(
      place, wishes: request.trip.wishes, months: season.months, festivals: season.festivals)
    if let reason, worth.festival == nil { worth.reason = reason }
    return worth
  }

  /// What the days of the trip are in the year. Worked out once: the lunar calendar takes its time.
  private struct Season {
    let months: Set<Int>
    let festivals: [(PlanFestival, Set<Int>)]
  }

  private var season: Season {
    Season(months: Set(request.trip.days.indices.map { request.date(ofDay: $0).month }), festivals: running)
  }

  /// Festivals that are held during the trip, with the days of the trip; what only its month is known of is no date.
  private var running: [(PlanFestival, Set<Int>)] {
    facts.festivals.compactMap { festival in
      guard let rule = festival.festival.rule else { return nil }
      let dates = rule.dates(from: request.startDate, until: request.lastDate.adding(days: 1))
      let days = request.trip.days.indices.filter { day in
        let date = request.date(ofDay: day)
        return dates.contains { $0.certainty == .computed && $0.first <= date && date <= $0.last }
      }
      return days.isEmpty ? nil : (festival, Set(days))
    }
  }
}
