public import Booking
public import SyncProtocol

/// What a courier tells while it runs.
public enum CourierEvent: Hashable, Sendable {
  /// Another courier is at work in the same folder, and this one does nothing.
  case busy
  case began(waiting: Int)
  /// The hub has answered for good: so many in all in this run, so many left.
  case delivered(settled: Int, left: Int)
  /// The hub will never take it.
  case refused(OperationID, Problem)
  /// The hub will never take this answer of an operator.
  case answerRefused(BookingID, AnswerStep, Problem)
  /// The device's clock is this many seconds behind the hub's.
  case clock(offset: Int)
  case ended(Ending)
  /// Seconds until the next run.
  case waits(seconds: Int)
}

/// One JSON object a line: `event` and what goes with it.
extension CourierEvent: JSONWriting {
  public func write(to json: inout JSONText) {
    json.object { json in
      switch self {
      case .busy: json.member("event", "busy")
      case .began(let waiting):
        json.member("event", "began")
        json.member("waiting", waiting)
      case .delivered(let settled, let left):
        json.member("event", "delivered")
        json.member("left", left)
        json.member("settled", settled)
      case .refused(let operation, let problem):
        json.member("event", "refused")
        json.member("operation", operation)
        json.member("problem", problem)
      case .answerRefused(let booking, let step, let problem):
        json.member("event", "refused")
        json.member("problem", problem)
        json.member("request", booking)
        json.member("step", step.rawValue)
      case .clock(let offset):
        json.member("event", "clock")
        json.member("offset", offset)
      case .waits(let seconds):
        json.member("event", "waits")
        json.member("seconds", seconds)
      case .ended(.done(let done)):
        json.member("changes", done.changes)
        json.member("event", "done")
        json.member("refused", done.refused)
        json.member("settled", done.settled)
      case .ended(.later(let failure)):
        json.member("event", failure.isReached ? "later" : "unreachable")
        json.member("why", failure.why)
      case .ended(.stopped(let problem)):
        json.member("event", "stopped")
        json.member("problem", problem)
      }
    }
  }
}
