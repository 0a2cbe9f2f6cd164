internal import SyncProtocol

/// How much goes in one exchange: a little at first, more while all goes well, less after a time-out.
public struct BatchSize: Hashable, Sendable {
  public private(set) var operations = Self.first

  private static let first = 8
  /// Bytes that go with an operation.
  private static let share = 1_024

  public init() {}

  /// Of all bodies together; the head of a request takes what the limit leaves.
  public var bytes: Int { min(operations * Self.share, SyncLimits.encodedBatch - Self.share) }

  public mutating func grow() { operations = min(operations * 2, SyncLimits.operations) }

  public mutating func shrink() { operations = max(operations / 2, 1) }
}
