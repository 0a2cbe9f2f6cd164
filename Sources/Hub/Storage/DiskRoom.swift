internal import Glibc

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
    // Asked for with every batch, and ten times as fast as by Foundation.
    var disk = statvfs()
    let isTold = statvfs(path, &disk) == 0
    free = isTold ? Self.bytes(UInt64(disk.f_bavail), of: UInt64(disk.f_frsize)) : 0
    whole = isTold ? Self.bytes(UInt64(disk.f_blocks), of: UInt64(disk.f_frsize)) : 0
  }

  /// File systems without an end tell numbers of blocks that no number of bytes can hold.
  static func bytes(_ blocks: UInt64, of size: UInt64) -> Int {
    let (bytes, isTooMany) = blocks.multipliedReportingOverflow(by: size)
    return isTooMany ? .max : Int(clamping: bytes)
  }

  /// Below 256 MiB or a twentieth: what is left is for answers, purges and the log.
  public var isLow: Bool { free < 256 * 1_048_576 || free < whole / 20 }
}
