/// What the guide says in Vietnamese of how far its data can be trusted.
extension Vietnamese {
  static let honesty: [Word: String] = [
    .productsTitle: "Có thể đặt yêu cầu",
    .priceOnRequest: "giá hỏi khi đặt",
    .priceOfYear: "{0} ({1})",
    .nameTrap: "Lưu ý tên gọi",
    .hoursFrom: "theo {0}, {1}: nên hỏi trước khi đi",
    .hoursFromUndated: "theo {0}: nên hỏi trước khi đi",
    .helpGuide: "Hướng dẫn và phím",
    .helpUnknown: "Điều chưa biết",
    .helpCredits: "Nguồn",
    .labelReport: "Báo sai",
    .saysReport: "Ghi lại điều sai ở đây cho người giữ dữ liệu",
    .promptReport: "Điều gì sai, hay bạn biết rõ hơn điều gì?",
    .hintReport: "Xin nói cả vì sao bạn biết",
    .reported: "Đã ghi vào {0}: hãy gửi cho người giữ dữ liệu",
    .failedReport: "Không ghi được bản báo sai: {0}",
    .unknownIntro: """
    Cẩm nang này cho biết điều mình biết và nói rõ điều chưa biết. Nhiều điều không tìm thấy trong tài \
    liệu nào. Nếu bạn biết rõ hơn, hãy mở địa điểm rồi bấm !, hoặc dùng lệnh `hoaban report ĐỊA_ĐIỂM`: \
    đó sẽ là một tệp nhỏ cho người giữ dữ liệu.
    """,
    .gapPosition: "Chưa có vị trí",
    .gapCoarse: "Vị trí có thể lệch vài km",
    .gapHours: "Chưa rõ giờ mở cửa",
    .gapOldHours: "Giờ mở cửa đã cũ hoặc chưa chắc",
    .gapTicket: "Chưa rõ có bán vé không",
    .gapPrice: "Chưa có giá một đêm nào được công bố",
    .gapCapacity: "Chưa rõ nhận được bao nhiêu khách",
    .gapAccess: "Chưa có mô tả lối vào",
    .gapNextDate: "Chưa rõ ngày tổ chức lần tới",
    .gapUnsure: "Dựa trên nguồn yếu",
    .andMore: "và {0} mục nữa",
    .creditsIntro: """
    Tất cả được đọc từ các trang và kho dữ liệu công khai; câu chữ là của chúng tôi. Văn bản và dữ liệu: \
    CC BY 4.0. Phiên bản {0}. Xin cảm ơn:
    """,
    .creditRow: "{0} ({1})",
  ]
}
