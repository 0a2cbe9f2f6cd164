import CivilTime
import Gazetteer

extension ExportWords {
  func tripName(_ trip: Trip) -> String { PrintedText.cleaned(trip.name) }

  /// How the trip goes, in one line.
  func overview(_ trip: Trip) -> String {
    let count = trip.days.count
    var days = say(
      vi: "\(count) ngày", en: count == 1 ? "1 day" : "\(count) days",
      fr: "\(count)\u{A0}\(count == 1 ? "jour" : "jours")", ja: "\(count)日間")
    if let start = trip.startDate.map(date) {
      days = say(
        vi: "\(days) từ \(start)", en: "\(days) from \(start)", fr: "\(days) à partir du \(start)",
        ja: "\(start)から\(days)")
    }
    let party = trip.wishes.party > 1 ? [people(trip.wishes.party)] : []
    return list([days, "\(trip.dayStart)-\(trip.dayEnd)", mode(trip.mode)] + party)
  }

  func dayTitle(_ day: ScheduledDay) -> String {
    let number = dayNumber(day)
    return day.date.map { number + colon + longDate($0) } ?? number
  }

  func dayNumber(_ day: ScheduledDay) -> String {
    let number = day.index + 1
    return say(vi: "Ngày \(number)", en: "Day \(number)", fr: "Jour \(number)", ja: "\(number)日目")
  }

  func placeName(_ stop: ScheduledStop) -> String { placeName(stop.place, stop.stop.place) }

  /// The id stands in for the name of a place that is not there any more.
  func placeName(_ place: StopPlace?, _ id: EntryID) -> String {
    place.map { PrintedText.cleaned($0.header.names.name(language)) } ?? id.rawValue
  }

  /// How long, whether open, what it costs.
  func visit(_ stop: ScheduledStop) -> String {
    let assumed = say(vi: " (giả định)", en: " (assumed)", fr: " (supposé)", ja: "（想定）")
    var parts = [duration(stop.visitMinutes) + (stop.visitIsAssumed ? assumed : "")]
    // Where nobody knows or asked, the line of the problem says so, and why.
    if !stop.problems.contains(where: { if case .hoursUnknown = $0 { true } else { false } }) {
      parts.append(openness(stop.openness))
    }
    if let ticket = stop.place?.ticket {
      parts.append(
        say(vi: "vé", en: "ticket", fr: "entrée", ja: "入場料") + colon + self.ticket(PrintedText.cleaned(ticket)))
    }
    if stop.stop.isLocked { parts.append(say(vi: "giữ nguyên", en: "fixed", fr: "fixe", ja: "固定")) }
    return list(parts)
  }

  func totals(_ day: ScheduledDay) -> String {
    guard let end = day.finish else {
      return say(
        vi: "Chưa có điểm dừng nào.", en: "No stops yet.", fr: "Aucune étape.", ja: "立ち寄り先はまだありません。")
    }
    var parts: [String] = []
    if day.travelMinutes > 0 {
      let travel = duration(day.travelMinutes)
      let far = distance(day.travelMetres)
      parts.append(
        say(
          vi: "đi lại \(travel) (\(far))", en: "travel \(travel) (\(far))", fr: "trajets \(travel) (\(far))",
          ja: "移動\(travel)（\(far)）"))
    }
    let visits = duration(day.visitMinutes)
    parts.append(say(vi: "tham quan \(visits)", en: "visits \(visits)", fr: "visites \(visits)", ja: "見学\(visits)"))
    if day.waitMinutes > 0 {
      let wait = duration(day.waitMinutes)
      parts.append(say(vi: "chờ \(wait)", en: "waiting \(wait)", fr: "attente \(wait)", ja: "待ち時間\(wait)"))
    }
    let at = clock(end)
    parts.append(say(vi: "xong lúc \(at)", en: "ends at \(at)", fr: "fin à \(at)", ja: "\(at)終了"))
    return say(vi: "Tổng", en: "In all", fr: "Total", ja: "合計") + colon + list(parts)
  }

  /// One sentence for each thing to know.
  func warnings(_ schedule: Schedule) -> [String] { findings(schedule).map(\.text) }
}
