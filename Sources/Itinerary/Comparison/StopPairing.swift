import CivilTime
import Gazetteer

/// Which stop of one version is which of the other.
struct StopPairing {
  private struct Located {
    let stop: ScheduledStop
    let day: Int
  }

  private enum Key: Hashable {
    case number(StopID)
    /// The visits of a place in their order.
    case visit(EntryID, Int)
  }

  let changes: [StopChange]

  init(_ old: Schedule, _ new: Schedule, moved: StopID?) {
    let byNumber = old.trip.id == new.trip.id
    let (before, after) = (Self.located(old, byNumber), Self.located(new, byNumber))
    let was = Dictionary(before) { first, _ in first }
    let isNow = Set(after.map(\.0))
    let still = Self.unmoved(
      before.filter { isNow.contains($0.0) }, after.filter { was[$0.0] != nil }, moved.map(Key.number))
    var changes: [StopChange] = []
    for (key, now) in after {
      if let kind = Self.kind(was[key], now, stayed: still.contains(key)) {
        changes.append(StopChange(kind: kind, stop: now.stop, day: now.day))
      }
    }
    for (key, gone) in before where !isNow.contains(key) {
      changes.append(StopChange(kind: .removed, stop: gone.stop, day: gone.day))
    }
    self.changes = changes
  }

  private static func kind(_ was: Located?, _ now: Located, stayed: Bool) -> StopChange.Kind? {
    guard let was else { return .added }
    if was.day != now.day || !stayed { return .moved(fromDay: was.day) }
    let minutes = now.stop.start.minutes - was.stop.start.minutes
    if minutes != 0 { return .retimed(minutes: minutes) }
    let (old, new) = (was.stop.stop, now.stop.stop)
    let isAsItWas =
      was.stop.visitMinutes == now.stop.visitMinutes && old.note == new.note && old.isLocked == new.isLocked
    return isAsItWas ? nil : .altered
  }

  private static func located(_ schedule: Schedule, _ byNumber: Bool) -> [(Key, Located)] {
    var visits: [EntryID: Int] = [:]
    return schedule.days.flatMap { day in
      day.stops.map { stop in
        let place = stop.stop.place
        visits[place, default: 0] += 1
        let key = byNumber ? Key.number(stop.stop.id) : .visit(place, visits[place] ?? 0)
        return (key, Located(stop: stop, day: day.index))
      }
    }
  }

  /// The longest row of stops that are in the same day and order in both: the others were moved.
  private static func unmoved(_ before: [(Key, Located)], _ after: [(Key, Located)], _ moved: Key?) -> Set<Key> {
    var kept: Set<Key> = []
    let days = Dictionary(grouping: after, by: \.1.day)
    let places = Dictionary(before.enumerated().map { ($1.0, (rank: $0, day: $1.1.day)) }) { first, _ in first }
    for (day, stops) in days {
      let ranked = stops.compactMap { key, _ in places[key].flatMap { $0.day == day ? (key, $0.rank) : nil } }
      let rise = longestRise(ranked)
      let others = longestRise(ranked.filter { $0.0 != moved })
      kept.formUnion(others.count == rise.count ? others : rise)
    }
    return kept
  }

  /// Quadratic, over the few stops of a day.
  private static func longestRise(_ ranked: [(key: Key, rank: Int)]) -> [Key] {
    var best: [[Key]] = []
    for (index, item) in ranked.enumerated() {
      let before = (0..<index).filter { ranked[$0].rank < item.rank }.max { best[$0].count < best[$1].count }
      best.append((before.map { best[$0] } ?? []) + [item.key])
    }
    return best.max { $0.count < $1.count } ?? []
  }
}
