import Testing

@testable import Booking

struct DeliveryStateTests {
  /// Every state with every event; what is not here is refused.
  static let table: [DeliveryState: [DeliveryEvent: DeliveryState]] = [
    .draft: [.queue: .queued, .withdraw: .withdrawn],
    .queued: [.send: .sending, .refuse: .blocked, .withdraw: .withdrawn],
    .sending: [.interrupt: .queued, .acknowledge: .received, .refuse: .blocked],
    .received: [:], .blocked: [:], .withdrawn: [:],
  ]

  @Test(arguments: DeliveryState.allCases, DeliveryEvent.allCases)
  func matrix(_ state: DeliveryState, _ event: DeliveryEvent) throws {
    if let next = Self.table[state]?[event] {
      #expect(try state.applying(event) == next)
    } else {
      #expect(throws: DeliveryError.notPossible(event, in: state)) { try state.applying(event) }
    }
  }

  @Test(arguments: DeliveryState.allCases)
  func ends(_ state: DeliveryState) {
    #expect(state.isFinal == [.received, .blocked, .withdrawn].contains(state))
  }
}
