import CivilTime
import Gazetteer

extension ExportWords {
  func tripName(_ trip: Trip) -> String { PrintedText.cleaned(trip.name) }

  /// How the trip goes, in one line.
  func overview(_ trip: Trip) -> String {
    let count = trip.days.count
    let days = say(vi: "\(count) ngày", en: count == 1 ? "1 day" : "\(count) days")
    let start = trip.startDate.map { say(vi: " từ ", en: " from ") + date($0) } ?? ""
    let hours = "\(trip.dayStart)-\(trip.dayEnd)"
    return days + start + ", " + hours + ", " + mode(trip.mode)
  }

  func dayTitle(_ day: ScheduledDay) -> String {
    let number = say(vi: "Ngày \(day.index + 1)", en: "Day \(day.index + 1)")
    return day.date.map { number + ": " + longDate($0) } ?? number
  }

  func placeName(_ stop: ScheduledStop) -> String {
    stop.place.map { PrintedText.cleaned($0.header.names.name(language)) } ?? stop.stop.place.rawValue
  }

  /// How long, whether open, what it costs.
  func visit(_ stop: ScheduledStop) -> String {
    var parts = [duration(stop.visitMinutes) + (stop.visitIsAssumed ? say(vi: " (giả định)", en: " (assumed)") : "")]
    parts.append(openness(stop.openness))
    if let ticket = stop.place?.ticket {
      parts.append(say(vi: "vé: ", en: "ticket: ") + PrintedText.cleaned(self.ticket(ticket)))
    }
    return parts.joined(separator: ", ")
  }

  func totals(_ day: ScheduledDay) -> String {
    guard let end = day.end else { return say(vi: "Chưa có điểm dừng nào.", en: "No stops yet.") }
    var parts: [String] = []
    if day.travelMinutes > 0 {
      parts.append(
        say(vi: "đi lại ", en: "travel ") + duration(day.travelMinutes) + " (" + distance(day.travelMetres) + ")")
    }
    parts.append(say(vi: "tham quan ", en: "visits ") + duration(day.visitMinutes))
    if day.waitMinutes > 0 { parts.append(say(vi: "chờ ", en: "waiting ") + duration(day.waitMinutes)) }
    parts.append(say(vi: "xong lúc ", en: "ends at ") + clock(end))
    return say(vi: "Tổng: ", en: "In all: ") + parts.joined(separator: ", ")
  }

  /// One sentence for each problem, with its day and place.
  func warnings(_ schedule: Schedule) -> [String] {
    schedule.days.flatMap { day in
      day.stops.flatMap { stop in
        stop.problems.map { problem in
          say(vi: "Ngày ", en: "Day ") + "\(day.index + 1), \(placeName(stop)): " + self.problem(problem, of: stop)
        }
      }
    }
  }
}
