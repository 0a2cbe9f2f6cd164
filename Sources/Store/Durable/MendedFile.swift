import Booking
import CivilTime
import Foundation
import GRDB
import SyncProtocol
import Synchronization

/// A file, as it is now. Where it proves damaged, when it is opened or later, a new one comes in its place with all that
/// can still be read; whoever had it open goes on with the new one.
final class MendedFile: Sendable {
  let path: String
  private let migrator: DatabaseMigrator
  private let refill: Refill
  private let turn: FolderTurn
  private let opened: Mutex<Opened?>

  private struct Opened {
    let queue: DatabaseQueue
    let identity: FileIdentity?
    let generation: Int
  }

  /// Puts into a new file what rows of a damaged one say, and into its table `recovery` as what the damaged one is kept:
  /// its path comes last.
  typealias Refill = @Sendable (Database, [StoredRecord], String) throws -> Void

  /// - Throws: `DurableDatabaseError`.
  init(_ path: String, _ migrator: DatabaseMigrator, refill: @escaping Refill) throws {
    self.path = path
    self.migrator = migrator
    self.refill = refill
    turn = FolderTurn(of: path)
    opened = Mutex(nil)
    do {
      if !path.isEmpty { try DurableDatabase.makeFolder(of: path) }
      try read { _ in }
    } catch let error as DurableDatabaseError { throw error } catch {
      throw DurableDatabaseError.cannotOpen(path: path, why: error.localizedDescription)
    }
  }

  /// How often another file has come in the place of the first.
  var generation: Int { opened.withLock { $0?.generation ?? 0 } }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try whole { try $0.read(body) } }

  func write<Value>(_ body: (Database) throws -> Value) throws -> Value { try whole { try $0.write(body) } }

  /// What the last damaged file was replaced by; nil where none was, or where it was taken away since.
  func recovery() throws -> Recovery? { try read(Self.recovery) }

  static func recovery(_ db: Database) throws -> Recovery? {
    guard let row = try Row.fetchOne(db, sql: "SELECT file, saved, damaged FROM recovery") else { return nil }
    let recovery = Recovery(file: row[0], saved: row[1], damaged: row[2])
    return FileManager.default.fileExists(atPath: recovery.file) ? recovery : nil
  }

  /// What is kept of files that were damaged. A replacement that was interrupted leaves the file in use under both names:
  /// it is none of them.
  func copies() -> [DamagedCopy] {
    let own = FileIdentity(path)
    return DamagedCopy.all(beside: path).filter { FileIdentity($0.path) != own }
  }

  /// What a wrong clock has named is as old as it is known to be: from now on.
  func dateAnew(_ moment: CivilDateTime) throws {
    guard moment >= HubMoment.beforeAnyBuild.inVietNam else { return }
    for copy in copies() where copy.isMisdated {
      guard let name = try? DamagedCopy.link(copy.path, of: path, moment.unixSeconds) else { continue }
      // What tells of it does so before and after.
      try write { db in
        try db.execute(sql: "UPDATE recovery SET file = ? WHERE file = ?", arguments: [name, copy.path])
      }
      try copy.unname(name)
    }
  }

  /// Takes them away.
  ///
  /// - Returns: Those that are gone; one that cannot be overwritten keeps no other.
  func erase(_ copies: [DamagedCopy]) throws -> [DamagedCopy] {
    guard !copies.isEmpty else { return [] }
    return try turn.alone {
      let own = FileIdentity(path)
      return copies.filter { copy in
        guard FileIdentity(copy.path) != own else { return false }
        do { try copy.erase() } catch { return false }
        return true
      }
    }
  }

  /// Does something once more where the first time showed that the file is damaged: nothing of it was kept then.
  private func whole<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
    var used: FileIdentity?
    do {
      return try turn.shared {
        let queue = try current()
        used = FileIdentity(path)
        return try body(queue)
      }
    } catch  where FileDamage.isTold(by: error) {
      // Looked at again, alone.
      try turn.alone { try replace(used) }
      return try turn.shared { try body(current()) }
    }
  }

  /// - Parameter used: Another process may have replaced it meanwhile; nil where it could not be opened.
  private func replace(_ used: FileIdentity?) throws {
    if let used, FileIdentity(path) != used { return }
    let generation = generation
    opened.withLock { $0 = nil }
    do {
      _ = try current(generation + 1)
      return
    } catch  where FileDamage.isTold(by: error) {}
    try FileRecovery(path: path, migrator: migrator, refill: refill).run()
    opened.withLock { $0 = nil }
    _ = try current(generation + 1)
  }

  /// What the path leads to now, opened.
  private func current(_ generation: Int = 0) throws -> DatabaseQueue {
    let identity = FileIdentity(path)
    let before = opened.withLock { $0 }
    if let before, identity == nil || before.identity == identity { return before.queue }
    if FileDamage.isEmptied(path) { throw FileDamage(what: "not a byte is left") }
    let queue = try DurableDatabase.opened(path, migrator) { try FileDamage.check($0, path, migrator) }
    let now = Opened(
      queue: queue, identity: FileIdentity(path), generation: before.map { $0.generation + 1 } ?? generation)
    opened.withLock { $0 = now }
    return queue
  }
}
