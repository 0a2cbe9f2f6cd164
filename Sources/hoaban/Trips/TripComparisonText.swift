import CivilTime
import Gazetteer
import Itinerary
import TextShaping

/// A comparison in words and as JSON.
struct TripComparisonText {
  let session: Session
  let old: Schedule
  let new: Schedule
  private let comparison: TripComparison

  init(session: Session, old: Schedule, new: Schedule) {
    self.session = session
    self.old = old
    self.new = new
    comparison = TripComparison(old, new)
  }

  var lines: [String] {
    let changes = comparison.changes.map(line)
    let none = session.say(
      vi: "Các điểm dừng giống nhau.", en: "The stops are the same.", fr: "Les étapes sont les mêmes.",
      ja: "立ち寄り先は同じです。")
    return (changes.isEmpty ? [none] : changes) + totals
  }

  private func line(_ change: StopChange) -> String {
    let name = self.name(change)
    let at = session.say(
      vi: "ngày \(change.day + 1)", en: "day \(change.day + 1)", fr: "jour \(change.day + 1)", ja: "\(change.day + 1)日目"
    )
    let time = "\(at) \(change.stop.start)"
    switch change.kind {
    case .added: return "+ \(time)  \(name)"
    case .removed: return "- \(time)  \(name)"
    case .moved(let from):
      let told =
        from == change.day
        ? session.say(vi: "thứ tự khác", en: "another order", fr: "autre ordre", ja: "順番の変更")
        : session.say(
          vi: "từ ngày \(from + 1)", en: "from day \(from + 1)", fr: "du jour \(from + 1)", ja: "\(from + 1)日目から")
      return "> \(time)  \(name) (\(told))"
    case .retimed(let minutes):
      let shift = (minutes < 0 ? "−" : "+") + TripExport.duration(abs(minutes), language: session.language)
      return "~ \(time)  \(name) (\(shift))"
    case .altered: return "* \(time)  \(name)"
    }
  }

  private func name(_ change: StopChange) -> String {
    change.stop.place?.header.names.name(session.language) ?? change.stop.stop.place.rawValue
  }

  /// A row for each figure, the old one before the new one.
  private var totals: [String] {
    let (was, now) = (comparison.before, comparison.after)
    func row(_ label: String, _ old: String, _ new: String) -> String {
      let same = old == new
      return "\(Fitting.pad(label, to: 18)) \(Fitting.pad(old, to: 16)) \(same ? "=" : new)"
    }
    func money(_ totals: TripTotals) -> String {
      (totals.costIsComplete ? "" : "≥ ") + TripExport.money(totals.cost, language: session.language)
    }
    func minutes(_ count: Int) -> String { TripExport.duration(count, language: session.language) }
    return [
      row(
        "", session.say(vi: "trước", en: "before", fr: "avant", ja: "前"),
        session.say(vi: "nay", en: "now", fr: "maintenant", ja: "今")),
      row(session.say(vi: "Số ngày", en: "Days", fr: "Jours", ja: "日数"), String(was.days), String(now.days)),
      row(session.say(vi: "Điểm dừng", en: "Stops", fr: "Étapes", ja: "立ち寄り先"), String(was.stops), String(now.stops)),
      row(
        session.say(vi: "Tham quan", en: "Visits", fr: "Visites", ja: "見学"), minutes(was.visitMinutes),
        minutes(now.visitMinutes)),
      row(
        session.say(vi: "Đi lại", en: "Travel", fr: "Trajets", ja: "移動"), minutes(was.travelMinutes),
        minutes(now.travelMinutes)),
      row(
        session.say(vi: "Chờ", en: "Waiting", fr: "Attente", ja: "待ち時間"), minutes(was.waitMinutes),
        minutes(now.waitMinutes)),
      row(
        session.say(vi: "Chỗ vướng", en: "Conflicts", fr: "Conflits", ja: "問題"), String(was.conflicts),
        String(now.conflicts)),
      row(session.say(vi: "Chi phí", en: "Cost", fr: "Coût", ja: "費用"), money(was), money(now)),
    ]
  }

  var document: JSONText {
    .members([
      "before": side(old, comparison.before), "after": side(new, comparison.after),
      "changes": .array(comparison.changes.map(member)),
      "days": .array(
        comparison.finishes.map { finish in
          .members([
            "day": .integer(finish.day + 1), "over_before": .optional(finish.before?.description),
            "over_after": .optional(finish.after?.description),
          ])
        }),
    ])
  }

  private func member(_ change: StopChange) -> JSONText {
    var members: [JSONText.Member] = []
    switch change.kind {
    case .added: members.append(.init("what", .string("added")))
    case .removed: members.append(.init("what", .string("removed")))
    case .moved(let from): members += [.init("what", .string("moved")), .init("from_day", .integer(from + 1))]
    case .retimed(let minutes): members += [.init("what", .string("retimed")), .init("shift_min", .integer(minutes))]
    case .altered: members.append(.init("what", .string("altered")))
    }
    members += [
      .init("stop", .integer(change.stop.stop.id.rawValue)), .init("place", .string(change.stop.stop.place.rawValue)),
      .init("name", .string(name(change))), .init("day", .integer(change.day + 1)),
      .init("start", .string(change.stop.start.description)),
    ]
    return .object(members)
  }

  private func side(_ schedule: Schedule, _ totals: TripTotals) -> JSONText {
    .members([
      "id": .string(schedule.trip.id.rawValue), "days": .integer(totals.days), "stops": .integer(totals.stops),
      "visit_min": .integer(totals.visitMinutes), "travel_min": .integer(totals.travelMinutes),
      "travel_metres": .integer(totals.travelMetres), "wait_min": .integer(totals.waitMinutes),
      "conflicts": .integer(totals.conflicts), "cost": TripExport.cost(schedule),
    ])
  }
}
