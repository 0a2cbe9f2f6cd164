/// What stands around QR codes, in English.
extension English {
  static let codes: [Word: String] = [
    .labelCode: "QR code",
    .saysCode: "Show a QR code that opens in a phone’s map",
    .codeHint: "point a phone’s camera here",
    .codeKeys: "Left, Right: other codes; i: invert; y: copy the link; Esc: close",
    .codeTooSmall: "This code needs a window of {0}; this one is {1}. The link:",
    .codeTooLong: "This is too much for one QR code.",
  ]
}
