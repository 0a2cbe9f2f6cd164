internal import Foundation

/// What a disk has left, bytes.
public struct DiskRoom: Hashable, Sendable {
  public let free: Int
  public let whole: Int

  public init(free: Int, whole: Int) {
    self.free = free
    self.whole = whole
  }

  /// Of the disk on which a path lies; none where that cannot be told.
  public init(at path: String) {
    let values = try? FileManager.default.attributesOfFileSystem(forPath: path)
    free = (values?[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    whole = (values?[.systemSize] as? NSNumber)?.intValue ?? 0
  }

  /// Below 256 MiB or a twentieth: what is left is for answers, purges and the log.
  public var isLow: Bool { free < 256 * 1_048_576 || free < whole / 20 }
}
