import Itinerary

extension CommandFailure {
  init(_ error: TravellerStoreError) {
    switch error {
    case .noSuchTrip(let id):
      self.init(
        .notFound, vi: "Không có chuyến đi \(id); xem hoaban trip list.",
        en: "There is no trip \(id); see hoaban trip list.", field: "trip")
    case .tripExists(let id):
      self.init(.tryLater, vi: "Đã có chuyến đi \(id); hãy thử lại.", en: "Trip \(id) exists already; try again.")
    case .nothingToUndo:
      self.init(.notFound, vi: "Không còn gì để hoàn tác.", en: "There is nothing to undo.", field: "trip")
    case .nothingToRedo:
      self.init(.notFound, vi: "Không còn gì để làm lại.", en: "There is nothing to do again.", field: "trip")
    }
  }

  /// Days and positions are counted from 1 here, as people do.
  init(_ error: TripEditError) {
    func refuse(_ field: String, _ vi: String, _ en: String) -> CommandFailure {
      CommandFailure(.invalidValue, vi: vi, en: en, field: field)
    }
    switch error {
    case .invalidName(let limit):
      self = refuse("name", "Tên phải có từ 1 đến \(limit) ký tự.", "A name has 1 to \(limit) characters.")
    case .noteTooLong(let limit):
      self = refuse("note", "Ghi chú dài nhất \(limit) ký tự.", "A note has at most \(limit) characters.")
    case .invalidDate(let date):
      self = refuse("start-date", "Ngày \(date) nằm ngoài lịch của chuyến đi.", "No trip can begin on \(date).")
    case .invalidHours(let start, let end):
      self = refuse("hours", "Ngày không thể từ \(start) đến \(end).", "A day cannot last from \(start) to \(end).")
    case .invalidVisit(let minutes):
      self = refuse("visit", "\(minutes) phút không phải thời gian thăm.", "\(minutes) minutes is no visit.")
    case .noSuchDay(let day, let count):
      self = refuse(
        "day", "Chuyến đi có \(count) ngày, không có ngày \(day + 1).",
        "The trip has \(count) day(s), and no day \(day + 1).")
    case .noSuchStop(let stop):
      self.init(
        .notFound, vi: "Chuyến đi không có điểm dừng số \(stop.rawValue); xem hoaban trip show.",
        en: "The trip has no stop \(stop.rawValue); see hoaban trip show.", field: "stop")
    case .noSuchPosition(let index, let count):
      self = refuse(
        "at", "Vị trí \(index + 1) nằm ngoài ngày có \(count) điểm dừng.",
        "Position \(index + 1) lies outside a day of \(count) stop(s).")
    case .dayNotEmpty(let day, let stops):
      self = refuse("day", "Ngày \(day + 1) còn \(stops) điểm dừng.", "Day \(day + 1) still has \(stops) stop(s).")
    case .lastDay: self = refuse("days", "Chuyến đi phải có ít nhất một ngày.", "A trip has at least one day.")
    case .tooManyDays(let limit):
      self = refuse("days", "Chuyến đi dài nhất \(limit) ngày.", "A trip has at most \(limit) days.")
    case .tooManyStops(let day, let limit):
      self = refuse(
        "day", "Ngày \(day + 1) đã đủ \(limit) điểm dừng.",
        "Day \(day + 1) has \(limit) stops already, the most it can.")
    case .stopNumbersUsedUp:
      self = refuse("trip", "Chuyến đi đã dùng hết số điểm dừng.", "The trip has used up all numbers of stops.")
    }
  }
}
