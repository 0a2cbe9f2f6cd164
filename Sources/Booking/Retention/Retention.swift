public import CivilTime

/// How long a device keeps a request. Only what the hub has taken, or the traveller has taken back, is ever let go.
///
/// Times are those of the device's clock: a clock that is ahead lets go early what the hub has anyway, and one that has
/// fallen back keeps for longer.
public enum Retention: Hashable, Sendable {
  /// A machine that many people use: it forgets by itself.
  case kiosk
  /// The traveller's own machine: it keeps until its owner says otherwise.
  case personal
  /// The owner's word: all that is over goes now.
  case allDone

  /// What is to go of a request.
  public enum Due: Hashable, Sendable {
    case nothing
    /// The sealed contact details, and the operations that carried them.
    case contact
    /// All of it.
    case all
  }

  /// Days that a kiosk keeps sealed contact details after the hub has taken the request.
  public static let contactDays = 7
  /// Days that a kiosk keeps a request without its contact details after it was over.
  public static let skeletonDays = 30

  /// How far the hub is with the operations of a request.
  public enum Operations: Hashable, Sendable {
    /// All are answered, or there are none.
    case settled
    /// One was refused and set aside, so that somebody has to see to it; none waits.
    case setAside
    /// One has no answer yet. So it is too where the hub has lost what it had taken and is offered it again.
    case waiting
  }

  public func due(_ booking: Booking, _ operations: Operations, now: CivilDateTime) -> Due {
    guard operations != .waiting, booking.receivedAt != nil || booking.delivery == .withdrawn else { return .nothing }
    let ended = booking.endedAt
    let isOver = ended.map { $0 <= now } ?? false
    switch self {
    case .personal: return .nothing
    case .allDone: return isOver && operations == .settled ? .all : .nothing
    case .kiosk:
      if operations == .settled, let ended, Self.isOver(ended, Self.skeletonDays, now) { return .all }
      let isOld = booking.receivedAt.map { Self.isOver($0, Self.contactDays, now) } ?? false
      return (isOver || isOld) && !booking.request.contact.isErased ? .contact : .nothing
    }
  }

  private static func isOver(_ moment: CivilDateTime, _ days: Int, _ now: CivilDateTime) -> Bool {
    moment.adding(minutes: days * 1_440) <= now
  }
}

extension Booking {
  /// When the hub took it; nil while it has not.
  public var receivedAt: CivilDateTime? {
    guard delivery == .received else { return nil }
    return history.first { $0.state == .delivery(.received) }?.at
  }

  /// When nothing could follow any more: it was taken back, the hub gave its last word, or the days of what was confirmed
  /// are over. Nil where something may still follow.
  public var endedAt: CivilDateTime? {
    switch (delivery, status) {
    case (.withdrawn, _): return history.last?.at
    case (.received, .confirmed?):
      let after = (request.until ?? request.from).adding(days: 1)
      return CivilDateTime(date: after, time: ClockTime(minutes: 0))
    case (.received, let status?) where status.isFinal: return history.last { $0.state == .status(status) }?.at
    default: return nil
    }
  }
}
