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
    let steps = state.bookings.map { $0.nextStep(state.standings[$0.id]) }
    let held = steps.count { $0 == .waitForProvider }
    let waiting = steps.count(where: isToBeSent)
    let words = RequestWords(model.language, by: .keys)
    // What waits for its provider's key is not sent either: the list says so of each.
    let told = [(waiting, Word.queueWaits), (held, .queueHeld)].filter { $0.0 > 0 }
      .map { words.say($0.1, String($0.0)) }
    return (told.isEmpty ? words.say(.queueEmpty) : words.together(told), waiting > 0 ? .warn : .muted)
  }

  private static func isToBeSent(_ step: Booking.NextStep) -> Bool {
    switch step {
    case .waitForDecision, .connect, .waitUntilSent: true
    default: false
    }
  }
}
