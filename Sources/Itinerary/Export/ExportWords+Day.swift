import CivilTime
import Gazetteer

/// What a day has besides its visits.
extension ExportWords {
  var lunchLabel: String { say(vi: "Ăn trưa", en: "Lunch", fr: "Déjeuner", ja: "昼食") }

  func start(_ start: ScheduledStart) -> String {
    say(vi: "Bắt đầu", en: "Start", fr: "Départ", ja: "出発") + colon + placeName(start.place, start.id)
  }

  func end(_ end: ScheduledEnd) -> String {
    say(vi: "Kết thúc", en: "End", fr: "Arrivée", ja: "到着") + colon + placeName(end.place, end.id)
  }

  /// Lunch where it is taken before the visit of that number, counted from 0, or before the end.
  func lunch(_ day: ScheduledDay, before index: Int) -> ScheduledBreak? {
    day.lunch.flatMap { $0.before == index ? $0 : nil }
  }

  func span(_ start: ClockTime, _ end: ClockTime) -> String { "\(start)-\(end)" }

  /// What a trip costs as far as it is known; nil where no price is known.
  func cost(_ cost: TripCost) -> String? {
    guard cost.total > 0 else { return nil }
    let (all, each) = (money(cost.total), money(cost.perPerson))
    let sum =
      cost.party == 1
      ? all
      : say(
        vi: "\(all) cho \(people(cost.party)), mỗi người \(each)", en: "\(all) for \(people(cost.party)), \(each) each",
        fr: "\(all) pour \(people(cost.party)), \(each) par personne", ja: "\(people(cost.party))で\(all)、1人\(each)")
    let least = cost.isComplete ? "" : say(vi: "ít nhất ", en: "at least ", fr: "au moins ", ja: "少なくとも")
    return say(vi: "Chi phí", en: "Cost", fr: "Coût", ja: "費用") + colon + least + sum
  }

  func people(_ count: Int) -> String {
    say(
      vi: "\(count) người", en: count == 1 ? "1 person" : "\(count) people",
      fr: "\(count)\u{A0}\(count == 1 ? "personne" : "personnes")", ja: "\(count)人")
  }
}
