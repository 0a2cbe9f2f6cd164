import Foundation
import GRDB
import Glibc
public import Releases

/// A compiled gazetteer as a file of a release.
public enum ImageFile {
  /// The version of the schema that this version of the guide reads, in an image's `user_version`.
  public static let schema = GazetteerSchema.version

  /// SHA-256 in hexadecimal and length in bytes of a plain file; a link is not followed.
  /// - Throws: `DurableFileError`.
  public static func digest(of path: String) throws -> FileDigest {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw DurableFileError(path) }
    defer { close(file) }
    return try digest(of: file, path)
  }

  /// Of all that an open file holds.
  static func digest(of file: Int32, _ path: String) throws -> FileDigest {
    var digest = FileDigest()
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = pread(file, piece.baseAddress, piece.count, off_t(digest.length))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw DurableFileError(path) }
      if count == 0 { return digest }
      digest.add(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }

  /// Whether a file is a whole gazetteer of the schema that is read here.
  /// - Throws: `ReleaseError` of kind `unreadableImage`.
  public static func inspect(_ path: String) throws {
    do {
      let store = try GazetteerStore(path: path)
      let found = try store.queue.read { db in try String.fetchAll(db, sql: "PRAGMA quick_check(1)") }
      guard found == ["ok"] else { throw ReleaseError(.unreadableImage, found.first ?? "no answer") }
    } catch let error as GazetteerError {
      switch error {
      case .missing: throw ReleaseError(.unreadableImage, "it cannot be read")
      case .notAGazetteer: throw ReleaseError(.unreadableImage, "it is no compiled gazetteer, or is damaged")
      case .otherVersion(_, let found, let wanted):
        throw ReleaseError(.unreadableImage, "it has format \(found), and this program reads \(wanted)")
      }
    } catch let error as DatabaseError {
      throw ReleaseError(.unreadableImage, error.message ?? "damaged")
    }
  }
}
