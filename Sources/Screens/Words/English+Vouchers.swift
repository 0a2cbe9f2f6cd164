/// What vouchers say, in English.
extension English {
  static let vouchers: [Word: String] = [
    .labelVoucher: "Voucher", .saysVoucher: "Show it as a page with a QR code for a phone",
    .voucherTitle: "Booking {0}", .voucherNot: "Not confirmed: this is a request and no voucher yet.",
    .voucherWhat: "What", .voucherWhere: "Where", .voucherAnswers: "Who answers", .voucherWay: "On its way",
    .voucherReceived: "received by the hub", .voucherAnswer: "Answer", .voucherNoAnswer: "none yet",
    .voucherReason: "In their words", .voucherRevision: "Revision", .voucherNoRevision: "none from the hub yet",
    .voucherAttention: "Needs attention", .voucherAsOf: "As this device knew it on {0}; the hub alone decides.",
    .voucherGone: "no longer in this gazetteer",
    .voucherKeys: "Up, Down: scroll; Tab: QR code; i: invert; y: copy; Esc: close",
    .voucherTooSmall: "The QR code needs a window of {0}; this one is {1}.",
  ]
}
