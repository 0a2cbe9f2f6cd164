import Foundation
import GRDB
import Glibc

/// Puts a new file in the place of a damaged one, with all that can still be read, and keeps the damaged file. For
/// whoever has the folder's turn alone.
///
/// Killed at any moment it leaves either the damaged file where it was or the finished new one: the new one is built and
/// flushed under another name, the damaged one gets a second name, and then the new one takes the place of the first.
struct FileRecovery {
  let path: String
  let migrator: DatabaseMigrator
  let refill: MendedFile.Refill

  private var draft: String { URL(fileURLWithPath: path).deletingPathExtension().path + "-recovered.sqlite" }

  /// - Throws: `DurableDatabaseError`, and what SQLite throws; then the damaged file is where it was.
  func run() throws {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw failure("it cannot be read") }
    let records = DamagedPages(Array(bytes)).records()
    for left in [draft, draft + "-journal"] { unlink(left) }
    let kept = try keepDamaged()
    let queue = try DurableDatabase.opened(draft, migrator)
    try queue.write { db in try refill(db, records, kept) }
    try queue.close()
    // A journal that SQLite could not play back must not be played into the new file.
    let journal = path + "-journal"
    if FileManager.default.fileExists(atPath: journal) {
      guard link(journal, kept + "-journal") == 0 || errno == EEXIST, unlink(journal) == 0 else { throw failure() }
      try FolderTurn(of: path).flush()
    }
    guard rename(draft, path) == 0 else { throw failure() }
    try FolderTurn(of: path).flush()
  }

  /// Gives the damaged file a second name; one that it has from a run that was killed will do.
  private func keepDamaged() throws -> String {
    let own = FileIdentity(path)
    if let copy = DamagedCopy.all(beside: path).first(where: { FileIdentity($0.path) == own }) { return copy.path }
    return try DamagedCopy.link(path, of: path, time(nil))
  }

  private func failure(_ why: String? = nil) -> DurableDatabaseError {
    .cannotOpen(path: path, why: "damaged, and not replaced: " + (why ?? String(cString: strerror(errno))))
  }
}
