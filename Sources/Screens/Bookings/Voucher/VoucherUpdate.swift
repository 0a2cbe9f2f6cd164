import Booking
import Canvas

/// What opens a voucher, and the keys while it is there.
enum VoucherUpdate {
  static func opened(_ model: inout Model, _ id: BookingID, _ result: Result<Standing, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let standing):
      // Whoever has gone on to something else is not called back.
      guard model.prompt == nil, model.tab == .bookings,
        let booking = model.bookings.bookings.first(where: { $0.id == id })
      else { return [] }
      let provider = model.known[booking.request.provider]
      model.prompt = .voucher(VoucherPrompt(Voucher(booking, standing), provider: provider))
    }
    return []
  }

  static func press(_ model: inout Model, _ old: VoucherPrompt, _ stroke: KeyStroke) -> [Effect] {
    var prompt = old
    let layout = VoucherLayout(prompt, model)
    let page = max(1, layout.text.rows)
    switch stroke.key {
    case .up, .character("k"): prompt.top -= 1
    case .down, .character("j"): prompt.top += 1
    case .pageUp: prompt.top -= page
    case .pageDown, .character(" "): prompt.top += page
    case .home: prompt.top = 0
    case .end: prompt.top = layout.lines.count
    case .tab, .backTab, .left, .right:
      if layout.isCodeApart { prompt.showsCode.toggle() }
    case .character("i"): prompt.isInverted.toggle()
    case .character("y"):
      model.notify(.copied, prompt.voucher.booking.request.claim.rawValue)
      return [.copy(prompt.voucher.page(prompt.provider, model.language).joined(separator: "\n"))]
    case .enter, .character("q"), .character("v"):
      model.prompt = nil
      return []
    default: break
    }
    prompt.top = max(0, min(prompt.top, layout.lines.count - page))
    model.prompt = .voucher(prompt)
    return []
  }
}
