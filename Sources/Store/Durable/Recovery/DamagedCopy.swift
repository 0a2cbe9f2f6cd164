import CivilTime
import Foundation
import Glibc
import SyncProtocol

/// A damaged file that is kept beside the one that took its place: sealed contact details lie in it too.
struct DamagedCopy {
  let path: String
  /// When it was replaced, by the device's clock.
  let moment: CivilDateTime

  private static let end = ".db"
  /// Of `outbox.sqlite`: `outbox-damaged-`.
  private static func start(_ file: String) -> String {
    URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent + "-damaged-"
  }
  /// `20261130T164500`, by UTC.
  private static let style = Date.ISO8601FormatStyle().year().month().day().dateSeparator(.omitted)
    .time(includingFractionalSeconds: false).timeSeparator(.omitted)

  /// - Parameters:
  ///   - file: The path of the file that is replaced.
  ///   - unixSeconds: When it is replaced.
  ///   - number: From 1: there may be others of the same second.
  private static func name(of file: String, _ unixSeconds: Int, _ number: Int) -> String {
    let moment = Date(timeIntervalSince1970: TimeInterval(unixSeconds)).formatted(style)
    return start(file) + moment + (number == 1 ? "" : "-\(number)") + end
  }

  /// Nil where the name is not one of these: what somebody has named otherwise is theirs.
  init?(_ path: String, of file: String) {
    let start = Self.start(file)
    let name = URL(fileURLWithPath: path).lastPathComponent
    guard name.hasPrefix(start), name.hasSuffix(Self.end) else { return nil }
    let middle = name.dropFirst(start.count).dropLast(Self.end.count)
    let number = middle.dropFirst(15)
    guard number.isEmpty || number.wholeMatch(of: /-[0-9]+/) != nil,
      let date = try? Date(String(middle.prefix(15)), strategy: Self.style)
    else { return nil }
    self.path = path
    moment = CivilDateTime(unixSeconds: Int(date.timeIntervalSince1970))
  }

  /// Whether a clock that was wrong has named it.
  var isMisdated: Bool { moment < HubMoment.beforeAnyBuild.inVietNam }

  /// Gives a file another name beside its own, by a moment.
  ///
  /// - Parameter original: The path that it had, or has, while it is in use.
  /// - Returns: The new path.
  static func link(_ path: String, of original: String, _ unixSeconds: Int) throws -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    for number in 1...1_000 {
      let file = folder.appendingPathComponent(name(of: original, unixSeconds, number)).path
      if Glibc.link(path, file) == 0 {
        try FolderTurn(of: path).flush()
        return file
      }
      guard errno == EEXIST else { throw failure(path) }
    }
    throw failure(path, "too many damaged files are kept")
  }

  /// By name.
  static func all(beside file: String) -> [DamagedCopy] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { DamagedCopy(folder.appendingPathComponent($0).path, of: file) }
  }

  /// Takes its own name away, after another one was given to it by `link`.
  func unname(_ name: String) throws {
    let journal = path + "-journal"
    guard FileIdentity(journal) == nil || rename(journal, name + "-journal") == 0, unlink(path) == 0 else {
      throw Self.failure(path)
    }
    try FolderTurn(of: path).flush()
  }

  /// Overwrites what stands in it and in its journal, and takes both away. For whoever has the folder's turn alone.
  func erase() throws {
    for file in [path + "-journal", path] where FileIdentity(file) != nil {
      let handle = open(file, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
      guard handle >= 0 else { throw Self.failure(path) }
      defer { close(handle) }
      let zeros = [UInt8](repeating: 0, count: max(0, Int(lseek(handle, 0, SEEK_END))))
      guard pwrite(handle, zeros, zeros.count, 0) == zeros.count, fsync(handle) == 0, unlink(file) == 0 else {
        throw Self.failure(path)
      }
    }
    try FolderTurn(of: path).flush()
  }

  private static func failure(_ path: String, _ why: String? = nil) -> DurableDatabaseError {
    .cannotOpen(path: path, why: why ?? String(cString: strerror(errno)))
  }
}
