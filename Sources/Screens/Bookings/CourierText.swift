import Booking
import Canvas

/// How the queue stands, in one line over the list.
enum CourierText {
  static func line(_ model: Model) -> (text: String, role: Role) {
    let state = model.bookings
    if state.isCarrying {
      guard case .delivered(let sent, let left) = state.courier else { return (model.say(.courierBegan), .accent) }
      return (model.say(.courierCarries, String(sent), String(left)), .accent)
    }
    switch state.courier {
    case .failed(let trouble): return (model.say(RequestUpdate.word(trouble)), .warn)
    case .done(let sent, let refused, let news):
      return (model.say(.courierDone, String(sent), String(refused), String(news)), .ok)
    default: break
    }
    let waiting = state.bookings.count { booking in
      state.standings[booking.id]?.decision != nil
        || [.queued, .sending].contains(booking.delivery) && !booking.request.waitsForProvider
    }
    if waiting > 0 { return (model.say(.queueWaits, String(waiting)), .warn) }
    return (model.say(.queueEmpty), .muted)
  }
}
