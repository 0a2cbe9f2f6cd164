import Foundation
import Glibc

/// Files that are whole at every moment: written beside their place, flushed, renamed, and the folder flushed.
public enum DurableFile {
  /// - Parameter before: Is told what comes next, for tests that let it fail.
  /// - Throws: `DurableFileError`, and what `before` throws.
  public static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32, before: (String) throws -> Void = { _ in }
  ) throws {
    let new = path + ".new"
    try before("write")
    // What an earlier run left may be a link; it is replaced and never followed.
    unlink(new)
    let file = open(new, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
    guard file >= 0 else { throw DurableFileError(path) }
    defer { close(file) }
    try bytes.withUnsafeBytes { try writeAll($0, file, path) }
    try before("flush")
    guard fsync(file) == 0 else { throw DurableFileError(path) }
    try move(new, to: path, before: before)
  }

  static func writeAll(_ bytes: UnsafeRawBufferPointer, _ file: Int32, _ path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw DurableFileError(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Renames within a folder, and flushes the folder.
  static func move(_ old: String, to new: String, before: (String) throws -> Void) throws {
    try before("rename")
    guard rename(old, new) == 0 else { throw DurableFileError(new) }
    try before("flush folder")
    try flushFolder(URL(fileURLWithPath: new).deletingLastPathComponent().path)
  }

  static func flushFolder(_ path: String) throws {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw DurableFileError(path) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw DurableFileError(path) }
  }
}

/// A file cannot be written or read.
public struct DurableFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String
  public let why: String

  init(_ path: String) {
    self.path = path
    why = String(cString: strerror(errno))
  }

  public var description: String { "\(path): \(why)" }
}
