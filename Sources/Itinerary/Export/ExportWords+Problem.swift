import CivilTime

extension ExportWords {
  /// What is wrong, as a clause: it begins small and ends without a full stop.
  func problem(_ problem: Problem, of stop: ScheduledStop) -> String {
    switch problem {
    case .closedWholeDay(let date):
      return say(vi: "đóng cửa cả ngày \(self.date(date))", en: "closed on \(self.date(date))")
    case .closedOnArrival(let opensAt):
      guard let opensAt else {
        return say(
          vi: "đã đóng cửa khi đến, không mở lại trong ngày", en: "closed on arrival and opens no more that day")
      }
      let opens = say(
        vi: "chưa mở cửa khi đến, mở lúc \(clock(opensAt))", en: "closed on arrival, opens at \(clock(opensAt))")
      guard stop.waitMinutes > 0 else { return opens }
      return opens + say(vi: ", chờ \(duration(stop.waitMinutes))", en: ", a wait of \(duration(stop.waitMinutes))")
    case .closesBeforeVisitEnds(let closing, let missing):
      return say(
        vi: "đóng cửa lúc \(clock(closing)), thiếu \(duration(missing)) để tham quan hết",
        en: "closes at \(clock(closing)), \(duration(missing)) before the visit ends")
    case .afterDayEnd(let minutes):
      return say(
        vi: "kết thúc muộn hơn giờ nghỉ trong ngày \(duration(minutes))",
        en: "ends \(duration(minutes)) after the end of the day")
    case .tightConnection(let spare):
      return say(
        vi: "sát giờ: đóng cửa sau khi tham quan xong \(duration(spare))",
        en: "tight: closes \(duration(spare)) after the visit")
    case .hoursUnknown(let gap): return hours(gap)
    case .noPosition: return say(vi: "chưa rõ vị trí", en: "nobody says where it is")
    case .travelUnknown:
      return say(
        vi: "chưa rõ thời gian đi đến, chưa tính vào lịch", en: "the time to get there is not known or counted")
    case .noSuchPlace: return say(vi: "không còn trong dữ liệu", en: "no longer in the gazetteer")
    }
  }

  private func hours(_ gap: Problem.HoursGap) -> String {
    switch gap {
    case .missing: say(vi: "chưa có thông tin giờ mở cửa", en: "nobody says when it is open")
    case .unreadable: say(vi: "giờ mở cửa không đọc được", en: "its opening hours cannot be read")
    case .noDate: say(vi: "chưa chọn ngày nên chưa kiểm tra giờ mở cửa", en: "hours are not checked without a date")
    case .unstated:
      say(vi: "giờ mở cửa không chắc chắn, nên hỏi trước", en: "its hours at that time are not certain: ask first")
    }
  }

  /// A time of the day, or of the day after.
  func clock(_ time: ClockTime) -> String {
    let wrapped = ClockTime(minutes: time.minutes % 1_440).description
    let days = time.minutes / 1_440
    return days == 0 ? wrapped : wrapped + say(vi: " (+\(days) ngày)", en: " (+\(days) d)")
  }
}
