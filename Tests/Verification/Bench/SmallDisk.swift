import Foundation
import Glibc

/// A tmpfs.
final class SmallDisk: Sendable {
  let path: String

  /// - Parameter size: As `mount` has it: `2m`.
  init(_ path: String, _ size: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(size)") == 0 else {
      throw Trouble("cannot mount: \(String(cString: strerror(errno)))")
    }
  }

  private var filler: String { path + "/filler" }

  /// Leaves so many bytes.
  func fill(leaving bytes: Int) {
    var how = statvfs()
    guard statvfs(path, &how) == 0 else { return }
    let size = Int(how.f_bavail) * Int(how.f_bsize) - bytes
    let file = open(filler, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    if size > 0 { _ = posix_fallocate(file, 0, off_t(size)) }
    close(file)
  }

  /// Nothing can be written to it any more, or again. False while somebody has a file open to write.
  @discardableResult func turn(readOnly: Bool) -> Bool {
    mount(
      "tmpfs", path, "tmpfs", UInt(MS_REMOUNT) | (readOnly ? UInt(MS_RDONLY) : 0),
      nil) == 0
  }

  func free() { unlink(filler) }
  func remove() { umount2(path, 2) }
}
