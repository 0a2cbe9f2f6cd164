internal import Crypto
internal import Foundation
internal import GRDB
internal import Glibc
public import SyncProtocol

/// Copies of a store, each with a file `….sha256` beside it as `sha256sum --check` reads it. Under its name a copy is
/// whole and on stable storage.
public enum HubBackup {
  /// - Parameter copy: Makes a file of the given name.
  static func write(_ path: String, _ copy: (String) throws -> Void) throws {
    guard !isThere(path), !isThere(path + ".sha256") else { throw BackupError.isThere(path) }
    let unfinished = path + ".unfinished"
    try? FileManager.default.removeItem(atPath: unfinished)
    try copy(unfinished)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: unfinished)
    try flush(unfinished)
    let line = "\(try digest(unfinished))  \(URL(fileURLWithPath: path).lastPathComponent)\n"
    try Data(line.utf8).write(to: URL(fileURLWithPath: path + ".sha256"))
    try flush(path + ".sha256")
    try rename(unfinished, path)
  }

  /// Puts a store up from a copy, under a new history: devices and operators may know of more than the copy does, and
  /// offer it again.
  ///
  /// - Parameter path: Where the store is to be; nothing is replaced.
  /// - Throws: `BackupError`, and what the system says.
  public static func restore(_ backup: String, to path: String, newEpoch: Epoch, at now: HubMoment) throws {
    for name in [path, path + "-wal", path + "-shm"] {
      guard !isThere(name) else { throw BackupError.isThere(name) }
    }
    guard let kept = try? String(contentsOfFile: backup + ".sha256", encoding: .utf8) else {
      throw BackupError.noDigest
    }
    guard try digest(backup) == kept.prefix(64) else { throw BackupError.digestDiffers }
    let unfinished = path + ".unfinished"
    try? FileManager.default.removeItem(atPath: unfinished)
    try FileLock.makePrivately(unfinished)
    try FileManager.default.removeItem(atPath: unfinished)
    try FileManager.default.copyItem(atPath: backup, toPath: unfinished)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: unfinished)
    let file = try DatabaseQueue(path: unfinished)
    try file.write { db in
      guard try String.fetchOne(db, sql: "PRAGMA quick_check") == "ok" else { throw BackupError.damaged }
      try db.execute(sql: "UPDATE history SET epoch = ?", arguments: [newEpoch.rawValue])
      try SQLiteLedger(db).audit(at: now, actor: "administrator", "restore", subject: newEpoch.rawValue)
    }
    try file.close()
    try flush(unfinished)
    try rename(unfinished, path)
  }

  private static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private static func digest(_ path: String) throws -> String {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var hash = SHA256()
    while let part = try file.read(upToCount: 1 << 20), !part.isEmpty { hash.update(data: part) }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func rename(_ from: String, _ to: String) throws {
    guard Glibc.rename(from, to) == 0 else { throw BackupError.system(String(cString: strerror(errno))) }
    try flush(URL(fileURLWithPath: to).deletingLastPathComponent().path)
  }

  /// Of a file or a folder.
  private static func flush(_ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw BackupError.system(String(cString: strerror(errno))) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw BackupError.system(String(cString: strerror(errno))) }
  }
}

public enum BackupError: Error, Hashable, Sendable, CustomStringConvertible {
  case isThere(String)
  case noDigest
  case digestDiffers
  /// SQLite finds the copy broken, though it is as it was made.
  case damaged
  case system(String)

  public var description: String {
    switch self {
    case .isThere(let path): "\(path) is there already; nothing is replaced"
    case .noDigest: "there is no file .sha256 beside the copy"
    case .digestDiffers: "the copy is not as it was made"
    case .damaged: "the copy is damaged"
    case .system(let why): why
    }
  }
}
