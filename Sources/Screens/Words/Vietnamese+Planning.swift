/// What planning a trip says in Vietnamese.
extension Vietnamese {
  static let planning: [Word: String] = [
    .labelPlan: "Xếp lịch",
    .saysPlan: "Xếp lịch cả chuyến, hoặc giờ còn trống quanh điểm đã có",
    .whyNoDate: "Cần có ngày đi trước (d)",
    .planTitle: "Xếp lịch chuyến này",
    .planFresh: "Xếp lịch cả chuyến",
    .planRest: "Lấp giờ trống; giữ cả {0} điểm dừng",
    .planFromNow: "Từ bây giờ ({0}); nơi đã đến được giữ nguyên",
    .planAnew: "Xếp lại từ đầu; chỉ giữ điểm đã khóa ({0})",
    .planChooseKeys: "Enter: xếp lịch; Esc: thôi. Ngày, số người, sở thích: S",
    .planRunning: "Đang tìm những lịch tốt…",
    .planCancelKeys: "Esc dừng; không gì bị đổi",
    .planCloseKeys: "Enter hoặc Esc: đóng",
    .planStopped: "Đã dừng xếp lịch; chuyến đi vẫn như cũ.",
    .planNumber: "Phương án {0} trên {1}",
    .planSum: "{0} điểm dừng, tham quan {1}, đi đường {2}",
    .planUnsure: "?: chưa rõ giờ mở cửa; nên hỏi trước khi đi.",
    .planKeys: "Trái/Phải: phương án khác; Enter: lấy; Esc: giữ chuyến như cũ",
    .planPlainChooseKeys: "Một số: xếp lịch; dòng trống: thôi",
    .planPlainKeys: "Một số: phương án khác; y: lấy; dòng trống: giữ chuyến như cũ",
  ]
}
