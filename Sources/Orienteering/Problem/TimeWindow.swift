/// When a visit may start, both ends included, in the problem's units of time.
public struct TimeWindow: Hashable, Sendable {
  public let opens: Int32
  public let closes: Int32

  public init(opens: Int32, closes: Int32) {
    self.opens = opens
    self.closes = closes
  }
}
