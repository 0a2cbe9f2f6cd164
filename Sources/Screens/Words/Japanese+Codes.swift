/// What stands around QR codes, in Japanese.
extension Japanese {
  static let codes: [Word: String] = [
    .labelCode: "QRコード",
    .saysCode: "携帯電話の地図で開けるQRコードを表示",
    .codeHint: "携帯電話のカメラを向けてください",
    .codeKeys: "左右：ほかのコード、i：白黒反転、y：リンクをコピー、Esc：閉じる",
    .codeTooSmall: "このコードには{0}の画面が必要です（今は{1}）。リンク：",
    .codeTooLong: "1つのQRコードに収まりません。",
  ]
}
