/// What the calendar says in Vietnamese.
extension Vietnamese {
  static let calendar: [Word: String] = [
    .saysOpenFestival: "Mở bản ghi của lễ hội ở Khám phá",
    .labelCopyCommand: "Chép lệnh",
    .saysCopyCommand: "Chép lệnh ghi lễ hội thành tệp lịch (ICS)",
    .whyNoRecord: "Ngày này không có bản ghi riêng",
    .whyNoExport: "Lễ hội này chưa tính được ngày",
    .calendarToday: "Hôm nay {0}, {1} âm lịch, năm {2}",
    .calendarUndated: "Chưa biết ngày",
    .calendarComputed: "theo lịch",
    .calendarWindow: "trong khoảng",
    .calendarMonth: "chờ công bố",
    .calendarUnknown: "chưa biết",
    .calendarHoliday: "nghỉ lễ",
    .calendarLunarDay: "lễ âm lịch",
    .dateComputed: "Ngày cố định theo dương lịch. Ban tổ chức vẫn có thể công bố ngày khác.",
    .dateComputedLunar: "Tính từ ngày âm lịch. Ban tổ chức vẫn có thể công bố ngày khác.",
    .dateWindow: "Diễn ra trong khoảng những ngày này; ngày cụ thể được chọn từng năm.",
    .dateMonth: "Chỉ biết khoảng này; ngày cụ thể được chọn hoặc công bố từng năm.",
    .dateChosen: "Ngày được chọn hoặc công bố từng lần, không tính trước được.",
    .dateUnknown: "Không tìm thấy quy luật nào để tính ngày.",
    .dateHolidayByLaw: "Ngày nghỉ lễ của Việt Nam, theo luật.",
    .dateHolidayAnnounced: "Ngày nghỉ lễ của Việt Nam, theo thông báo.",
    .dateHolidayByRule: "Ngày nghỉ lễ của Việt Nam; những ngày nghỉ chính xác còn chờ thông báo.",
    .dateLunarDay: "Ngày lễ theo âm lịch, không phải ngày nghỉ.",
    .calendarExport: "Tệp lịch: {0}",
  ]
}
