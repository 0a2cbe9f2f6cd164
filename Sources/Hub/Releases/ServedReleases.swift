internal import Glibc
internal import NIOCore

/// A folder of signed releases, read-only. Only files that a repository consists of are given out, by their names; a
/// link in the place of one is not followed.
struct ServedReleases: Sendable {
  let folder: String

  /// An open file; it is closed with the value.
  final class File: Sendable {
    private let handle: Int32
    /// Bytes.
    let length: Int

    fileprivate init?(_ handle: Int32) {
      var found = stat()
      guard handle >= 0, fstat(handle, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
        if handle >= 0 { close(handle) }
        return nil
      }
      (self.handle, length) = (handle, Int(found.st_size))
    }

    deinit { close(handle) }

    /// Nil where the disk does not give it.
    func bytes(_ range: Range<Int>) -> ByteBuffer? {
      var buffer = ByteBuffer()
      buffer.reserveCapacity(range.count)
      while buffer.readableBytes < range.count {
        let rest = range.count - buffer.readableBytes
        let count = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: rest) { space in
          max(0, pread(handle, space.baseAddress, rest, off_t(range.upperBound - rest)))
        }
        if count == 0 { return nil }
      }
      return buffer
    }
  }

  /// `timestamp.json`, `root.json`, `3.root.json`, `3.targets.json` or `3.snapshot.json`.
  func metadata(_ name: String) -> File? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isNumbered =
      parts.count == 3 && parts[0].utf8.count <= 16 && parts[0].first != "0"
      && parts[0].utf8.allSatisfy { (48...57).contains($0) } && !parts[0].isEmpty
      && ["root", "targets", "snapshot"].contains(parts[1]) && parts[2] == "json"
    guard isNumbered || ["timestamp.json", "root.json"].contains(name) else { return nil }
    return open(folder, name)
  }

  /// `SHA256.gazetteer.sqlite` below `targets/`, and its digest.
  func image(_ name: String) -> (file: File, sha256: String)? {
    let digest = name.prefix { $0 != "." }
    guard digest.utf8.count == 64, digest.utf8.allSatisfy(Array("0123456789abcdef".utf8).contains),
      name.utf8.count <= 265, !name.contains(".."),
      name.utf8.allSatisfy({ byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || ".-_".utf8.contains(byte)
      }), let file = open(folder + "/targets", name)
    else { return nil }
    return (file, String(digest))
  }

  private func open(_ folder: String, _ name: String) -> File? {
    let place = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard place >= 0 else { return nil }
    defer { close(place) }
    return File(openat(place, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
  }
}
