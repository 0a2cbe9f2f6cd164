import Glibc
import Releases

/// An image that is being fetched: a hidden file in the folder of updates, which guides pass over.
final class ImageDraft: ReleaseDraft {
  let path: String
  private let file: Int32
  private let before: (String) throws -> Void
  private(set) var length: Int

  init(path: String, before: @escaping (String) throws -> Void) throws {
    self.path = path
    self.before = before
    file = open(path, O_CREAT | O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    var found = stat()
    guard file >= 0, fstat(file, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
      if file >= 0 { close(file) }
      throw DurableFileError(path)
    }
    length = Int(found.st_size)
  }

  deinit { close(file) }

  func append(_ bytes: UnsafeRawBufferPointer) throws {
    try before("append")
    guard lseek(file, off_t(length), SEEK_SET) >= 0 else { throw DurableFileError(path) }
    try DurableFile.writeAll(bytes, file, path)
    length += bytes.count
  }

  func restart() throws {
    try before("restart")
    guard ftruncate(file, 0) == 0 else { throw DurableFileError(path) }
    length = 0
  }

  func digest() throws -> String { try ImageFile.digest(of: file, path).text }

  func flush() throws {
    try before("flush image")
    guard fsync(file) == 0 else { throw DurableFileError(path) }
  }
}
