import Booking
import Gazetteer
import QRCode

/// A voucher over the screen.
public struct VoucherPrompt: Sendable {
  let voucher: Voucher
  let provider: Entry?
  /// The one that says most first; empty where none could be made.
  let codes: [QRCode]
  /// The first line of the text that is shown.
  var top = 0
  /// The code alone, where there is no room for it beside the text.
  var showsCode = false
  /// White on black, for a terminal that shows the colours the other way round.
  var isInverted = false

  init(_ voucher: Voucher, provider: Entry?) {
    self.voucher = voucher
    self.provider = provider
    codes = voucher.codes.compactMap { try? QRCode($0) }
  }
}
