/// What stands around QR codes, in Vietnamese.
extension Vietnamese {
  static let codes: [Word: String] = [
    .labelCode: "Mã QR",
    .saysCode: "Hiện mã QR để mở trên bản đồ của điện thoại",
    .codeHint: "hướng máy ảnh điện thoại vào đây",
    .codeKeys: "Trái, Phải: mã khác; i: đảo màu; y: sao chép liên kết; Esc: đóng",
    .codeTooSmall: "Mã này cần cửa sổ {0}; cửa sổ hiện là {1}. Liên kết:",
    .codeTooLong: "Nội dung quá dài cho một mã QR.",
  ]
}
