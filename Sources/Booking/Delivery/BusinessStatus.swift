/// What the provider and the hub say of a request. Only the hub decides it; the device repeats what it was told.
public enum BusinessStatus: String, CaseIterable, Codable, Hashable, Sendable {
  /// The provider has not answered.
  case pending
  /// The provider offers something else.
  case offered
  case confirmed
  case declined
  case cancelled
  /// Nobody answered in time.
  case expired

  /// Whether nothing follows.
  public var isFinal: Bool { Self.successors[self]?.isEmpty ?? true }

  /// Whether the hub may go from one status to this one in one step; nil before the hub has the request.
  public func canFollow(_ previous: BusinessStatus?) -> Bool {
    guard let previous else { return [.pending, .declined, .cancelled, .expired].contains(self) }
    return Self.successors[previous]?.contains(self) ?? false
  }

  /// Whether a device may learn this status after another, having missed any number of steps between them. Hearing the
  /// same again is no step.
  public func canBeSeen(after previous: BusinessStatus?) -> Bool {
    guard let previous, previous != self else { return true }
    switch previous {
    case .pending, .offered: return true
    case .confirmed: return self == .cancelled
    case .declined, .cancelled, .expired: return false
    }
  }

  private static let successors: [BusinessStatus: Set<BusinessStatus>] = [
    .pending: [.confirmed, .offered, .declined, .cancelled, .expired],
    .offered: [.offered, .confirmed, .pending, .declined, .cancelled, .expired],
    .confirmed: [.cancelled],
  ]
}
