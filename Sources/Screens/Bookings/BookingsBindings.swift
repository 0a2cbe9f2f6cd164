import Booking
import Canvas

enum BookingsBindings {
  static func all(_ model: Model) -> [Binding] {
    if let form = model.bookings.form { return editing(form) }
    let none: Word? = model.bookings.selected == nil ? .whyNothingSelected : nil
    func cannot(_ decision: Decision) -> Word? {
      guard let booking = model.bookings.selected else { return .whyNothingSelected }
      if decision == .cancel, booking.canWithdraw { return nil }
      return booking.obstacle(to: decision, model.bookings.standings[booking.id]).map(RequestUpdate.word)
    }
    let isOffered = cannot(.accept) == nil
    let isRefused = model.bookings.selected?.delivery == .blocked
    return CommonBindings.movement + [
      Binding(.open, [KeyStroke(.enter)], .labelOpenPlace, .saysOpenProvider, footer: 10, disabled: none),
      Binding(.voucher, [.character("v")], .labelVoucher, .saysVoucher, footer: 10, disabled: none),
      Binding(
        .acceptOffer, [.character("a")], .labelAccept, .saysAccept, footer: isOffered ? 6 : nil,
        disabled: cannot(.accept)),
      Binding(
        .declineOffer, [.character("d")], .labelDecline, .saysDecline, footer: isOffered ? 7 : nil,
        disabled: cannot(.decline)),
      Binding(.withdraw, [.character("x")], .labelWithdraw, .saysWithdraw, footer: 12, disabled: cannot(.cancel)),
      Binding(
        .discard, [.character("D")], .labelDelete, .saysDiscard, footer: isRefused ? 9 : nil,
        disabled: none ?? (isRefused ? nil : .whyNotRefused)),
      Binding(
        .carry, [.character("s")], .labelCarry, .saysCarry, footer: 11,
        disabled: model.bookings.isCarrying ? .whyCarrying : nil),
      Binding(
        .request, [.character("r")], .labelResume, .saysResume, footer: 14,
        disabled: model.bookings.kept == nil ? .whyNoDraft : nil),
      Binding(.copy, [.character("y")], .labelCopy, .saysCopyReference, footer: 20, disabled: none),
      CommonBindings.back,
    ] + calendar(model)
  }

  /// Nobody takes a file from a public machine home.
  private static func calendar(_ model: Model) -> [Binding] {
    guard model.policy.mayLeave else { return [] }
    let hasOne = model.bookings.selected.map { booking in
      Voucher(booking, model.bookings.standings[booking.id] ?? Standing()).calendar != nil
    }
    return [
      Binding(
        .keepCalendar, [.character("c")], .labelCalendar, .saysCalendar, footer: hasOne == true ? 13 : nil,
        disabled: hasOne == nil ? .whyNothingSelected : hasOne == true ? nil : .whyNotConfirmed)
    ]
  }

  /// While the form is filled in letters belong to its fields.
  private static func editing(_ form: BookingForm) -> [Binding] {
    [
      Binding(.save, [.control("s")], .labelSave, .saysSave, footer: 10),
      Binding(
        .nextField, [KeyStroke(.down), KeyStroke(.tab), KeyStroke(.enter)], .labelNextField, .saysNextField, footer: 12),
      Binding(.previousField, [KeyStroke(.up), KeyStroke(.backTab)], .labelPreviousField, .saysPreviousField),
      Binding(
        .fieldMore, [KeyStroke(.right)], .labelProduct, .saysProduct, footer: form.row == 0 ? 14 : nil,
        disabled: form.products.count > 1 ? nil : .whyOneProduct),
      Binding(.fieldLess, [KeyStroke(.left)], .labelProduct, .saysProduct),
      Binding(.back, [KeyStroke(.escape)], .labelLeaveForm, .saysLeaveForm, footer: 70),
    ]
  }
}
