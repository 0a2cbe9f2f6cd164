/// A slow line to the person: when what was put on it has left. It is reckoned, not asked: a terminal may answer late or
/// never.
public struct LineBudget: Hashable, Sendable {
  private let bitsPerSecond: Int
  private var counted = 0
  /// When the line is free again, in milliseconds of the clock that `sent` is told.
  public private(set) var freeAt = 0

  public init(bitsPerSecond: Int) { self.bitsPerSecond = max(1, bitsPerSecond) }

  /// Takes note that `total` bytes were sent from the beginning on, the last of them from `now` on. A byte is ten bits:
  /// one that begins it, eight, and one that ends it.
  public mutating func sent(total: Int, at now: Int) {
    let bytes = total - counted
    guard bytes > 0 else { return }
    counted = total
    freeAt = max(freeAt, now) + (bytes * 10_000 + bitsPerSecond - 1) / bitsPerSecond
  }

  /// Milliseconds until the line is free.
  public func remaining(at now: Int) -> Int { max(0, freeAt - now) }
}
