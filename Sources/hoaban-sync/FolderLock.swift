import ArgumentParser
import Store

/// One courier at a time in a data folder: a second one would send again what the first is sending.
enum FolderLock {
  /// - Parameter name: Updates of the gazetteer do not wait for a courier that watches.
  /// - Parameter busy: Called before it ends because another one is at work.
  static func keep(in folder: String, name: String = "sync.lock", busy: () -> Void = {}) throws {
    let isOurs: Bool
    do { isOurs = try FolderTurn(folder: folder).keep(name) } catch {
      Console.warn("cannot write in \(folder)")
      throw ExitCode(73)
    }
    guard isOurs else {
      Console.warn("another courier is at work")
      busy()
      throw ExitCode(75)
    }
  }
}
