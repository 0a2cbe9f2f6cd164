import CivilTime
import Gazetteer

/// A place as a vertex of the problem: how long a visit takes, what it is worth, and why.
struct PlanCandidate: Sendable {
  let place: PlanPlace
  /// The stop of the trip that it is, where it is one; free to go unless it is mandatory.
  let stop: StopID?
  /// The only day on which it may be visited; nil for any.
  let day: Int?
  let isMandatory: Bool
  /// Minutes.
  let visit: Int
  let worth: PlanWorth

  /// Kinds that lie on a slope or under the ground, whatever else is known of them.
  static let climbing: Set<String> = [
    "battle_hill", "cave", "waterfall", "observation_post", "artillery_position", "command_post", "route",
  ]

  /// Whether a header is something that a tour goes to see.
  static func isSight(_ header: EntryHeader) -> Bool {
    guard header.position != nil, header.section == .place else { return false }
    switch header.kind.group {
    case .battlefield, .heritage, .nature, .culture: return true
    case .food: return true
    case .travel: return ["bridge", "border_gate", "border_marker"].contains(header.kind.id.rawValue)
    case .stay, .route, .festival, .service: return false
    }
  }
}

/// What a visit is worth to a party, in points, and what made it so.
struct PlanWorth: Hashable, Sendable {
  /// 0 to about 2,500; the foremost sight of all without any wishes is 1,000.
  var points: Int
  var reason: StopReason
  /// Days of the trip, counted from 0, on which a festival is held there; empty for none.
  var festivalDays: Set<Int> = []
  var festival: EntryID?
}

extension PlanWorth {
  /// - Parameter months: Of the days of the trip.
  init(_ place: PlanPlace, wishes: Wishes, months: Set<Int>, festivals: [(PlanFestival, Set<Int>)]) {
    let importance = place.header.importance
    // One great sight is worth several small ones.
    var points = importance * importance * importance / 1_000
    var reason: StopReason = importance >= 80 ? .foremost : .worth
    let interests = Self.interests(place.header)
    if !wishes.interests.isEmpty {
      if let match = Interest.allCases.first(where: { wishes.interests.contains($0) && interests.contains($0) }) {
        points = points * 17 / 10
        if importance < 80 { reason = .interest(match) }
      } else {
        points = points * 55 / 100
      }
    } else if interests == [.food] {
      // Who does not come to eat does not go to a restaurant as to a sight.
      points = points * 30 / 100
    }
    if let best = place.season {
      if !months.contains(where: { best.contains(month: $0) }) {
        points = points * 40 / 100
      } else if !(1...12).allSatisfy({ best.contains(month: $0) }) {
        points = points * 115 / 100
        if case .worth = reason { reason = .season }
      }
    }
    if wishes.children {
      switch place.access {
      case .steep: points = points * 50 / 100
      case .steps: points = points * 80 / 100
      case .level, .limited, nil: if place.header.kind.group == .nature { points = points * 115 / 100 }
      }
    }
    if wishes.stepFree, place.access != .level { points = points * 40 / 100 }
    self.init(points: points, reason: reason)
    for (festival, days) in festivals where festival.places.contains(place.id) {
      self.points = self.points * 16 / 10 + 150
      self.reason = .festival(festival.festival.names)
      festivalDays = days
      self.festival = festival.festival.id
      break
    }
  }

  /// Kinds of heritage that here are nearly always about 1954.
  private static let commemorating: Set<String> = ["museum", "memorial", "monument", "cemetery"]

  /// What a place answers to.
  static func interests(_ header: EntryHeader) -> Set<Interest> {
    switch header.kind.group {
    case .battlefield: [.battle]
    case .heritage: commemorating.contains(header.kind.id.rawValue) ? [.battle, .culture] : [.culture]
    case .nature: [.nature]
    case .culture: header.kind.category == "market" ? [.culture, .food] : [.culture]
    case .food: [.food]
    case .travel: [.battle, .culture]
    case .stay, .route, .festival, .service: []
    }
  }
}
