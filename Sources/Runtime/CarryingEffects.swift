import Screens

/// Sends the courier out. It goes its own way; what it does is told as it happens, and nothing waits for it.
struct CarryingEffects: Sendable {
  private let ports: Ports

  init(_ ports: Ports) { self.ports = ports }

  /// Nil when the effect is not one of these.
  ///
  /// - Parameter tell: Called with what is to be told on the way.
  func message(for effect: Effect, tell: (Message) -> Void = { _ in }) -> Message? {
    guard effect == .carry else { return nil }
    return .carried(ports.carry { tell(.carried($0)) })
  }
}
