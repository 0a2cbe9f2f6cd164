import Foundation
import GRDB
import Synchronization

/// The file of the outbox, as it is now. Where it proves damaged, when it is opened or later, a new one comes in its
/// place with all that can still be read; whoever had it open goes on with the new one.
final class OutboxFile: Sendable {
  let path: String
  private let migrator: DatabaseMigrator
  private let turn: FolderTurn
  private let opened: Mutex<Opened?>

  private struct Opened {
    let queue: DatabaseQueue
    let identity: FileIdentity?
    let generation: Int
  }

  /// - Throws: `DurableDatabaseError`.
  init(_ path: String, _ migrator: DatabaseMigrator) throws {
    self.path = path
    self.migrator = migrator
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

  /// What is kept of files that were damaged. A replacement that was interrupted leaves the file in use under both names:
  /// it is none of them.
  func copies() -> [DamagedCopy] {
    let own = FileIdentity(path)
    return DamagedCopy.all(beside: path).filter { FileIdentity($0.path) != own }
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
    } catch  where OutboxDamage.isTold(by: error) {
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
    } catch  where OutboxDamage.isTold(by: error) {}
    try OutboxRecovery(path: path, migrator: migrator).run()
    opened.withLock { $0 = nil }
    _ = try current(generation + 1)
  }

  /// What the path leads to now, opened.
  private func current(_ generation: Int = 0) throws -> DatabaseQueue {
    let identity = FileIdentity(path)
    let before = opened.withLock { $0 }
    if let before, identity == nil || before.identity == identity { return before.queue }
    if OutboxDamage.isEmptied(path) { throw OutboxDamage(what: "not a byte is left") }
    let queue = try DurableDatabase.opened(path, migrator) { try OutboxDamage.check($0, path, migrator) }
    let now = Opened(
      queue: queue, identity: FileIdentity(path), generation: before.map { $0.generation + 1 } ?? generation)
    opened.withLock { $0 = now }
    return queue
  }
}
