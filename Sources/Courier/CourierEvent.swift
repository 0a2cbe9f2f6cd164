public import SyncProtocol

/// What a courier tells while it runs.
public enum CourierEvent: Hashable, Sendable {
  case began(waiting: Int)
  /// The hub has answered for good: so many in all in this run, so many left.
  case delivered(settled: Int, left: Int)
  /// The hub will never take it.
  case refused(OperationID, Problem)
  /// The device's clock is this many seconds behind the hub's.
  case clock(offset: Int)
  case ended(Ending)
  /// Seconds until the next run.
  case waits(seconds: Int)
}

/// One JSON object a line: `event` and what goes with it.
extension CourierEvent: Encodable {
  private enum CodingKeys: String, CodingKey {
    case event, waiting, settled, left, operation, problem, offset, refused, changes, why, seconds
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    func name(_ event: String) throws { try members.encode(event, forKey: .event) }
    switch self {
    case .began(let waiting):
      try name("began")
      try members.encode(waiting, forKey: .waiting)
    case .delivered(let settled, let left):
      try name("delivered")
      try members.encode(settled, forKey: .settled)
      try members.encode(left, forKey: .left)
    case .refused(let operation, let problem):
      try name("refused")
      try members.encode(operation, forKey: .operation)
      try members.encode(problem, forKey: .problem)
    case .clock(let offset):
      try name("clock")
      try members.encode(offset, forKey: .offset)
    case .waits(let seconds):
      try name("waits")
      try members.encode(seconds, forKey: .seconds)
    case .ended(.done(let done)):
      try name("done")
      try members.encode(done.settled, forKey: .settled)
      try members.encode(done.refused, forKey: .refused)
      try members.encode(done.changes, forKey: .changes)
    case .ended(.later(let failure)):
      try name(failure.isReached ? "later" : "unreachable")
      try members.encode(failure.why, forKey: .why)
    case .ended(.stopped(let problem)):
      try name("stopped")
      try members.encode(problem, forKey: .problem)
    }
  }
}
