internal import SyncProtocol

/// How much goes in one exchange: all that it may hold, and less after a time-out.
///
/// On a bad line each exchange costs round trips, and one of ten is lost: what goes in one goes sooner and in fewer
/// bytes than what goes in three (`hoaban-verify link`). A line that is too slow for it shows by falling silent.
public struct BatchSize: Hashable, Sendable {
  public private(set) var operations = SyncLimits.operations

  /// Bytes that go with an operation.
  private static let share = 1_024
  /// Bytes of a full batch. Of an operation at least a quarter is hexadecimal or base 64, of which content coding saves
  /// that much: coded it keeps to `SyncLimits.encodedBatch`.
  private static let most = 40_960

  public init() {}

  /// Of all bodies together.
  public var bytes: Int { min(operations * Self.share, Self.most) }

  public mutating func grow() { operations = min(operations * 2, SyncLimits.operations) }

  public mutating func shrink() { operations = max(operations / 2, 1) }
}
