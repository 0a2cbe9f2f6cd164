/// What vouchers say, in Japanese.
extension Japanese {
  static let vouchers: [Word: String] = [
    .labelVoucher: "予約票", .saysVoucher: "携帯電話用のQRコード付きで1ページに表示",
    .voucherTitle: "予約 {0}", .voucherNot: "未確定：依頼であり、まだ予約票ではありません。",
    .voucherWhat: "内容", .voucherWhere: "場所", .voucherAnswers: "返答する人", .voucherWay: "送信",
    .voucherReceived: "センター受付済み", .voucherAnswer: "返答", .voucherNoAnswer: "まだありません",
    .voucherReason: "先方の言葉", .voucherRevision: "改訂", .voucherNoRevision: "センターからはまだありません",
    .voucherAttention: "要確認", .voucherAsOf: "この端末が{0}に知った内容です。決めるのはセンターです。",
    .voucherGone: "このデータにはもうありません",
    .voucherKeys: "上下：スクロール、Tab：QRコード、i：白黒反転、y：コピー、Esc：閉じる",
    .voucherTooSmall: "QRコードには{0}の画面が必要です（今は{1}）。",
  ]
}
