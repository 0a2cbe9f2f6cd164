import Booking
import Canvas
import Gazetteer

/// What happens to requests that were made: decisions, the courier, and looking again.
enum RequestUpdate {
  /// Milliseconds between two looks at the outbox while the list is open.
  static let period = 5_000

  /// Looks at the outbox now and then while the list is open: couriers write it, and nobody waits for them.
  static func watch(_ model: inout Model) -> [Effect] {
    guard model.tab == .bookings, model.bookings.form == nil else {
      model.bookings.alarm = nil
      return []
    }
    guard model.bookings.alarm == nil else { return [] }
    // There is one alarm, and nobody sees the battle now.
    let quiet = BattlePlayer.pause(&model)
    let ticket = model.ticket()
    model.bookings.alarm = ticket
    return quiet + [.refreshBookings, .alarm(Alarm(ticket: ticket, milliseconds: period))]
  }

  /// The next look follows from `watch`.
  static func alarmed(_ model: inout Model, _ ticket: Ticket) -> [Effect] {
    if model.bookings.alarm == ticket { model.bookings.alarm = nil }
    return []
  }

  /// Asks before anything is decided.
  static func ask(_ model: inout Model, _ decision: Decision) -> [Effect] {
    guard let booking = model.bookings.selected else { return [] }
    let question: Word =
      switch decision {
      case .cancel: booking.canWithdraw ? .confirmWithdraw : .confirmCancel
      case .accept: .confirmAccept
      case .decline: .confirmDecline
      }
    let name = BookingsView.providerName(booking.request.provider, model)
    model.prompt = .confirm(
      ConfirmPrompt(purpose: .decide(booking.id, decision), question: model.say(question, name)))
    return []
  }

  /// Asks before what the hub has refused goes from this device.
  static func askToDiscard(_ model: inout Model) -> [Effect] {
    guard let booking = model.bookings.selected else { return [] }
    let name = BookingsView.providerName(booking.request.provider, model)
    model.prompt = .confirm(ConfirmPrompt(purpose: .discard(booking.id), question: model.say(.confirmDiscard, name)))
    return []
  }

  static func discarded(_ model: inout Model, _ result: Result<Void, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure): model.report(failure)
    case .success: model.notify(.bookingDiscarded)
    }
    return [.loadBookings]
  }

  static func calendarKept(_ model: inout Model, _ result: Result<String, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let path): model.notify(.calendarKept, path)
    }
    return []
  }

  static func decided(_ model: inout Model, _ decision: Decision, _ result: Result<Booking, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let booking): model.notify(booking.delivery == .withdrawn ? .bookingWithdrawn : word(decision))
    }
    return [.loadBookings]
  }

  static func carry(_ model: inout Model) -> [Effect] {
    guard !model.bookings.isCarrying else { return [] }
    model.bookings.isCarrying = true
    model.bookings.courier = nil
    return [.carry]
  }

  static func carried(_ model: inout Model, _ news: CourierNews) -> [Effect] {
    model.bookings.courier = news
    switch news {
    case .began, .delivered: return []
    case .done: break
    case .failed(let trouble): model.notify(word(trouble), mood: .warning)
    }
    model.bookings.isCarrying = false
    return [.loadBookings]
  }

  /// What is waited for after a decision.
  static func word(_ decision: Decision) -> Word {
    switch decision {
    case .cancel: .nextCancelled
    case .accept: .nextAccepted
    case .decline: .nextDeclined
    }
  }

  static func word(_ error: DecisionError) -> Word {
    switch error {
    case .nothingToCancel: .whyCannotWithdraw
    case .noOffer: .whyNoOffer
    case .alreadyDecided: .whyDecided
    }
  }

  static func word(_ trouble: CourierTrouble) -> Word {
    switch trouble {
    case .missing: .courierMissing
    case .notEnrolled: .courierNotEnrolled
    case .tooOld: .courierTooOld
    case .unreachable: .courierUnreachable
    case .dataFolder: .failedOutbox
    case .later: .courierLater
    }
  }
}
