/// What the guide says in Vietnamese of when a place is open.
extension Vietnamese {
  static let opening: [Word: String] = [
    .hoursOpenUntil: "đang mở cửa đến {0}",
    .hoursOpenUntilAtLeast: "đang mở cửa ít nhất đến {0}",
    .hoursClosesIn: "sắp đóng cửa, còn {0}",
    .hoursOpenAllDay: "đang mở cửa cả ngày",
    .hoursOpenEnd: "đang mở cửa, chưa rõ giờ đóng",
    .hoursOpens: "đang đóng cửa, mở lại {0}",
    .hoursClosedToday: "hôm nay đóng cửa, mở lại {0}",
    .hoursHoliday: "hôm nay đóng cửa ({0}), mở lại {1}",
    .hoursClosedUntil: "đóng cửa đến {0}",
    .hoursUncertain: "không chắc",
    .hoursUncertainFor: "không chắc ({0})",
    .momentToday: "lúc {0}",
    .momentTomorrow: "lúc {0} ngày mai",
    .momentOnDay: "{0} lúc {1}",
    .momentOnWholeTomorrow: "ngày mai",
    .momentOnWholeDay: "{0}",
    .dayClosed: "đóng cửa",
    .dayAllHours: "cả ngày",
    .dayFrom: "từ {0}",
    .dayAtLeast: "{0} hoặc muộn hơn",
  ]
}
