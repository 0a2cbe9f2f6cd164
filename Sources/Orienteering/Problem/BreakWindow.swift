/// A rest that a route must contain, such as lunch. It is taken at a vertex on arrival, before the visit begins, or on
/// arrival at the route's end.
public struct BreakWindow: Hashable, Sendable {
  /// When the rest may begin, both ends included.
  public let begins: TimeWindow
  /// How long it takes.
  public let length: Int32

  public init(begins: TimeWindow, length: Int32) {
    self.begins = begins
    self.length = length
  }
}
