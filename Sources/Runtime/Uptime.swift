/// The clock of the machine that only goes forward. Alarms go by it: they must come although the guide's own clock can
/// be made to stand, for tests and for pictures.
public enum Uptime {
  private static let start = ContinuousClock.now

  /// Since the first call.
  @Sendable public static func milliseconds() -> Int {
    Int((ContinuousClock.now - start) / .milliseconds(1))
  }
}
