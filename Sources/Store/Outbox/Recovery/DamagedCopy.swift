import Booking
import CivilTime
import Foundation
import Glibc

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
    guard name.hasPrefix(Self.start), name.hasSuffix(Self.end),
      let date = try? Date(String(name.dropFirst(Self.start.count).prefix(15)), strategy: Self.style)
    else { return nil }
    self.path = path
    moment = CivilDateTime(unixSeconds: Int(date.timeIntervalSince1970))
  }

  /// By name.
  static func all(beside outbox: String) -> [DamagedCopy] {
    let folder = URL(fileURLWithPath: outbox).deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { DamagedCopy(folder.appendingPathComponent($0).path) }
  }

  /// Overwrites what stands in it and in its journal, and takes both away. For whoever has the folder's turn alone.
  ///
  /// - Parameter outbox: The file in use: a replacement that was interrupted leaves it under both names.
  func erase(beside outbox: String) throws {
    guard FileIdentity(path) != FileIdentity(outbox) else { return }
    for file in [path + "-journal", path] where FileIdentity(file) != nil {
      let handle = open(file, O_WRONLY | O_CLOEXEC)
      guard handle >= 0 else { throw failure }
      defer { close(handle) }
      let zeros = [UInt8](repeating: 0, count: max(0, Int(lseek(handle, 0, SEEK_END))))
      guard pwrite(handle, zeros, zeros.count, 0) == zeros.count, fsync(handle) == 0, unlink(file) == 0 else {
        throw failure
      }
    }
    try FolderTurn(of: path).flush()
  }

  private var failure: DurableDatabaseError { .cannotOpen(path: path, why: String(cString: strerror(errno))) }
}

extension Retention {
  /// Whether a copy goes. Nobody can tell what the hub has of it, so its own age counts, as that of contact details does.
  ///
  /// - Parameter isLast: Whether no request is left beside it.
  func lets(go copy: DamagedCopy, isLast: Bool, now: CivilDateTime) -> Bool {
    switch self {
    case .personal: false
    case .allDone: isLast
    case .kiosk: copy.moment.adding(minutes: Self.contactDays * 1_440) <= now
    }
  }
}
