internal import Booking
internal import SyncProtocol

extension HubBooking {
  /// Whether an operator looks at it before another: what waits for an answer comes first, then what waits for anybody,
  /// each by when its time is over.
  public func isMoreUrgent(than other: HubBooking) -> Bool {
    if (status == .pending) != (other.status == .pending) { return status == .pending }
    switch (endsAt, other.endsAt) {
    case (let end?, let otherEnd?) where end != otherEnd: return end < otherEnd
    case (.some, nil): return true
    case (nil, .some): return false
    default: return id < other.id
    }
  }
}
