/// What the courier tells on its way.
public enum CourierNews: Hashable, Sendable {
  case began(waiting: Int)
  /// So many have an answer, so many are left.
  case delivered(sent: Int, left: Int)
  case done(sent: Int, refused: Int, news: Int)
  case failed(CourierTrouble)
}

/// Why the courier brought nothing.
public enum CourierTrouble: CaseIterable, Hashable, Sendable {
  /// There is no courier on this machine.
  case missing
  case notEnrolled
  case tooOld
  case unreachable
  case dataFolder
  /// Another courier is at work, or the hub asks to wait.
  case later
}
