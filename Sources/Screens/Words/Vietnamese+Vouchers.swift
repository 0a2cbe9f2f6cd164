/// What vouchers say, in Vietnamese.
extension Vietnamese {
  static let vouchers: [Word: String] = [
    .labelVoucher: "Phiếu", .saysVoucher: "Xem thành một trang có mã QR cho điện thoại",
    .voucherTitle: "Phiếu đặt {0}", .voucherNot: "Chưa xác nhận: đây là yêu cầu, chưa phải phiếu đặt.",
    .voucherWhat: "Nội dung", .voucherWhere: "Ở đâu", .voucherAnswers: "Nơi trả lời", .voucherWay: "Đường gửi",
    .voucherReceived: "trung tâm đã nhận", .voucherAnswer: "Trả lời", .voucherNoAnswer: "chưa có",
    .voucherReason: "Lời của họ", .voucherRevision: "Lần sửa", .voucherNoRevision: "trung tâm chưa báo",
    .voucherAttention: "Cần xem lại", .voucherAsOf: "Theo máy này lúc {0}; chỉ trung tâm quyết định.",
    .voucherGone: "không còn trong dữ liệu này",
    .voucherKeys: "Lên, Xuống: cuộn; Tab: mã QR; i: đảo màu; y: sao chép; Esc: đóng",
    .voucherTooSmall: "Mã QR cần cửa sổ {0}; cửa sổ hiện là {1}.",
  ]
}
