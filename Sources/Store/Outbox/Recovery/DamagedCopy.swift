import Booking
import CivilTime
import Foundation
import Glibc
import SyncProtocol

/// A damaged outbox that is kept beside the one that took its place: sealed contact details lie in it too.
struct DamagedCopy {
  let path: String
  /// When it was replaced, by the device's clock.
  let moment: CivilDateTime

  private static let (start, end) = ("outbox-damaged-", ".db")
  /// `20261130T164500`, by UTC.
  private static let style = Date.ISO8601FormatStyle().year().month().day().dateSeparator(.omitted)
    .time(includingFractionalSeconds: false).timeSeparator(.omitted)

  /// - Parameters:
  ///   - unixSeconds: When it is replaced.
  ///   - number: From 1: there may be others of the same second.
  static func name(_ unixSeconds: Int, _ number: Int) -> String {
    let moment = Date(timeIntervalSince1970: TimeInterval(unixSeconds)).formatted(style)
    return start + moment + (number == 1 ? "" : "-\(number)") + end
  }

  /// Nil where the name is not one of these: what somebody has named otherwise is theirs.
  init?(_ path: String) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    guard name.hasPrefix(Self.start), name.hasSuffix(Self.end) else { return nil }
    let middle = name.dropFirst(Self.start.count).dropLast(Self.end.count)
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
  /// - Returns: The new path.
  static func link(_ path: String, _ unixSeconds: Int) throws -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    for number in 1...1_000 {
      let file = folder.appendingPathComponent(name(unixSeconds, number)).path
      if Glibc.link(path, file) == 0 {
        try FolderTurn(of: path).flush()
        return file
      }
      guard errno == EEXIST else { throw failure(path) }
    }
    throw failure(path, "too many damaged files are kept")
  }

  /// By name.
  static func all(beside outbox: String) -> [DamagedCopy] {
    let folder = URL(fileURLWithPath: outbox).deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { DamagedCopy(folder.appendingPathComponent($0).path) }
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

extension Retention {
  /// Whether a copy goes. Nobody can tell what the hub has of it, so its own age counts, as that of contact details does.
  ///
  /// - Parameter isSpare: Whether all of it was saved, and no request is left beside it.
  func lets(go copy: DamagedCopy, isSpare: Bool, now: CivilDateTime) -> Bool {
    switch self {
    case .personal: false
    case .allDone: isSpare
    case .kiosk: !copy.isMisdated && copy.moment.adding(minutes: Self.contactDays * 1_440) <= now
    }
  }
}
